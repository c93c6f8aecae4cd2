"""Compares files before and after an insertion or a merging, as PyYAML and yaml read them.

`NAME.before.yaml` is a host, `NAME.KIND.yaml` the same with a catalogue. What others wrote is the same in both, for each
parser; what is ours is the same for both parsers; what was valid stays valid.
"""

import json
import re
import sys

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

BETWEEN = re.compile(r"(^<!-- error-codes:begin -->\n).*?(^<!-- error-codes:end -->$)", re.M | re.S)
counts = {"files": 0, "valid": 0}


def old(name):
    """As YAML 1.1 has it."""
    text = open(name, encoding="utf-8", newline="").read().removeprefix("\ufeff")
    return yaml.load(text, yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader)


def new(name):
    """As YAML 1.2 has it."""
    return json.load(open(name + ".read", encoding="utf-8"))


def plain(value):
    return json.loads(json.dumps(value, default=str))


def split(before, after):
    """What of the second document is in the first one, and the rest: names of components, and texts between markers."""
    theirs, ours = dict(after), {}
    had = before.get("components") or {}
    if "components" in after:
        sections, kept = dict(after["components"]), {}
        sections.pop("x-error-codes", None)
        for section, components in sections.items():
            known = had.get(section) or {}
            is_map = isinstance(components, dict)
            added = {name: value for name, value in components.items() if name not in known} if is_map else {}
            ours.update({f"{section}.{name}": value for name, value in added.items()})
            rest = {name: value for name, value in components.items() if name in known} if is_map else components
            if section in had or rest:
                kept[section] = rest or had.get(section)
        theirs["components"] = kept
        if "components" not in before:
            assert not kept, kept
            del theirs["components"]
    text = (after.get("info") or {}).get("x-errors")
    if text is not None and "error-codes:begin" in text:
        ours["list"] = text
        theirs["info"] = {**after["info"], "x-errors": BETWEEN.sub(r"\1\2", text)}
    return theirs, ours


def same(one, other, what):
    if plain(one) != plain(other):
        keys = [key for key in {**one, **other} if plain(one.get(key)) != plain(other.get(key))]
        raise AssertionError(f"{what}: {keys}")


def is_valid(document):
    version = str(document.get("openapi", ""))
    if not version or "customisation" in json.dumps(document):
        return None
    validator = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    try:
        return next(iter(validator(document).iter_errors()), None) is None
    except Exception as error:  # What it cannot load it cannot judge.
        print(f"not judged: {error!r:.100}")
        return None


def judge(name, valid):
    host, _, end = name.split(".")
    host = f"{host}.before.{end}"
    if name.split(".")[1].startswith("components"):
        host = host.replace(".before.", ".marked.")
    pairs = [split(read(host), read(name)) for read in ((old, new) if end == "yaml" else (new,))]
    for (theirs, ours), read in zip(pairs, (old, new) if end == "yaml" else (new,)):
        assert ours, name
        same(theirs, read(host), f"{name}: what others wrote, {read.__doc__}")
        assert len(ours) > 20 or "list" in ours, name
    same(pairs[0][1], pairs[-1][1], f"{name}: what is ours")
    counts["files"] += 1
    key = name.split(".")[0]
    if key not in valid:
        valid[key] = is_valid(new(f"{key}.before.{end}"))
    if valid[key]:
        assert is_valid(new(name)), f"{name} is no longer valid"
        counts["valid"] += 1


def main():
    valid = {}
    for name in sys.argv[1:]:
        if ".before." not in name and ".marked." not in name:
            judge(name, valid)
    assert counts["files"] > 100 and counts["valid"] > 50, counts
    print(f"{counts['files']} files read alike by both, {counts['valid']} of them judged valid as their hosts")


main()
