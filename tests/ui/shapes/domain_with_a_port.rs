use error_core::GoogleRpc;

static SHAPE: GoogleRpc = GoogleRpc::new("shop.example.com:8080");

fn main() {
    let _ = &SHAPE;
}
