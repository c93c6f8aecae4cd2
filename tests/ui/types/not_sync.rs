use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 500, code = "store_failed")]
    Store { cell: std::rc::Rc<u8> },
}

fn main() {
    let _ = E::ALL_CODES;
}
