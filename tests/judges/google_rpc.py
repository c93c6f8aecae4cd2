"""Reads bodies of AIP-193 from stdin, one JSON a line, as `google.rpc.Status` with Google's own protobuf classes.

Every detail is unpacked into its class. Prints how many bodies and details there were; a body that is no status ends
it with status 1 and its line number.
"""

import json
import re
import sys

from google.protobuf import json_format
from google.rpc import code_pb2, error_details_pb2, status_pb2

DETAILS = {
    name: getattr(error_details_pb2, name)
    for name in ("ErrorInfo", "BadRequest", "RetryInfo", "RequestInfo", "Help")
}
PREFIX = "type.googleapis.com/google.rpc."


def check(condition, what):
    if not condition:
        raise ValueError(what)


def no_doubled_keys(members):
    keys = [key for key, _ in members]
    check(len(keys) == len(set(keys)), f"a key stands twice: {keys}")
    return dict(members)


def without_empty(value):
    """What is left of JSON in proto3, which does not tell an empty text from none."""
    if isinstance(value, dict):
        return {key: without_empty(member) for key, member in value.items() if member != ""}
    return [without_empty(item) for item in value] if isinstance(value, list) else value


def check_detail(name, detail, sent):
    """What the comments in google/rpc/error_details.proto ask for."""
    if name == "ErrorInfo":
        check(re.fullmatch("[A-Z][A-Z0-9_]+[A-Z0-9]", detail.reason), f"reason: {detail.reason!r}")
        check(len(detail.reason) <= 63, f"a long reason: {detail.reason!r}")
        check(detail.domain, "no domain")
        for key, value in detail.metadata.items():
            check(re.fullmatch("[a-z][a-zA-Z0-9-_]+", key) and len(key) <= 64, f"metadata: {key!r}")
            check(sent["metadata"][key] == value, f"metadata {key!r} is not what was sent")
        check("metadata" not in sent or detail.metadata, "metadata without members")
    elif name == "BadRequest":
        check(detail.field_violations, "no violations")
    elif name == "RetryInfo":
        check(detail.retry_delay.seconds >= 0 and detail.retry_delay.nanos == 0, "retryDelay is no whole seconds")
        check(detail.retry_delay.ToJsonString() == sent["retryDelay"], "retryDelay is not what was sent")
    elif name == "RequestInfo":
        check(detail.request_id == sent["requestId"] != "", "no requestId")
    elif name == "Help":
        check(detail.links, "no links")
        for link in detail.links:
            check(link.description and re.match("https?://", link.url), f"link: {link}")


def judge(line):
    """How many details a body has, all of them in order."""
    body = json.loads(line, object_pairs_hook=no_doubled_keys)
    check(list(body) == ["error"], f"members: {list(body)}")
    error = body["error"]
    # AIP-193 adds the gRPC name, which the proto lacks, and `code` is the HTTP status there.
    name = error.pop("status")
    check(name in code_pb2.Code.keys() and name != "OK", f"status: {name!r}")
    status = json_format.ParseDict(error, status_pb2.Status())
    check(400 <= status.code <= 599, f"code: {status.code}")
    check(status.message == error["message"], "message is not what was sent")
    seen = set()
    for packed, sent in zip(status.details, error["details"], strict=True):
        kind = packed.type_url.removeprefix(PREFIX)
        check(packed.type_url == PREFIX + kind and kind in DETAILS, f"@type: {packed.type_url!r}")
        check(kind not in seen, f"two details are {kind}")
        seen.add(kind)
        detail = DETAILS[kind]()
        check(packed.Unpack(detail), f"{kind} does not unpack")
        check_detail(kind, detail, sent)
        del sent["@type"]
        again = without_empty(json_format.MessageToDict(detail))
        check(again == without_empty(sent), f"{kind} reads back as {again}")
    check("ErrorInfo" in seen, "no ErrorInfo")
    return len(status.details)


def main():
    bodies = details = 0
    for number, line in enumerate(sys.stdin.buffer.read().splitlines(), 1):
        try:
            details += judge(line)
        except (AttributeError, KeyError, TypeError, ValueError, json_format.ParseError) as error:
            sys.exit(f"line {number}: {error}")
        bodies += 1
    print(f"{bodies} bodies, {details} details")


main()
