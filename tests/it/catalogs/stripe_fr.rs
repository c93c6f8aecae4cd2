// Written by `generate` from `tests/data/stripe_fr.json`, whose source is
// c4ffein/stripe-errors-translations litterals/french.json

#[derive(Debug, Clone, Copy, error_core::ApiError)]
pub(super) enum StripeFr {
    #[api(status = 409, code = "account_already_exists", msg = "L'adresse email fournie pour la création d'un compte différé a déjà un compte associé. Utilisez OAuth flow pour vous connecter au compte existant à votre plateforme.")]
    AccountAlreadyExists,
    #[api(status = 400, code = "account_country_invalid_address", msg = "Le pays de l'adresse fournie ne correspond pas au pays du compte. L'entreprise doit se situer dans le même pays que le compte.")]
    AccountCountryInvalidAddress,
    #[api(status = 400, code = "account_invalid", msg = "L'identifiant fourni comme correspondant au header Stripe-Account est invalide. Vérifiez que vos requêtes spécifient un identifiant de compte valide.")]
    AccountInvalid,
    #[api(status = 400, code = "account_number_invalid", msg = "Le numéro de compte fourni est invalide (e.g., chiffres manquants). Les informations de compte banquaire peuvent varier suivant les pays. Nous recommandons de créer des validateurs dans vos formulaires d'entrée en suivant les formats de compte bancaires que nous fournissons.")]
    AccountNumberInvalid,
    #[api(status = 400, code = "alipay_upgrade_required", msg = "Cette méthode création de paiement Alipay n'est plus supportée. Merci de mettre à jour votre intégration pour utiliser Sources à la place.")]
    AlipayUpgradeRequired,
    #[api(status = 400, code = "amount_too_large", msg = "Le montant spécifié est supérieur au maximum permis. Utilisez un montant inférieur et réassayez.")]
    AmountTooLarge,
    #[api(status = 400, code = "amount_too_small", msg = "Le montant spécifié est inférieur au maximum permis. Utilisez un montant supérieur et réassayez.")]
    AmountTooSmall,
    #[api(status = 401, code = "api_key_expired", msg = "La clé d'API fournie a expiré. Obtenez vos clés d'API actuelles depuis votre Dashboard et mettez à jour votre intégration pour les utiliser.")]
    ApiKeyExpired,
    #[api(status = 402, code = "authentication_required", msg = "Le paiement requiert d'être authentifié pour aboutir. Notifiez votre client de retourner dans l'application pour compléter le paiement. Voyez notre guide sur les paiements off-sessions pour plus d'informations.")]
    AuthenticationRequired,
    #[api(status = 402, code = "balance_insufficient", msg = "Le transfert ou paiement n'a pas pu être complété car le compte associé n'a pas les fonds suffisants disponibles. Créez un nouveau transfert ou paiement en utilisant un montant inférieur ou égal au montant disponible du compte.")]
    BalanceInsufficient,
    #[api(status = 400, code = "bank_account_declined", msg = "Le compte bancaire fourni ne peut pas être utilisé pour payer, soit car il n'est pas encore vérifé, soit car il n'est pas supporté.")]
    BankAccountDeclined,
    #[api(status = 400, code = "bank_account_exists", msg = "Le compte banquaire fourni existe déjà pour l'objet Customer. Si ce compte bancaire doit être associé à un client différent, incluez le bon identifiant client au moment de refaire la requête.")]
    BankAccountExists,
    #[api(status = 400, code = "bank_account_unusable", msg = "Le compte bancaire fourni ne peut pas être utilisé pour les paiements. Un compte bancaire différent doit être utilisé.")]
    BankAccountUnusable,
    #[api(status = 400, code = "bank_account_unverified", msg = "Votre plateforme Connect tente de partager un compte bancaire non vérifié avec un compte connecté.")]
    BankAccountUnverified,
    #[api(status = 400, code = "bank_account_verification_failed", msg = "Le compte bancaire ne peut pas être vérifé, soit car les montants de microdépositions ne correspondent pas aux montants actuels, soit car la vérification a échoué de trop nombreuses fois.")]
    BankAccountVerificationFailed,
    #[api(status = 400, code = "bitcoin_upgrade_required", msg = "Cette méthode pour créer des paiements Bitcoin n'est plus supportée. Merci de mettre à jour votre intégration pour utiliser Sources à la place.")]
    BitcoinUpgradeRequired,
    #[api(status = 402, code = "card_decline_rate_limit_exceeded", msg = "Cette carte a été refusée de trop nombreuses fois. Vous pouvez essayer d'utiliser à nouveau cette carte dans 24 heures. Nous vous suggérons de contacter votre client pour être sur qu'ils ont entré toutes leurs informations correctement et qu'il n'y a pas de problème avec leur carte.")]
    CardDeclineRateLimitExceeded,
    #[api(status = 402, code = "card_declined", msg = "La carte a été refusée. Quand une carte est refusée, l'erreur retournée inclus l'attribut decline_code avec la raison pour laquelle la carte a été déclinée. Refferez-vous à notre documentation des codes de refus pour plus d'informations.")]
    CardDeclined,
    #[api(status = 400, code = "charge_already_captured", msg = "La charge Stripe que vous tentez de capturer a déjà été capturée. Mettez à jour votre requête avec un identifiant de charge non capturé.")]
    ChargeAlreadyCaptured,
    #[api(status = 400, code = "charge_already_refunded", msg = "La charge Stripe que vous tentez de rembourser l'a déjà été. Mettez à jour votre requête avec un identifiant de charge non remboursé.")]
    ChargeAlreadyRefunded,
    #[api(status = 400, code = "charge_disputed", msg = "La charge Stripe que vous tentez de rembourser a déjà été rétrofacturée. Referrez-vous à la documentation sur les contestations pour savoir comment traiter ce cas.")]
    ChargeDisputed,
    #[api(status = 400, code = "charge_exceeds_source_limit", msg = "Cette charge Stripe vous ferait dépasser la limite de traitement de votre créneau pour ce type de source. Merci de réessayer cette charge plus tard, ou de nous contacter pour demander une limite de traitement supérieure.")]
    ChargeExceedsSourceLimit,
    #[api(status = 400, code = "charge_expired_for_capture", msg = "Cette charge Stripe ne peut pas être traitée car l'autorisation a expirée. L'authentification et les charges de captures doivent être capturées avant sept jours.")]
    ChargeExpiredForCapture,
    #[api(status = 400, code = "charge_invalid_parameter", msg = "Un ou plusieurs paramètres n'ont pas été permis pour cette opération sur la Charge. Vérifiez notre référence d'API ou le message d'erreur retourné pour voir quelles valeurs n'étaient pas correctes pour cette Charge.")]
    ChargeInvalidParameter,
    #[api(status = 400, code = "country_unsupported", msg = "Votre plateforme a essayé de créer un compte personnalisé dans un pays qui n'est pas encore supporté. Faites attention à ce que les utilisateurs ne puissent uniquement s'inscrire depuis des pays permettant les comptes personnalisés.")]
    CountryUnsupported,
    #[api(status = 400, code = "coupon_expired", msg = "Le coupon fourni pour cette inscription ou commande a expiré. Créez un nouveau coupon, ou utilisez-en un valide.")]
    CouponExpired,
    #[api(status = 400, code = "customer_max_subscriptions", msg = "Le nombre maximum d'inscriptions pour un client a été atteint. Contactez-nous si vous recevez cette erreur.")]
    CustomerMaxSubscriptions,
    #[api(status = 400, code = "email_invalid", msg = "Cette adresse email est invalide. (e.g., formattée incorrectement). Vérifiez que cette adresse email est formattée correctement et n'incluez que les caractères permis.")]
    EmailInvalid,
    #[api(status = 402, code = "expired_card", msg = "La carte a expiré. Vérifiez la date d'expiration ou utiliser une carte différente.")]
    ExpiredCard,
    #[api(status = 409, code = "idempotency_key_in_use", msg = "La clé d'idempotence fournie est actuellement utilisée par une autre requête. Cela arrive si votre intégration fait des requêtes dupliquées simultanément.")]
    IdempotencyKeyInUse,
    #[api(status = 402, code = "incorrect_address", msg = "L'adresse de cette carte est incorrecte. Vérifiez l'adresse de cette carte ou utilisez-en une différente.")]
    IncorrectAddress,
    #[api(status = 402, code = "incorrect_cvc", msg = "Le code de sécurité de cette carte est incorrect. Vérifiez le code de sécurité de cette carte ou utilisez-en une différente.")]
    IncorrectCvc,
    #[api(status = 402, code = "incorrect_number", msg = "Le numéro de cette carte est incorrect. Vérifiez le numéro de cette carte ou utilisez-en une différente.")]
    IncorrectNumber,
    #[api(status = 402, code = "incorrect_zip", msg = "Le code postal de cette carte est incorrect. Vérifiez le code postal de cette carte ou utilisez-en une différente.")]
    IncorrectZip,
    #[api(status = 400, code = "instant_payouts_unsupported", msg = "Cette carte n'est pas éligible pour les paiements instantannés. Essayez une carte de débit d'une banque supportée.")]
    InstantPayoutsUnsupported,
    #[api(status = 400, code = "invalid_card_type", msg = "La carte fournie comme compte externe n'est pas supportée pour les paiements. Fournissez une carte non-prépayée à la place.")]
    InvalidCardType,
    #[api(status = 400, code = "invalid_charge_amount", msg = "Le montant spécifié est invalide. Le montant de charge doit être un entier positif dans la plus petite unité de la devise, et ne doit pas dépasser le montant minimum ou maximum.")]
    InvalidChargeAmount,
    #[api(status = 402, code = "invalid_cvc", msg = "Le code de sécurité de cette carte est invalide. Vérifiez le code de sécurité de la carte ou utilisez une autre carte.")]
    InvalidCvc,
    #[api(status = 402, code = "invalid_expiry_month", msg = "Le mois d'expiration de cette carte est incorrect. Vérifiez la date d'éxpiration ou utilisez une autre carte.")]
    InvalidExpiryMonth,
    #[api(status = 402, code = "invalid_expiry_year", msg = "L'année d'expiration de cette carte est incorrect. Vérifiez la date d'éxpiration ou utilisez une autre carte.")]
    InvalidExpiryYear,
    #[api(status = 402, code = "invalid_number", msg = "Ce numéro de carte est invalide. Vérifiez les détails de la carte ou utilisez-en une autre.")]
    InvalidNumber,
    #[api(status = 400, code = "invalid_source_usage", msg = "Cette source ne peut pas être utilisée car elle n'est pas dans le bon état (e.g., une requête de charge essaye d'utiliser une source dans l'état pending, failed, ou consumed). Vérifiez le statut de la source que vous essayez d'utiliser.")]
    InvalidSourceUsage,
    #[api(status = 400, code = "invoice_no_customer_line_items", msg = "La facture ne peut pas être générée pour ce client car il n'y a pas d'item de facturation en attente. Vérifiez que le bon client a été séléctionné ou créez un item de facturation si nécessaire.")]
    InvoiceNoCustomerLineItems,
    #[api(status = 400, code = "invoice_no_subscription_line_items", msg = "La facture ne peut pas être générée pour cette subscription car il n'y a pas d'item de facturation en attente. Vérifiez que la bonne subscription a été séléctionnée ou créez un item de facturation si nécessaire.")]
    InvoiceNoSubscriptionLineItems,
    #[api(status = 400, code = "invoice_not_editable", msg = "La facture spécifiée ne peut plus être éditée. Essayez plutôt de créer de nouveaux items de facturation qui seront appliqués à la prochaine facturation. Vous pouvez manuellement générer la prochaine facturation ou attendre qu'elle soit automatiquement générée à la fin d'un cycle de facturation.")]
    InvoiceNotEditable,
    #[api(status = 400, code = "invoice_payment_intent_requires_action", msg = "Ce paiement requiert des actions additionnelles de l'utilisateur avant de pouvoir être complété. Le paiement peut être complété en utilisant le PaymentIntent associé à la facture. Réferrez-vous à https://stripe.com/docs/billing/subscriptions/payment#handling-action-required pour plus d'informations.")]
    InvoicePaymentIntentRequiresAction,
    #[api(status = 400, code = "invoice_upcoming_none", msg = "Il n'y a pas d'aperçu de facture en attente pour le client spécifié. Seuls les clients avec un abonnement actif ou un item de facturation en attente ont accès à des aperçus de factures.")]
    InvoiceUpcomingNone,
    #[api(status = 401, code = "livemode_mismatch", msg = "Les clés d'API, requêtes et objets des modes test et live sont seulements disponibles dans leur mode.")]
    LivemodeMismatch,
    #[api(status = 429, code = "lock_timeout", msg = "Cet objet n'est pas accessible actuellement car une autre requête d'API ou un autre process Stripe y accède actuellement. Si vous voyez cette erreur par intermittence, relancez la requête. Si vous voyez cette erreur fréquemment et faites plusieurs requêtes concurrentes sur un seul objet, faites vos requêtes en série ou à une fréquence plus basse.")]
    LockTimeout,
    #[api(status = 400, code = "missing", msg = "À la fois un identifiant de client et de source ont été fournis, mais la source n'a pas été enregistrée au client. Pour créer une charge Stripe for un client avec une source particulière, vous devez d'abord enregistrer les détails de la carte.")]
    Missing,
    #[api(status = 400, code = "not_allowed_on_standard_account", msg = "Les transferts et les paiements de la part d'un compte connecté Standard ne sont pas permis.")]
    NotAllowedOnStandardAccount,
    #[api(status = 400, code = "order_creation_failed", msg = "La commande ne peut pas être crée. Vérifiez les détails de la commande et réessayez.")]
    OrderCreationFailed,
    #[api(status = 400, code = "order_required_settings", msg = "La commande n'a pas pu être complétée car il manque des informations requises. Vérifiez les informations fournies et réessayez.")]
    OrderRequiredSettings,
    #[api(status = 400, code = "order_status_invalid", msg = "La commande n'a pas pu être mise à jour car le status fourni est soit invalide soit ne suit l'ordre correct d'exécution (e.g., une commande ne peut pas transitionner de l'état created à fulfilled sans passer par paid).")]
    OrderStatusInvalid,
    #[api(status = 400, code = "order_upstream_timeout", msg = "La requête a été time out. Réessayez plus tard.")]
    OrderUpstreamTimeout,
    #[api(status = 400, code = "out_of_inventory", msg = "Le SKU est indisponible. Si plus de stock est disponible, mettre à jour la quantité de l'inventaire du SKU et réessayer.")]
    OutOfInventory,
    #[api(status = 400, code = "parameter_invalid_empty", msg = "Une ou plusieurs valeurs n'ont pas été fournies. Vérifiez que les requêtes contiennent tous les paramètres requis.")]
    ParameterInvalidEmpty,
    #[api(status = 400, code = "parameter_invalid_integer", msg = "Un ou plusieurs paramètres requièrent un entier, mais les valeurs fournies étaient d'un type différent. Faites attention à ce que seules des valeurs supportées soient fournies pour chaque attribut. Referrez-vous à notre documentation d'API pour chercher le type de donnée que chaque attribut supporte.")]
    ParameterInvalidInteger,
    #[api(status = 400, code = "parameter_invalid_string_blank", msg = "Une ou plusieurs valeures fournies incluent seulement des espaces. Vérifiez que les valeurs dans votre requête et mettez à jour celles qui ne contiennent que des espaces.")]
    ParameterInvalidStringBlank,
    #[api(status = 400, code = "parameter_invalid_string_empty", msg = "Une ou plusieurs chaines requises sont vides. Vérifiez que les chaines contiennent au moins un caractère.")]
    ParameterInvalidStringEmpty,
    #[api(status = 400, code = "parameter_missing", msg = "Une ou plusieurs valeurs requises sont manquantes. Vérifiez notre documentation d'API pour voir quelles valeurs sont requises pour créer ou modifier la resource spécifiée.")]
    ParameterMissing,
    #[api(status = 400, code = "parameter_unknown", msg = "La requête contient un ou plusieurs paramètres inattendus. Supprimez-les et réessayez.")]
    ParameterUnknown,
    #[api(status = 400, code = "parameters_exclusive", msg = "Deux ou plus paramètres mutuellements exclusifs ont été fournis. Vérifiez notre documentation d'API ou le message d'erreur pour voir quelles valeurs sont permises lors de la création ou la modification de la resource spécifiée.")]
    ParametersExclusive,
    #[api(status = 400, code = "payment_intent_authentication_failure", msg = "Le moyen de paiement fourni a échoué à s'authentifier. Fournissez une nouvelle méthode de paiement pour essayer à nouveau de compléter ce PaymentIntent.")]
    PaymentIntentAuthenticationFailure,
    #[api(status = 400, code = "payment_intent_incompatible_payment_method", msg = "Le PaymentIntent attendait une méthode de paiement avec des propriétés différentes de ce qui a été fourni.")]
    PaymentIntentIncompatiblePaymentMethod,
    #[api(status = 400, code = "payment_intent_invalid_parameter", msg = "Un ou plusieurs paramètres fournis n'ont pas été permis pour l'opération sur le PaymentIntent. Vérifiez notre référence d'API ou le message d'erreur retourné pour voir quelles valeurs étaient incorrectes pour ce PaymentIntent.")]
    PaymentIntentInvalidParameter,
    #[api(status = 400, code = "payment_intent_payment_attempt_failed", msg = "La dernière tentative de paiement a échoué. Vérifier la propriété last_payment_error du PaymentIntent pour plus de détails, et fournissez une nouvelle méthode de paiement pour compléter ce PaymentIntent à nouveau.")]
    PaymentIntentPaymentAttemptFailed,
    #[api(status = 400, code = "payment_intent_unexpected_state", msg = "L'état du PaymentIntent était incompatible avec la tentative d'opération.")]
    PaymentIntentUnexpectedState,
    #[api(status = 400, code = "payment_method_unactivated", msg = "La charge ne peut pas être crée car la méthode de paiement n'a pas été activée. Activez le moyen de paiement depuis le Dashboard puis réessayez.")]
    PaymentMethodUnactivated,
    #[api(status = 400, code = "payment_method_unexpected_state", msg = "L'état du moyen de paiement fourni était incompatible avec la tentative d'opération. Confirmez que la méthode de paiement est dans un état permis pour l'opération donnée avant de réessayer.")]
    PaymentMethodUnexpectedState,
    #[api(status = 400, code = "payouts_not_allowed", msg = "Les paiements ont été désactivés pour le compte connecté. Vérifiez le statut du compte pour voir si des informations supplémentaires doivent être fournies, ou si les paiements ont été supprimés pour une autre raison.")]
    PayoutsNotAllowed,
    #[api(status = 401, code = "platform_api_key_expired", msg = "La clé d'API fournie par votre plateforme Connect a expiré. Cela arrive si votre plateforme a soit généré une nouvelle clé ou si le compte a été déconnecté de la plateforme. Obtenez votre clé d'API actuelle depuis le Dashboard et mettez à jour votre intégration, ou contactez l'utilisateur et reconnectez le compte.")]
    PlatformApiKeyExpired,
    #[api(status = 402, code = "postal_code_invalid", msg = "Le code postal fourni est incorrect.")]
    PostalCodeInvalid,
    #[api(status = 402, code = "processing_error", msg = "Une erreur est survenue pendant le traitement de la carte. Vérifiez que les détails de la carte sont corrects ou utilisez une autre carte.")]
    ProcessingError,
    #[api(status = 400, code = "product_inactive", msg = "Le produit auquel appartient ce SKU n'est plus disponible à l'achat.")]
    ProductInactive,
    #[api(status = 429, code = "rate_limit", msg = "Trop de requêtes ont atteint cette API trop rapidement. Nous recommandons un ralentissement exponentiel de vos requêtes.")]
    RateLimit,
    #[api(status = 409, code = "resource_already_exists", msg = "Une resouece avec un ID spécifié par l'utilisateur existe déjà (e.g., un plan ou un coupon).Utilisez une valeur différente et unique comme ID et réessayez.")]
    ResourceAlreadyExists,
    #[api(status = 404, code = "resource_missing", msg = "L'ID fourni n'est pas valide. Soit la resource n'existe pas, soit un ID pour une resource différente a été fourni.")]
    ResourceMissing,
    #[api(status = 400, code = "routing_number_invalid", msg = "Le numéro de banque fourni est invalide.")]
    RoutingNumberInvalid,
    #[api(status = 401, code = "secret_key_required", msg = "La clé d'API fournie est une clé publiable, mais une clé secrète est requise. Obtenez vos clés d'API actuelles depuis le Dashboard et mettez à jour votre intégration pour les utiliser.")]
    SecretKeyRequired,
    #[api(status = 400, code = "sepa_unsupported_account", msg = "Votre compte ne supporte pas les paiements SEPA")]
    SepaUnsupportedAccount,
    #[api(status = 400, code = "setup_attempt_failed", msg = "La dernière tentative de configuration du SetupIntent a échoué. Vérifiez la propriété last_setup du SetupIntent pour plus de détails, et fournissez un nouveau moyen de paiement pour essayer à nouveau de le configurer.")]
    SetupAttemptFailed,
    #[api(status = 400, code = "setup_intent_authentication_failure", msg = "Le moyen de paiement fourni a échoué à l'authetification. Fournissez un nouveau moyen de paiement pour tenter de compléter à nouveau le SetupIntent.")]
    SetupIntentAuthenticationFailure,
    #[api(status = 400, code = "setup_intent_unexpected_state", msg = "L'état du SetupIntent était incompatible avec l'opération dont l'exécution a été demandée.")]
    SetupIntentUnexpectedState,
    #[api(status = 400, code = "shipping_calculation_failed", msg = "Le calcul du coût de livraison a échoué car les informations fournies étaient incorrectes ou n'ont pas pu être vérifiées.")]
    ShippingCalculationFailed,
    #[api(status = 400, code = "sku_inactive", msg = "Le SKU est inactif est n'est plus disponible pour l'achat. Utilisez un SKU différent, ou rendez le SKU actuel de nouveau actif.")]
    SkuInactive,
    #[api(status = 400, code = "state_unsupported", msg = "Arrive quand une information de legal_entity est fournie pour un compte U.S. custom, si l'état fourni n'est pas supporté. (Ce sont généralement les associated states and territories.)")]
    StateUnsupported,
    #[api(status = 400, code = "tax_id_invalid", msg = "L'identifiant de numéro de tax fourni est invalide (e.g., chiffres manquants). Les informations d'identifiant de tax varient suivant les pays, mais doivent être d'au moins neuf chiffres.")]
    TaxIdInvalid,
    #[api(status = 400, code = "taxes_calculation_failed", msg = "La calculation de tax pour la commande a échoué.")]
    TaxesCalculationFailed,
    #[api(status = 401, code = "testmode_charges_only", msg = "Votre compte n'a pas été activé et ne peux faire que des charges de test. Activez votre compte depuis le Dashboard pour commencer à process des charges live.")]
    TestmodeChargesOnly,
    #[api(status = 400, code = "tls_version_unsupported", msg = "Votre intégration utilise une version trop ancienne de TLS qui n'est plus supportée. Vous devez utiliser TLS 1.2 ou supérieur.")]
    TlsVersionUnsupported,
    #[api(status = 400, code = "token_already_used", msg = "Le token fourni a déjà été utilisé. Vous devez créer un nouveau token avant de pouvoir réessayer de faire cette requête.")]
    TokenAlreadyUsed,
    #[api(status = 400, code = "token_in_use", msg = "Le roken fourni est actuellement utilisé par une autre requête. Cela arrive si votre intégration fait des requêtes dupliquées simultanément.")]
    TokenInUse,
    #[api(status = 400, code = "transfers_not_allowed", msg = "Le transfer requis ne peut pas être crée. Contactez-nous si vous recevez cette erreur.")]
    TransfersNotAllowed,
    #[api(status = 400, code = "upstream_order_creation_failed", msg = "Cette commande n'a pas pu être crée. Vérifiez les détails de la commande et réessayez.")]
    UpstreamOrderCreationFailed,
    #[api(status = 400, code = "url_invalid", msg = "L'URL fournie est invalide")]
    UrlInvalid,
}

impl StripeFr {
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
