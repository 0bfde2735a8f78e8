#!/bin/sh
# Generates the view models' QML types into build/, then lints and checks the format of every QML file.
# Usage: tests/qml_lint.sh [PYTHON]; without it the project's .venv is used.
set -eu
cd "$(dirname "$0")/.."
python=${1:-.venv/bin/python}
tools=$(dirname "$python")
types=build/qml/Clinic/ViewModels
metatypes=$("$python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt/metatypes")')
core=$(ls "$metatypes"/qt6core_*metatypes.json) # 6.8 puts the build type into the name
qml=$(ls "$metatypes"/qt6qml_*metatypes.json)
mkdir -p "$types"
"$tools/pyside6-metaobjectdump" -o "$types/types.json" ui/viewmodels/*_model.py
"$tools/pyside6-qmltyperegistrar" --generate-qmltypes "$types/types.qmltypes" -o /dev/null \
    --import-name Clinic.ViewModels --major-version 1 --foreign-types="$core,$qml" "$types/types.json"
printf 'module Clinic.ViewModels\ntypeinfo types.qmltypes\ndepends QtQml.Models\n' > "$types/qmldir"
# absolute import paths: with relative ones a singleton is "not declared as singleton"; without -W 0 a warning exits 0
"$tools/pyside6-qmllint" -I "$PWD/build/qml" -I "$PWD/ui/qml" -W 0 ui/qml/*/*.qml
wrong=0
for file in ui/qml/*/*.qml; do
    "$tools/pyside6-qmlformat" "$file" | diff "$file" - > /dev/null || { echo "not formatted: $file"; wrong=1; }
done
exit $wrong
