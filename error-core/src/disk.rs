//! Files that are replaced whole, or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// How many files beside the one that is written are passed by, which others write or left behind.
const MOST_BESIDE: u32 = 100;

/// Writes a file beside it first, so that it is whole at any time. Whether anything changed: a file that has this text
/// is not touched. A file that may not be written stays; what is no file, as a terminal or a pipe, is written to.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<bool> {
    // Where it is a link, what it points to is replaced, or made.
    let path = fs::canonicalize(path)
        .or_else(|_| fs::read_link(path).map(|target| path.with_file_name("").join(target)))
        .unwrap_or_else(|_| path.to_owned());
    if let Ok(old) = fs::metadata(&path) {
        if !old.is_file() {
            OpenOptions::new().write(true).open(&path)?.write_all(text.as_bytes())?;
            return Ok(true);
        }
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(false);
        }
        // To rename needs no more than the right to write in the folder.
        OpenOptions::new().write(true).open(&path)?;
    }
    let (beside, mut file) = create_beside(&path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| {
        if let Ok(old) = fs::metadata(&path) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        // Whether it can be removed or not, the old file is as it was.
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| true)
}

/// A new file of a name that no other has, so that two who write do not meet.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut number = 0;
    loop {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{number}.tmp"));
        match File::create_new(&name) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < MOST_BESIDE => number += 1,
            created => return Ok((name.into(), created?)),
        }
    }
}
