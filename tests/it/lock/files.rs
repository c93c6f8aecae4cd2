//! The lock on the disk: where it is not, cannot be read or written, is a link, or is one of two.

use super::{Folder, Untouched, outside_ci, user, user_and_order};
use error_core::lock::{Accept, LockError, accept, verify};
use std::{fs, path::Path};

const WRITTEN: &str = "errors.lock 1 shop.example.com -\nuser_not_found 404 grpc=NOT_FOUND retry=never\n";
const MORE: &str = "errors.lock 1 shop.example.com -\norder_paid 409 grpc=ABORTED retry=maybe\n\
                    user_not_found 404 grpc=NOT_FOUND retry=never\n";

/// That neither reads nor writes it.
#[track_caller]
fn check_io(path: &Path, text: &str) {
    for error in [verify(user(), path).unwrap_err(), accept(user(), path, Accept::Breaking).unwrap_err()] {
        assert!(matches!(&error, LockError::Io { path: named, .. } if named == path), "{error:?}");
        assert!(std::error::Error::source(&error).is_some());
        assert_eq!(error.to_string(), format!("{}: {text}; nothing is written", path.display()));
    }
}

#[test]
fn no_file() {
    outside_ci(|| {
        let folder = Folder::new();
        let error = verify(user(), &folder.lock()).unwrap_err();
        assert!(matches!(&error, LockError::Missing { path } if *path == folder.lock()));
        assert_eq!(error.to_string(), format!("there is no lock file {}, write it", folder.lock().display()));
        assert_eq!(folder.names(), [""; 0]);

        assert!(accept(user(), &folder.lock(), Accept::Compatible).unwrap().is_empty());
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), WRITTEN);
        assert_eq!(folder.names(), ["errors.lock"]);
    });
}

#[test]
fn no_folder() {
    outside_ci(|| {
        let folder = Folder::new();
        let path = folder.0.join("locks/shop.lock");
        assert!(matches!(verify(user(), &path), Err(LockError::Missing { .. })));
        let error = accept(user(), &path, Accept::Compatible).unwrap_err();
        let text = format!("{}: No such file or directory (os error 2); nothing is written", path.display());
        assert_eq!(error.to_string(), text);
        assert_eq!(folder.names(), [""; 0]);
    });
}

#[test]
fn a_folder_in_its_place() {
    outside_ci(|| {
        let folder = Folder::new();
        fs::create_dir(folder.lock()).unwrap();
        check_io(&folder.lock(), "Is a directory (os error 21)");
        assert!(folder.lock().is_dir());
        assert_eq!(folder.names(), ["errors.lock"]);
    });
}

#[test]
fn a_file_in_place_of_its_folder() {
    outside_ci(|| {
        let folder = Folder::new();
        let file = Untouched::new(&folder.lock(), WRITTEN);
        check_io(&folder.lock().join("errors.lock"), "Not a directory (os error 20)");
        file.check();
    });
}

/// The file beside it, which would have its place, cannot be made: here because its name is too long.
#[test]
fn what_cannot_be_written_stays() {
    outside_ci(|| {
        let folder = Folder::new();
        let name = "l".repeat(255);
        let file = Untouched::new(&folder.0.join(&name), WRITTEN);
        verify(user(), &file.path).unwrap();
        let error = accept(user_and_order(), &file.path, Accept::Compatible).unwrap_err();
        assert!(error.to_string().contains(": File name too long (os error "), "{error}");
        file.check();
        assert_eq!(folder.names(), [name]);
    });
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only() {
    use std::os::unix::fs::PermissionsExt;

    outside_ci(|| {
        let folder = Folder::new();
        let file = Untouched::new(&folder.lock(), WRITTEN);
        fs::set_permissions(&folder.0, PermissionsExt::from_mode(0o555)).unwrap();
        // Root may write there all the same.
        if fs::write(folder.0.join("probe"), "").is_err() {
            let error = accept(user_and_order(), &folder.lock(), Accept::Compatible).unwrap_err();
            assert!(error.to_string().ends_with(": Permission denied (os error 13); nothing is written"), "{error}");
            file.check();
            assert_eq!(folder.names(), ["errors.lock"]);
        }
        fs::set_permissions(&folder.0, PermissionsExt::from_mode(0o755)).unwrap();
    });
}

/// Who may read it stays as it was.
#[cfg(unix)]
#[test]
fn permissions_stay() {
    use std::os::unix::fs::PermissionsExt;

    outside_ci(|| {
        let folder = Folder::new();
        fs::write(folder.lock(), WRITTEN).unwrap();
        fs::set_permissions(folder.lock(), PermissionsExt::from_mode(0o640)).unwrap();
        accept(user_and_order(), &folder.lock(), Accept::Compatible).unwrap();
        assert_eq!(fs::metadata(folder.lock()).unwrap().permissions().mode() & 0o777, 0o640);
    });
}

/// A link stays one; what it points to is replaced, and is there also if it was not.
#[cfg(unix)]
#[test]
fn a_link() {
    outside_ci(|| {
        let (folder, other) = (Folder::new(), Folder::new());
        std::os::unix::fs::symlink(other.0.join("shop.lock"), folder.lock()).unwrap();
        for (catalog, text) in [(user(), WRITTEN), (user_and_order(), MORE)] {
            accept(catalog, &folder.lock(), Accept::Compatible).unwrap();
            verify(catalog, &folder.lock()).unwrap();
            assert!(folder.lock().is_symlink());
            assert_eq!(fs::read_to_string(other.0.join("shop.lock")).unwrap(), text);
            assert_eq!((folder.names(), other.names()), (vec!["errors.lock".to_owned()], vec!["shop.lock".to_owned()]));
        }
    });
}

/// What another writes beside it, or left there when it was stopped, is another's.
#[test]
fn a_file_beside_it_stays() {
    outside_ci(|| {
        let folder = Folder::new();
        accept(user(), &folder.lock(), Accept::Compatible).unwrap();
        let other = Untouched::new(&folder.0.join("errors.lock.0.tmp"), "half a li");
        accept(user_and_order(), &folder.lock(), Accept::Compatible).unwrap();
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), MORE);
        other.check();
        assert_eq!(folder.names(), ["errors.lock", "errors.lock.0.tmp"]);
    });
}

/// Many at once write the same, as many tests of one program may.
#[test]
fn many_at_once() {
    outside_ci(|| {
        let folder = Folder::new();
        fs::write(folder.lock(), WRITTEN).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| accept(user_and_order(), &folder.lock(), Accept::Compatible).unwrap());
            }
        });
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), MORE);
        assert_eq!(folder.names(), ["errors.lock"]);
    });
}

#[test]
fn what_does_not_change_is_not_written() {
    outside_ci(|| {
        let folder = Folder::new();
        let file = Untouched::new(&folder.lock(), WRITTEN);
        for which in [Accept::Compatible, Accept::Breaking] {
            assert!(accept(user(), &folder.lock(), which).unwrap().is_empty());
        }
        file.check();
    });
}

/// A file that is in order, but for the order of its lines, passes, and is put in order where it is written.
#[test]
fn order_is_put_right() {
    outside_ci(|| {
        let folder = Folder::new();
        let lines: Vec<_> = MORE.lines().collect();
        fs::write(folder.lock(), format!("{}\r\n{}\r\n{}\r\n", lines[0], lines[2], lines[1])).unwrap();
        verify(user_and_order(), &folder.lock()).unwrap();
        assert!(accept(user_and_order(), &folder.lock(), Accept::Compatible).unwrap().is_empty());
        assert_eq!(fs::read_to_string(folder.lock()).unwrap(), MORE);
    });
}
