//! Files that are no lock, or no longer a whole one: refused in words, and left as they are.

use super::{Folder, Untouched, catalog, lines, outside_ci};
use error_core::{
    Catalog,
    lock::{Accept, Lock, LockError, accept, verify},
};
use std::fs;

const HEAD: &str = "errors.lock 1 shop.example.com -\n";
const WHOLE: &str = "\
errors.lock 1 shop.example.com -
email_taken 409 grpc=ABORTED retry=maybe
user_not_found 404 grpc=NOT_FOUND retry=never
[retired]
order_paid 409
user_gone 410 now=user_not_found
";

fn shop() -> &'static Catalog {
    catalog! {
        #[api(status = 404, code = "user_not_found", was = "user_gone")]
        User,
        #[api(status = 409, code = "email_taken")]
        Email
    }
}

/// That a file is refused with this text, whatever is done with it, and is not touched.
#[track_caller]
fn check(bytes: impl Into<Vec<u8>>, text: &str) {
    outside_ci(|| {
        let folder = Folder::new();
        let file = Untouched::new(&folder.lock(), bytes);
        for error in [
            verify(shop(), &folder.lock()).unwrap_err(),
            accept(shop(), &folder.lock(), Accept::Compatible).unwrap_err(),
            accept(shop(), &folder.lock(), Accept::Breaking).unwrap_err(),
        ] {
            assert!(!matches!(error, LockError::Changes(_)), "{error}");
            assert_eq!(error.to_string().replace(&folder.lock().display().to_string(), "FILE"), text);
        }
        file.check();
        assert_eq!(folder.names(), ["errors.lock"]);
    });
}

/// A line between whole ones.
#[track_caller]
fn line(line: &str, problem: &str) {
    check(WHOLE.replace("user_not_found 404", &format!("{line}\nuser_not_found 404")), &format!("line 3 {problem}"));
}

#[test]
fn no_lock() {
    let text = "this is no lock file: its first line begins with `errors.lock 1`";
    for bytes in ["", "\n", "{}\n", "errors.lockfile 1 - -\n", "Errors.lock 1 - -\n", "\nerrors.lock 1 - -\n"] {
        check(bytes, text);
    }
}

#[test]
fn versions() {
    check(
        "errors.lock 2 - -\nwhat comes then is its own\n",
        "version 2 of the format: a newer error-core wrote it, and is needed to read it",
    );
    for bytes in ["errors.lock 0 - -\n", "errors.lock one - -\n", "errors.lock\n", "errors.lock -1 - -\n"] {
        check(bytes, "no version of the format in the first line: `errors.lock 1`");
    }
}

#[test]
fn first_lines() {
    let text = "line 1 is not name, version, domain and docs base: `errors.lock 1 - -` where there are none";
    for bytes in ["errors.lock 1\n", "errors.lock 1 shop.example.com\n", "errors.lock 1 shop.example.com - -\n"] {
        check(bytes, text);
    }
    line("errors.lock 1 store.example.com -", "is another first line: keep one of them");
}

#[test]
fn conflicts() {
    let text = |line| format!("line {line} is a conflict of a merge: keep the lines of both sides, delete the markers");
    let sides = ["bad_page 404 grpc=NOT_FOUND retry=never\n", "bad_size 422 grpc=INVALID_ARGUMENT retry=never\n"];
    let [ours, theirs] = sides;
    check(format!("{HEAD}<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n"), &text(2));
    check(format!("{HEAD}<<<<<<< HEAD\n{ours}||||||| 1234abc\n=======\n{theirs}>>>>>>> other\n"), &text(2));
    check(format!("{HEAD}<<<<<<< HEAD\r\n{ours}=======\r\n{theirs}>>>>>>> other\r\n"), &text(2));
    check(format!("<<<<<<< HEAD\n{HEAD}=======\nerrors.lock 1 - -\n>>>>>>> other\n"), &text(1));
    // One of the markers was forgotten.
    for marker in ["<<<<<<< HEAD", "|||||||", "=======", ">>>>>>> other"] {
        check(format!("{HEAD}{ours}{marker}\n{theirs}"), &text(3));
    }
}

#[test]
fn lines_that_say_nothing() {
    line("email_taken", "has no status: it is cut off");
    line("Email 409 grpc=ABORTED retry=maybe", "begins with `Email`, which is no code");
    line("[gone]", "begins with `[gone]`, which is no code");
    line("email_lost 302 grpc=ABORTED retry=maybe", "has the status `302`, which is none of an error");
    line("email_lost 40 grpc=ABORTED retry=maybe", "has the status `40`, which is none of an error");
    line("email_lost", "has no status: it is cut off");
    line("order_paid 409", "has no `grpc` or no `retry`: it is cut off, or belongs under `[retired]`");
    line("bad_page 404 grpc=NOT_FOUND", "has no `grpc` or no `retry`: it is cut off, or belongs under `[retired]`");
    for word in
        ["grpc=NOT_THERE", "retry=no", "errno=x", "after=soon", "colour=red", "varies=1", "plain", "now=bad_page"]
    {
        let problem = format!("has `{word}`, which this version does not know");
        line(&format!("bad_page 404 {word} grpc=NOT_FOUND retry=never"), &problem);
    }
    for (words, twice) in [
        ("retry=maybe", "retry"),
        ("varies varies", "varies"),
        ("header=allow header=allow", "header=allow"),
        ("param=id:string param=id?:integer", "param=id"),
    ] {
        line(&format!("bad_page 404 grpc=NOT_FOUND retry=never {words}"), &format!("has `{twice}` twice: keep one"));
    }
    line("bad_page 404 grpc=NOT_FOUND retry=never param=id", "has `param=id` without a type");
    line("bad_page 404 grpc=NOT_FOUND retry=never param=id:", "has `param=id:` without a type");
    check(
        format!("{WHOLE}page_gone 404 then=bad_page\n"),
        "line 7 has `then=bad_page`, which this version does not know of a retired code",
    );
}

/// What a file says is shown, and steers no terminal.
#[test]
fn control_characters() {
    let known = "which this version does not know";
    line("bad_page 404 \u{1b}[2J", &format!("has `\\u{{1b}}[2J`, {known}"));
    line("bad_page 404 \u{202e}x", &format!("has `\\u{{202e}}x`, {known}"));
    let foreign = "errors.lock 1 a%1B[2J -\nbad_page 404 grpc=NOT_FOUND retry=never\n";
    check(foreign, "this is the lock of `a\\u{1b}[2J`: give this catalogue a file of its own");

    let lock = |kind| format!("errors.lock 1 - -\nbad_page 404 grpc=NOT_FOUND retry=never param=id:{kind}\n");
    let [old, new] = ["%1B[2J", "\u{202e}x"].map(|kind| lock(kind).parse::<Lock>().unwrap());
    let line = "breaking: `bad_page`: param id is now \\u{202e}x, was \\u{1b}[2J; put it back, or make a new code";
    assert_eq!(old.changes(&new)[0].to_string(), line);
}

#[test]
fn a_code_twice_with_a_difference() {
    check(
        WHOLE.replace("user_not_found 404", "email_taken 410 grpc=ABORTED retry=maybe\nuser_not_found 404"),
        "line 3 has `email_taken` again, with a difference: keep one of the two lines",
    );
}

/// A merge may leave it so. What is retired stays retired: a catalogue without it passes, one with it never does.
#[test]
fn a_code_retired_and_in_use() {
    outside_ci(|| {
        let folder = Folder::new();
        fs::write(folder.lock(), format!("{WHOLE}email_lost 409\nemail_lost 409 grpc=ABORTED retry=maybe\n")).unwrap();
        verify(shop(), &folder.lock()).unwrap();

        let file = Untouched::new(&folder.lock(), format!("{WHOLE}email_taken 409\n"));
        let line = "forbidden: `email_taken`: is a retired code, which old clients know as another error; \
                    choose another one";
        assert_eq!(lines(verify(shop(), &folder.lock())), [line]);
        assert_eq!(lines(accept(shop(), &folder.lock(), Accept::Breaking).map(drop)), [line]);
        file.check();
    });
}

#[test]
fn not_utf_8() {
    check([HEAD.as_bytes(), b"\xff\xfe\n"].concat(), "FILE: stream did not contain valid UTF-8; nothing is written");
}

/// No part of a file is read as a whole one, unless it is cut between two lines.
#[test]
fn cut_off() {
    outside_ci(|| {
        let folder = Folder::new();
        for end in 0..WHOLE.len() {
            let part = &WHOLE[..end];
            let file = Untouched::new(&folder.lock(), part);
            if part.ends_with('\n') {
                assert_eq!(
                    part.parse::<Lock>().unwrap().to_string().trim_end(),
                    part.trim_end_matches("[retired]\n").trim_end()
                );
                continue;
            }
            for error in [
                part.parse::<Lock>().unwrap_err(),
                verify(shop(), &folder.lock()).unwrap_err(),
                accept(shop(), &folder.lock(), Accept::Breaking).unwrap_err(),
            ] {
                assert!(!matches!(error, LockError::Changes(_)), "{part:?}: {error}");
            }
            file.check();
        }
        assert_eq!(folder.names(), ["errors.lock"]);
    });
    check(WHOLE.trim_end(), "line 6 is cut off: a line break ends each line");
}

/// Between two lines a cut cannot be seen in the file: what is in the catalogue is missed, what is not is forgotten.
#[test]
fn cut_off_between_lines() {
    let found = |count: usize| {
        let folder = Folder::new();
        let part: String = WHOLE.lines().take(count).flat_map(|line| [line, "\n"]).collect();
        fs::write(folder.lock(), part).unwrap();
        lines(verify(shop(), &folder.lock()))
    };
    let taken = "compatible: `email_taken`: is new, status 409; write it down";
    let missing = "compatible: `user_not_found`: is new, status 404; write it down";
    let gone = "compatible: `user_gone`: is a former code, and read as `user_not_found`; write it down";
    assert_eq!(found(6), [""; 0]);
    // `order_paid`, which nothing else knows, is gone with the two lines before it.
    assert_eq!(found(5), [gone]);
    assert_eq!(found(4), [gone]);
    assert_eq!(found(3), [gone]);
    assert_eq!(found(2), [missing, gone]);
    assert_eq!(found(1), [taken, missing, gone]);
}
