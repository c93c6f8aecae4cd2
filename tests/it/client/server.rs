//! A server that answers one request as no honest server would.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// Answers one request with these bytes and hangs up; its address.
pub(super) fn answering(bytes: impl AsRef<[u8]> + Send + 'static) -> String {
    // A client that has enough hangs up first.
    with(move |connection| drop(connection.write_all(bytes.as_ref())))
}

/// Answers one request by `answer`, then hangs up; its address.
pub(super) fn with(answer: impl FnOnce(&mut TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let request = BufReader::new(connection.try_clone().unwrap());
        // What is not read would make a reset of the hanging up.
        request.lines().map_while(Result::ok).take_while(|line| !line.is_empty()).for_each(drop);
        answer(&mut connection);
    });
    address
}
