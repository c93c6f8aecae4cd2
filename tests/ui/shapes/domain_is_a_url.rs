use error_core::GoogleRpc;

static SHAPE: GoogleRpc = GoogleRpc::new("https://shop.example.com");

fn main() {
    let _ = &SHAPE;
}
