// Written by `generate` from `tests/data/stripe.json`, whose source is
// c4ffein/stripe-errors-translations@4d02202fe571056baffb4abb0cbccacbc242d31e litterals/english.json (docs.stripe.com/error-codes text)

#[derive(Debug, Clone, Copy, error_core::ApiError)]
pub(super) enum Stripe {
    #[api(status = 409, code = "account_already_exists", msg = "The email address provided for the creation of a deferred account already has an account associated with it. Use the OAuth flow to connect the existing account to your platform.")]
    AccountAlreadyExists,
    #[api(status = 400, code = "account_country_invalid_address", msg = "The country of the business address provided does not match the country of the account. Businesses must be located in the same country as the account.")]
    AccountCountryInvalidAddress,
    #[api(status = 400, code = "account_invalid", msg = "The account ID provided as a value for the Stripe-Account header is invalid. Check that your requests are specifying a valid account ID.")]
    AccountInvalid,
    #[api(status = 400, code = "account_number_invalid", msg = "The bank account number provided is invalid (e.g., missing digits). Bank account information varies from country to country. We recommend creating validations in your entry forms based on the bank account formats we provide.")]
    AccountNumberInvalid,
    #[api(status = 400, code = "alipay_upgrade_required", msg = "This method for creating Alipay payments is not supported anymore. Please upgrade your integration to use Sources instead.")]
    AlipayUpgradeRequired,
    #[api(status = 400, code = "amount_too_large", msg = "The specified amount is greater than the maximum amount allowed. Use a lower amount and try again.")]
    AmountTooLarge,
    #[api(status = 400, code = "amount_too_small", msg = "The specified amount is less than the minimum amount allowed. Use a higher amount and try again.")]
    AmountTooSmall,
    #[api(status = 401, code = "api_key_expired", msg = "The API key provided has expired. Obtain your current API keys from the Dashboard and update your integration to use them.")]
    ApiKeyExpired,
    #[api(status = 402, code = "authentication_required", msg = "The payment requires authentication to proceed. Notify your customer to return to your application and complete the payment. See our guide to off-session payments for more information.")]
    AuthenticationRequired,
    #[api(status = 402, code = "balance_insufficient", msg = "The transfer or payout could not be completed because the associated account does not have a sufficient balance available. Create a new transfer or payout using an amount less than or equal to the account’s available balance.")]
    BalanceInsufficient,
    #[api(status = 400, code = "bank_account_declined", msg = "The bank account provided can not be used to charge, either because it is not verified yet or it is not supported.")]
    BankAccountDeclined,
    #[api(status = 400, code = "bank_account_exists", msg = "The bank account provided already exists on the specified Customer object. If the bank account should also be attached to a different customer, include the correct customer ID when making the request again.")]
    BankAccountExists,
    #[api(status = 400, code = "bank_account_unusable", msg = "The bank account provided cannot be used for payouts. A different bank account must be used.")]
    BankAccountUnusable,
    #[api(status = 400, code = "bank_account_unverified", msg = "Your Connect platform is attempting to share an unverified bank account with a connected account.")]
    BankAccountUnverified,
    #[api(status = 400, code = "bank_account_verification_failed", msg = "The bank account cannot be verified, either because the microdeposit amounts provided do not match the actual amounts, or because verification has failed too many times.")]
    BankAccountVerificationFailed,
    #[api(status = 400, code = "bitcoin_upgrade_required", msg = "This method for creating Bitcoin payments is not supported anymore. Please upgrade your integration to use Sources instead.")]
    BitcoinUpgradeRequired,
    #[api(status = 402, code = "card_decline_rate_limit_exceeded", msg = "This card has been declined too many times. You can try to charge this card again after 24 hours. We suggest reaching out to your customer to make sure they have entered all of their information correctly and that there are no issues with their card.")]
    CardDeclineRateLimitExceeded,
    #[api(status = 402, code = "card_declined", msg = "The card has been declined. When a card is declined, the error returned also includes the decline_code attribute with the reason why the card was declined. Refer to our decline codes documentation to learn more.")]
    CardDeclined,
    #[api(status = 400, code = "charge_already_captured", msg = "The charge you’re attempting to capture has already been captured. Update the request with an uncaptured charge ID.")]
    ChargeAlreadyCaptured,
    #[api(status = 400, code = "charge_already_refunded", msg = "The charge you’re attempting to refund has already been refunded. Update the request to use the ID of a charge that has not been refunded.")]
    ChargeAlreadyRefunded,
    #[api(status = 400, code = "charge_disputed", msg = "The charge you’re attempting to refund has been charged back. Check the disputes documentation to learn how to respond to the dispute.")]
    ChargeDisputed,
    #[api(status = 400, code = "charge_exceeds_source_limit", msg = "This charge would cause you to exceed your rolling-window processing limit for this source type. Please retry the charge later, or contact us to request a higher processing limit.")]
    ChargeExceedsSourceLimit,
    #[api(status = 400, code = "charge_expired_for_capture", msg = "The charge cannot be captured as the authorization has expired. Auth and capture charges must be captured within seven days.")]
    ChargeExpiredForCapture,
    #[api(status = 400, code = "charge_invalid_parameter", msg = "One or more provided parameters was not allowed for the given operation on the Charge. Check our API reference or the returned error message to see which values were not correct for that Charge.")]
    ChargeInvalidParameter,
    #[api(status = 400, code = "country_unsupported", msg = "Your platform attempted to create a custom account in a country that is not yet supported. Make sure that users can only sign up in countries supported by custom accounts.")]
    CountryUnsupported,
    #[api(status = 400, code = "coupon_expired", msg = "The coupon provided for a subscription or order has expired. Either create a new coupon, or use an existing one that is valid.")]
    CouponExpired,
    #[api(status = 400, code = "customer_max_subscriptions", msg = "The maximum number of subscriptions for a customer has been reached. Contact us if you are receiving this error.")]
    CustomerMaxSubscriptions,
    #[api(status = 400, code = "email_invalid", msg = "The email address is invalid (e.g., not properly formatted). Check that the email address is properly formatted and only includes allowed characters.")]
    EmailInvalid,
    #[api(status = 402, code = "expired_card", msg = "The card has expired. Check the expiration date or use a different card.")]
    ExpiredCard,
    #[api(status = 409, code = "idempotency_key_in_use", msg = "The idempotency key provided is currently being used in another request. This occurs if your integration is making duplicate requests simultaneously.")]
    IdempotencyKeyInUse,
    #[api(status = 402, code = "incorrect_address", msg = "The card’s address is incorrect. Check the card’s address or use a different card.")]
    IncorrectAddress,
    #[api(status = 402, code = "incorrect_cvc", msg = "The card’s security code is incorrect. Check the card’s security code or use a different card.")]
    IncorrectCvc,
    #[api(status = 402, code = "incorrect_number", msg = "The card number is incorrect. Check the card’s number or use a different card.")]
    IncorrectNumber,
    #[api(status = 402, code = "incorrect_zip", msg = "The card’s postal code is incorrect. Check the card’s postal code or use a different card.")]
    IncorrectZip,
    #[api(status = 400, code = "instant_payouts_unsupported", msg = "This card is not eligible for Instant Payouts. Try a debit card from a supported bank.")]
    InstantPayoutsUnsupported,
    #[api(status = 400, code = "invalid_card_type", msg = "The card provided as an external account is not supported for payouts. Provide a non-prepaid debit card instead.")]
    InvalidCardType,
    #[api(status = 400, code = "invalid_charge_amount", msg = "The specified amount is invalid. The charge amount must be a positive integer in the smallest currency unit, and not exceed the minimum or maximum amount.")]
    InvalidChargeAmount,
    #[api(status = 402, code = "invalid_cvc", msg = "The card’s security code is invalid. Check the card’s security code or use a different card.")]
    InvalidCvc,
    #[api(status = 402, code = "invalid_expiry_month", msg = "The card’s expiration month is incorrect. Check the expiration date or use a different card.")]
    InvalidExpiryMonth,
    #[api(status = 402, code = "invalid_expiry_year", msg = "The card’s expiration year is incorrect. Check the expiration date or use a different card.")]
    InvalidExpiryYear,
    #[api(status = 402, code = "invalid_number", msg = "The card number is invalid. Check the card details or use a different card.")]
    InvalidNumber,
    #[api(status = 400, code = "invalid_source_usage", msg = "The source cannot be used because it is not in the correct state (e.g., a charge request is trying to use a source with a pending, failed, or consumed source). Check the status of the source you are attempting to use.")]
    InvalidSourceUsage,
    #[api(status = 400, code = "invoice_no_customer_line_items", msg = "An invoice cannot be generated for the specified customer as there are no pending invoice items. Check that the correct customer is being specified or create any necessary invoice items first.")]
    InvoiceNoCustomerLineItems,
    #[api(status = 400, code = "invoice_no_subscription_line_items", msg = "An invoice cannot be generated for the specified subscription as there are no pending invoice items. Check that the correct subscription is being specified or create any necessary invoice items first.")]
    InvoiceNoSubscriptionLineItems,
    #[api(status = 400, code = "invoice_not_editable", msg = "The specified invoice can no longer be edited. Instead, consider creating additional invoice items that will be applied to the next invoice. You can either manually generate the next invoice or wait for it to be automatically generated at the end of the billing cycle.")]
    InvoiceNotEditable,
    #[api(status = 400, code = "invoice_payment_intent_requires_action", msg = "This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice. See this page for more details.")]
    InvoicePaymentIntentRequiresAction,
    #[api(status = 400, code = "invoice_upcoming_none", msg = "There is no upcoming invoice on the specified customer to preview. Only customers with active subscriptions or pending invoice items have invoices that can be previewed.")]
    InvoiceUpcomingNone,
    #[api(status = 401, code = "livemode_mismatch", msg = "Test and live mode API keys, requests, and objects are only available within the mode they are in.")]
    LivemodeMismatch,
    #[api(status = 429, code = "lock_timeout", msg = "This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request. If you see this error frequently and are making multiple concurrent requests to a single object, make your requests serially or at a lower rate.")]
    LockTimeout,
    #[api(status = 400, code = "missing", msg = "Both a customer and source ID have been provided, but the source has not been saved to the customer. To create a charge for a customer with a specified source, you must first save the card details.")]
    Missing,
    #[api(status = 400, code = "not_allowed_on_standard_account", msg = "Transfers and payouts on behalf of a Standard connected account are not allowed.")]
    NotAllowedOnStandardAccount,
    #[api(status = 400, code = "order_creation_failed", msg = "The order could not be created. Check the order details and then try again.")]
    OrderCreationFailed,
    #[api(status = 400, code = "order_required_settings", msg = "The order could not be processed as it is missing required information. Check the information provided and try again.")]
    OrderRequiredSettings,
    #[api(status = 400, code = "order_status_invalid", msg = "The order cannot be updated because the status provided is either invalid or does not follow the order lifecycle (e.g., an order cannot transition from created to fulfilled without first transitioning to paid).")]
    OrderStatusInvalid,
    #[api(status = 400, code = "order_upstream_timeout", msg = "The request timed out. Try again later.")]
    OrderUpstreamTimeout,
    #[api(status = 400, code = "out_of_inventory", msg = "The SKU is out of stock. If more stock is available, update the SKU’s inventory quantity and try again.")]
    OutOfInventory,
    #[api(status = 400, code = "parameter_invalid_empty", msg = "One or more required values were not provided. Make sure requests include all required parameters.")]
    ParameterInvalidEmpty,
    #[api(status = 400, code = "parameter_invalid_integer", msg = "One or more of the parameters requires an integer, but the values provided were a different type. Make sure that only supported values are provided for each attribute. Refer to our API documentation to look up the type of data each attribute supports.")]
    ParameterInvalidInteger,
    #[api(status = 400, code = "parameter_invalid_string_blank", msg = "One or more values provided only included whitespace. Check the values in your request and update any that contain only whitespace.")]
    ParameterInvalidStringBlank,
    #[api(status = 400, code = "parameter_invalid_string_empty", msg = "One or more required string values is empty. Make sure that string values contain at least one character.")]
    ParameterInvalidStringEmpty,
    #[api(status = 400, code = "parameter_missing", msg = "One or more required values are missing. Check our API documentation to see which values are required to create or modify the specified resource.")]
    ParameterMissing,
    #[api(status = 400, code = "parameter_unknown", msg = "The request contains one or more unexpected parameters. Remove these and try again.")]
    ParameterUnknown,
    #[api(status = 400, code = "parameters_exclusive", msg = "Two or more mutually exclusive parameters were provided. Check our API documentation or the returned error message to see which values are permitted when creating or modifying the specified resource.")]
    ParametersExclusive,
    #[api(status = 400, code = "payment_intent_authentication_failure", msg = "The provided payment method has failed authentication. Provide a new payment method to attempt to fulfill this PaymentIntent again.")]
    PaymentIntentAuthenticationFailure,
    #[api(status = 400, code = "payment_intent_incompatible_payment_method", msg = "The PaymentIntent expected a payment method with different properties than what was provided.")]
    PaymentIntentIncompatiblePaymentMethod,
    #[api(status = 400, code = "payment_intent_invalid_parameter", msg = "One or more provided parameters was not allowed for the given operation on the PaymentIntent. Check our API reference or the returned error message to see which values were not correct for that PaymentIntent.")]
    PaymentIntentInvalidParameter,
    #[api(status = 400, code = "payment_intent_payment_attempt_failed", msg = "The latest payment attempt for the PaymentIntent has failed. Check the last_payment_error property on the PaymentIntent for more details, and provide a new payment method to attempt to fulfill this PaymentIntent again.")]
    PaymentIntentPaymentAttemptFailed,
    #[api(status = 400, code = "payment_intent_unexpected_state", msg = "The PaymentIntent’s state was incompatible with the operation you were trying to perform.")]
    PaymentIntentUnexpectedState,
    #[api(status = 400, code = "payment_method_unactivated", msg = "The charge cannot be created as the payment method used has not been activated. Activate the payment method in the Dashboard, then try again.")]
    PaymentMethodUnactivated,
    #[api(status = 400, code = "payment_method_unexpected_state", msg = "The provided payment method’s state was incompatible with the operation you were trying to perform. Confirm that the payment method is in an allowed state for the given operation before attempting to perform it.")]
    PaymentMethodUnexpectedState,
    #[api(status = 400, code = "payouts_not_allowed", msg = "Payouts have been disabled on the connected account. Check the connected account’s status to see if any additional information needs to be provided, or if payouts have been disabled for another reason.")]
    PayoutsNotAllowed,
    #[api(status = 401, code = "platform_api_key_expired", msg = "The API key provided by your Connect platform has expired. This occurs if your platform has either generated a new key or the connected account has been disconnected from the platform. Obtain your current API keys from the Dashboard and update your integration, or reach out to the user and reconnect the account.")]
    PlatformApiKeyExpired,
    #[api(status = 402, code = "postal_code_invalid", msg = "The postal code provided was incorrect.")]
    PostalCodeInvalid,
    #[api(status = 402, code = "processing_error", msg = "An error occurred while processing the card. Check the card details are correct or use a different card.")]
    ProcessingError,
    #[api(status = 400, code = "product_inactive", msg = "The product this SKU belongs to is no longer available for purchase.")]
    ProductInactive,
    #[api(status = 429, code = "rate_limit", msg = "Too many requests hit the API too quickly. We recommend an exponential backoff of your requests.")]
    RateLimit,
    #[api(status = 409, code = "resource_already_exists", msg = "A resource with a user-specified ID (e.g., plan or coupon) already exists. Use a different, unique value for id and try again.")]
    ResourceAlreadyExists,
    #[api(status = 404, code = "resource_missing", msg = "The ID provided is not valid. Either the resource does not exist, or an ID for a different resource has been provided.")]
    ResourceMissing,
    #[api(status = 400, code = "routing_number_invalid", msg = "The bank routing number provided is invalid.")]
    RoutingNumberInvalid,
    #[api(status = 401, code = "secret_key_required", msg = "The API key provided is a publishable key, but a secret key is required. Obtain your current API keys from the Dashboard and update your integration to use them.")]
    SecretKeyRequired,
    #[api(status = 400, code = "sepa_unsupported_account", msg = "Your account does not support SEPA payments.")]
    SepaUnsupportedAccount,
    #[api(status = 400, code = "setup_attempt_failed", msg = "The latest setup attempt for the SetupIntent has failed. Check the last_setup_error property on the SetupIntent for more details, and provide a new payment method to attempt to set it up again.")]
    SetupAttemptFailed,
    #[api(status = 400, code = "setup_intent_authentication_failure", msg = "The provided payment method has failed authentication. Provide a new payment method to attempt to fulfill this SetupIntent again.")]
    SetupIntentAuthenticationFailure,
    #[api(status = 400, code = "setup_intent_unexpected_state", msg = "The SetupIntent’s state was incompatible with the operation you were trying to perform.")]
    SetupIntentUnexpectedState,
    #[api(status = 400, code = "shipping_calculation_failed", msg = "Shipping calculation failed as the information provided was either incorrect or could not be verified.")]
    ShippingCalculationFailed,
    #[api(status = 400, code = "sku_inactive", msg = "The SKU is inactive and no longer available for purchase. Use a different SKU, or make the current SKU active again.")]
    SkuInactive,
    #[api(status = 400, code = "state_unsupported", msg = "Occurs when providing the legal_entity information for a U.S. custom account, if the provided state is not supported. (This is mostly associated states and territories.)")]
    StateUnsupported,
    #[api(status = 400, code = "tax_id_invalid", msg = "The tax ID number provided is invalid (e.g., missing digits). Tax ID information varies from country to country, but must be at least nine digits.")]
    TaxIdInvalid,
    #[api(status = 400, code = "taxes_calculation_failed", msg = "Tax calculation for the order failed.")]
    TaxesCalculationFailed,
    #[api(status = 401, code = "testmode_charges_only", msg = "Your account has not been activated and can only make test charges. Activate your account in the Dashboard to begin processing live charges.")]
    TestmodeChargesOnly,
    #[api(status = 400, code = "tls_version_unsupported", msg = "Your integration is using an older version of TLS that is unsupported. You must be using TLS 1.2 or above.")]
    TlsVersionUnsupported,
    #[api(status = 400, code = "token_already_used", msg = "The token provided has already been used. You must create a new token before you can retry this request.")]
    TokenAlreadyUsed,
    #[api(status = 400, code = "token_in_use", msg = "The token provided is currently being used in another request. This occurs if your integration is making duplicate requests simultaneously.")]
    TokenInUse,
    #[api(status = 400, code = "transfers_not_allowed", msg = "The requested transfer cannot be created. Contact us if you are receiving this error.")]
    TransfersNotAllowed,
    #[api(status = 400, code = "upstream_order_creation_failed", msg = "The order could not be created. Check the order details and then try again.")]
    UpstreamOrderCreationFailed,
    #[api(status = 400, code = "url_invalid", msg = "The URL provided is invalid.")]
    UrlInvalid,
}

impl Stripe {
    pub(super) const ALL: [Self; 96] = [
        Self::AccountAlreadyExists,
        Self::AccountCountryInvalidAddress,
        Self::AccountInvalid,
        Self::AccountNumberInvalid,
        Self::AlipayUpgradeRequired,
        Self::AmountTooLarge,
        Self::AmountTooSmall,
        Self::ApiKeyExpired,
        Self::AuthenticationRequired,
        Self::BalanceInsufficient,
        Self::BankAccountDeclined,
        Self::BankAccountExists,
        Self::BankAccountUnusable,
        Self::BankAccountUnverified,
        Self::BankAccountVerificationFailed,
        Self::BitcoinUpgradeRequired,
        Self::CardDeclineRateLimitExceeded,
        Self::CardDeclined,
        Self::ChargeAlreadyCaptured,
        Self::ChargeAlreadyRefunded,
        Self::ChargeDisputed,
        Self::ChargeExceedsSourceLimit,
        Self::ChargeExpiredForCapture,
        Self::ChargeInvalidParameter,
        Self::CountryUnsupported,
        Self::CouponExpired,
        Self::CustomerMaxSubscriptions,
        Self::EmailInvalid,
        Self::ExpiredCard,
        Self::IdempotencyKeyInUse,
        Self::IncorrectAddress,
        Self::IncorrectCvc,
        Self::IncorrectNumber,
        Self::IncorrectZip,
        Self::InstantPayoutsUnsupported,
        Self::InvalidCardType,
        Self::InvalidChargeAmount,
        Self::InvalidCvc,
        Self::InvalidExpiryMonth,
        Self::InvalidExpiryYear,
        Self::InvalidNumber,
        Self::InvalidSourceUsage,
        Self::InvoiceNoCustomerLineItems,
        Self::InvoiceNoSubscriptionLineItems,
        Self::InvoiceNotEditable,
        Self::InvoicePaymentIntentRequiresAction,
        Self::InvoiceUpcomingNone,
        Self::LivemodeMismatch,
        Self::LockTimeout,
        Self::Missing,
        Self::NotAllowedOnStandardAccount,
        Self::OrderCreationFailed,
        Self::OrderRequiredSettings,
        Self::OrderStatusInvalid,
        Self::OrderUpstreamTimeout,
        Self::OutOfInventory,
        Self::ParameterInvalidEmpty,
        Self::ParameterInvalidInteger,
        Self::ParameterInvalidStringBlank,
        Self::ParameterInvalidStringEmpty,
        Self::ParameterMissing,
        Self::ParameterUnknown,
        Self::ParametersExclusive,
        Self::PaymentIntentAuthenticationFailure,
        Self::PaymentIntentIncompatiblePaymentMethod,
        Self::PaymentIntentInvalidParameter,
        Self::PaymentIntentPaymentAttemptFailed,
        Self::PaymentIntentUnexpectedState,
        Self::PaymentMethodUnactivated,
        Self::PaymentMethodUnexpectedState,
        Self::PayoutsNotAllowed,
        Self::PlatformApiKeyExpired,
        Self::PostalCodeInvalid,
        Self::ProcessingError,
        Self::ProductInactive,
        Self::RateLimit,
        Self::ResourceAlreadyExists,
        Self::ResourceMissing,
        Self::RoutingNumberInvalid,
        Self::SecretKeyRequired,
        Self::SepaUnsupportedAccount,
        Self::SetupAttemptFailed,
        Self::SetupIntentAuthenticationFailure,
        Self::SetupIntentUnexpectedState,
        Self::ShippingCalculationFailed,
        Self::SkuInactive,
        Self::StateUnsupported,
        Self::TaxIdInvalid,
        Self::TaxesCalculationFailed,
        Self::TestmodeChargesOnly,
        Self::TlsVersionUnsupported,
        Self::TokenAlreadyUsed,
        Self::TokenInUse,
        Self::TransfersNotAllowed,
        Self::UpstreamOrderCreationFailed,
        Self::UrlInvalid,
    ];
}
