use error_core::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[api(status = 404, code = "error_a")]
    EA,
    #[api(status = 404, code = "error_b")]
    EB,
    #[api(status = 404, code = "error_c")]
    EC,
    #[api(status = 404, code = "error_d")]
    ED,
    #[api(status = 404, code = "error_e")]
    EE,
    #[api(status = 404, code = "error_f")]
    EF,
    #[api(status = 404, code = "error_g")]
    EG,
    #[api(status = 404, code = "error_h")]
    EH,
    #[api(status = 404, code = "error_i")]
    EI,
    #[api(status = 404, code = "error_j")]
    EJ,
}

#[derive(Debug, ApiError)]
enum AdminError {
    #[api(status = 404, code = "error_a")]
    EA,
    #[api(status = 404, code = "error_b")]
    EB,
    #[api(status = 404, code = "error_c")]
    EC,
    #[api(status = 404, code = "error_d")]
    ED,
    #[api(status = 404, code = "error_e")]
    EE,
    #[api(status = 404, code = "error_f")]
    EF,
    #[api(status = 404, code = "error_g")]
    EG,
    #[api(status = 404, code = "error_h")]
    EH,
    #[api(status = 404, code = "error_i")]
    EI,
    #[api(status = 404, code = "error_j")]
    EJ,
}

error_core::catalog! {
    static SHOP = {
        title: "Shop API",
        errors: [UserError, AdminError],
    };
}

fn main() {
    let _ = SHOP.len();
}
