"""What is typed of a person without a place in the shell's history or in the list of processes."""

from __future__ import annotations

import sys

import click


def line_for_dash(context: click.Context, parameter: click.Parameter, text: str | None) -> str | None:
    """Of ``-`` the next line of standard input; several are read in the order in which they stand."""
    if text != "-":
        return text
    try:
        line = sys.stdin.readline().strip()
        line.encode()  # in the locale C.UTF-8 bytes that are no text come as lone surrogates
        return line
    except UnicodeError:
        raise click.BadParameter("the line is no text.", context, parameter) from None


def line_or_asked(context: click.Context, parameter: click.Parameter, text: str | None) -> str:
    """The same, and asked on the terminal when it is left out."""
    told = line_for_dash(context, parameter, text)
    if told is not None:
        return told
    if not sys.stdin.isatty():
        raise click.MissingParameter(ctx=context, param=parameter)
    return str(click.prompt("Personal number", err=True))
