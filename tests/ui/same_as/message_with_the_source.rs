use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "file_not_found", msg = "No file {0}.")]
    NoFile(String),
    #[api(same_as = NoFile)]
    NoDisk(#[source] std::io::Error),
}

fn main() {}
