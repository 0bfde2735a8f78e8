#!/bin/sh
# The print command of ippeveprinter: $1 is the document, words on standard error change its state (ippeveprinter(1)).
# $ROLL_FOLDER holds `stop` (the ticket stops with these reasons while it is not empty), `refuse` (the job is given up),
# `delay` (seconds), and receives job-N and the log of names. A job called "say ..." only says what stands there.
F=${ROLL_FOLDER:?}
case $IPP_JOB_NAME in
  "say "*)
    for WORD in ${IPP_JOB_NAME#say }; do echo "STATE: $WORD" >&2; done
    exit 0 ;;
esac
[ -e "$F/refuse" ] && exit 1
if [ -s "$F/stop" ]; then
  WAS=$(cat "$F/stop")
  [ "$WAS" = silently ] && WAS=
  for R in $WAS; do echo "STATE: +$R" >&2; done
  while [ -s "$F/stop" ]; do sleep 0.05; done
  for R in $WAS; do echo "STATE: -$R" >&2; done
fi
[ -e "$F/delay" ] && sleep "$(cat "$F/delay")"
cp "$1" "$F/part" && mv "$F/part" "$F/job-$IPP_JOB_ID"
echo "ATTR: job-impressions-completed=1" >&2
echo "$IPP_JOB_NAME" >> "$F/printed"
