"""Judges the documents in a folder: `openapi-spec-validator`, PyYAML, and each example against its response's schema.

Files are named `<catalogue>.<shape>.<30|31>.<unions|flat>.<json|yaml>` and `<catalogue>.<shape>.schema`.
"""

import json
import multiprocessing
import pathlib
import sys

import yaml
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from openapi_spec_validator import validate
from referencing import Registry
from referencing.jsonschema import DRAFT202012

# Their documents differ only in length, and this is a slow reader of long ones: it has one of each kind and version.
LARGE = ("slack", "twilio")
ENOUGH = ("problem.31.unions", "envelope.30.unions", "json_api.30.unions", "errno.31.unions", "flat.30.flat", "flat.31.flat")


def check_yaml(path, document):
    """PyYAML reads YAML 1.1."""
    with path.with_suffix(".yaml").open(encoding="utf-8") as file:
        assert yaml.load(file, Loader=yaml.CSafeLoader) == document, "the YAML differs"


def validators(document, version):
    """Makes validators of what stands at a place of the document."""
    registry = Registry().with_resource("urn:document", DRAFT202012.create_resource(document)).crawl()

    def at(*place):
        tokens = (token.replace("~", "~0").replace("/", "~1").replace(" ", "%20") for token in place)
        schema = {"$ref": f"urn:document#/{'/'.join(tokens)}"}
        if version == "30":
            return OAS30Validator(schema, registry=registry, format_checker=oas30_format_checker)
        return Draft202012Validator(schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)

    return at


def check_examples(document, version, limit):
    count = 0
    at = validators(document, version)
    for name, response in document["components"]["responses"].items():
        for kind, media in response["content"].items():
            judge = at("components", "responses", name, "content", kind, "schema")
            for code, example in list(media.get("examples", {}).items())[:limit]:
                for error in judge.iter_errors(example["value"]):
                    raise AssertionError(f"{name} {code}: {error.message}")
                count += 1
    return count


def check(path):
    catalogue, shape, version, kind, _ = path.name.split(".")
    is_large = catalogue in LARGE
    document = json.loads(path.read_text(encoding="utf-8"))
    try:
        if is_large and f"{shape}.{version}.{kind}" not in ENOUGH:
            return path.name, 0, None
        validate(document)
        check_yaml(path, document)
        return path.name, check_examples(document, version, {"meilisearch": 5}.get(catalogue, 3 if is_large else None)), None
    except Exception as error:
        return path.name, 0, f"{type(error).__name__}: {error}"[:1000]


def check_schema(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    if path.name.startswith(LARGE):
        return
    document = json.loads(path.with_suffix(".31.unions.json").read_text(encoding="utf-8"))
    judge = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for response in document["components"]["responses"].values():
        for media in response["content"].values():
            for code, example in list(media.get("examples", {}).items())[:3]:
                assert judge.is_valid(example["value"]), f"{path.name} {code}"


def main():
    folder = pathlib.Path(sys.argv[1])
    # The long ones first, so that none is left over at the end.
    paths = sorted(folder.glob("*.json"), key=lambda path: -path.stat().st_size)
    with multiprocessing.Pool() as pool:
        results = list(pool.imap_unordered(check, paths))
        pool.map(check_schema, folder.glob("*.schema"))
    wrong = [(name, error) for name, _, error in results if error]
    for name, error in wrong:
        print(name, error)
    print(f"{len(results)} documents, {sum(count for _, count, _ in results)} examples")
    assert len(results) == 5 * 10 * 2 * 2
    sys.exit(bool(wrong))


main()
