//! Who asks: `curl`, or bare bytes where no sane client sends such a request.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    process::Command,
    time::Duration,
};

/// What came back.
pub(crate) struct Answer {
    /// curl's exit code; for bare bytes 0, or 56 where the connection broke.
    pub(crate) exit: i32,
    /// The status line and the headers, a line each.
    pub(crate) head: Vec<String>,
    pub(crate) body: Vec<u8>,
}

/// Asks by `curl`, with these arguments.
pub(crate) fn curl(address: SocketAddr, path: &str, arguments: &[String]) -> Answer {
    let output = Command::new("curl")
        .args(["-q", "--silent", "--include", "--noproxy", "*", "--globoff", "--path-as-is", "--max-time", "5"])
        .args(arguments)
        .arg(format!("http://{address}{path}"))
        .output()
        .expect("curl is there");
    answer(output.status.code().unwrap_or(-1), &output.stdout)
}

/// Sends these bytes, and reads until the server closes.
pub(crate) fn raw(address: SocketAddr, request: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let exit = if stream.read_to_end(&mut bytes).is_ok() { 0 } else { 56 };
    answer(exit, &bytes)
}

/// Splits off the head, behind those of interim answers.
fn answer(exit: i32, mut bytes: &[u8]) -> Answer {
    loop {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let (head, body) = end.map_or((&[][..], bytes), |end| (&bytes[..end], &bytes[end + 4..]));
        let head: Vec<String> = String::from_utf8_lossy(head).lines().map(str::to_owned).collect();
        if !head.first().is_some_and(|line| line.contains(" 100 ") || line.contains(" 103 ")) {
            return Answer { exit, head, body: body.to_vec() };
        }
        bytes = body;
    }
}
