use error_core::ApiError;

#[derive(Debug, ApiError)]
enum E {
    #[api(status = 404, code = "file_not_found", msg = "No file {name}.")]
    NoFile { name: String },
    #[api(same_as = NoFile, status = 503)]
    NoDisk { name: String },
}

fn main() {}
