// Written by `generate` from `tests/data/meilisearch.json`, whose source is
// meilisearch/meilisearch@5cb2f2e94befc717bbea60fec4a31ee64d2f60fd crates/meilisearch-types/src/error.rs make_error_codes!

#[derive(Debug, Clone, Copy, error_core::ApiError)]
pub(super) enum Meilisearch {
    #[api(status = 409, code = "api_key_already_exists", msg = "api key already exists")]
    ApiKeyAlreadyExists,
    #[api(status = 404, code = "api_key_not_found", msg = "api key not found")]
    ApiKeyNotFound,
    #[api(status = 400, code = "index_scoped_api_key_with_global_action", msg = "index scoped api key with global action")]
    IndexScopedApiKeyWithGlobalAction,
    #[api(status = 400, code = "bad_parameter", msg = "bad parameter")]
    BadParameter,
    #[api(status = 400, code = "bad_request", msg = "bad request")]
    BadRequest,
    #[api(status = 500, code = "database_size_limit_reached", msg = "database size limit reached")]
    DatabaseSizeLimitReached,
    #[api(status = 404, code = "document_not_found", msg = "document not found")]
    DocumentNotFound,
    #[api(status = 409, code = "dump_already_processing", msg = "dump already processing")]
    DumpAlreadyProcessing,
    #[api(status = 404, code = "dump_not_found", msg = "dump not found")]
    DumpNotFound,
    #[api(status = 500, code = "dump_process_failed", msg = "dump process failed")]
    DumpProcessFailed,
    #[api(status = 400, code = "duplicate_index_found", msg = "duplicate index found")]
    DuplicateIndexFound,
    #[api(status = 400, code = "immutable_api_key_actions", msg = "immutable api key actions")]
    ImmutableApiKeyActions,
    #[api(status = 400, code = "immutable_api_key_created_at", msg = "immutable api key created at")]
    ImmutableApiKeyCreatedAt,
    #[api(status = 400, code = "immutable_api_key_expires_at", msg = "immutable api key expires at")]
    ImmutableApiKeyExpiresAt,
    #[api(status = 400, code = "immutable_api_key_indexes", msg = "immutable api key indexes")]
    ImmutableApiKeyIndexes,
    #[api(status = 400, code = "immutable_api_key_key", msg = "immutable api key key")]
    ImmutableApiKeyKey,
    #[api(status = 400, code = "immutable_api_key_uid", msg = "immutable api key uid")]
    ImmutableApiKeyUid,
    #[api(status = 400, code = "immutable_api_key_updated_at", msg = "immutable api key updated at")]
    ImmutableApiKeyUpdatedAt,
    #[api(status = 400, code = "immutable_index_created_at", msg = "immutable index created at")]
    ImmutableIndexCreatedAt,
    #[api(status = 400, code = "immutable_index_updated_at", msg = "immutable index updated at")]
    ImmutableIndexUpdatedAt,
    #[api(status = 412, code = "import_task_already_received", msg = "import task already received")]
    ImportTaskAlreadyReceived,
    #[api(status = 412, code = "import_task_unknown_remote", msg = "import task unknown remote")]
    ImportTaskUnknownRemote,
    #[api(status = 412, code = "receive_import_finished_unknown_remote", msg = "receive import finished unknown remote")]
    ReceiveImportFinishedUnknownRemote,
    #[api(status = 503, code = "import_task_without_network_task", msg = "import task without network task")]
    ImportTaskWithoutNetworkTask,
    #[api(status = 409, code = "index_already_exists", msg = "index already exists")]
    IndexAlreadyExists,
    #[api(status = 500, code = "index_creation_failed", msg = "index creation failed")]
    IndexCreationFailed,
    #[api(status = 404, code = "index_not_found", msg = "index not found")]
    IndexNotFound,
    #[api(status = 400, code = "index_primary_key_already_exists", msg = "index primary key already exists")]
    IndexPrimaryKeyAlreadyExists,
    #[api(status = 400, code = "index_primary_key_multiple_candidates_found", msg = "index primary key multiple candidates found")]
    IndexPrimaryKeyMultipleCandidatesFound,
    #[api(status = 400, code = "index_primary_key_no_candidate_found", msg = "index primary key no candidate found")]
    IndexPrimaryKeyNoCandidateFound,
    #[api(status = 500, code = "internal", msg = "internal")]
    Internal,
    #[api(status = 403, code = "invalid_api_key", msg = "invalid api key")]
    InvalidApiKey,
    #[api(status = 400, code = "invalid_api_key_actions", msg = "invalid api key actions")]
    InvalidApiKeyActions,
    #[api(status = 400, code = "invalid_api_key_description", msg = "invalid api key description")]
    InvalidApiKeyDescription,
    #[api(status = 400, code = "invalid_api_key_expires_at", msg = "invalid api key expires at")]
    InvalidApiKeyExpiresAt,
    #[api(status = 400, code = "invalid_api_key_indexes", msg = "invalid api key indexes")]
    InvalidApiKeyIndexes,
    #[api(status = 400, code = "invalid_api_key_limit", msg = "invalid api key limit")]
    InvalidApiKeyLimit,
    #[api(status = 400, code = "invalid_api_key_name", msg = "invalid api key name")]
    InvalidApiKeyName,
    #[api(status = 400, code = "invalid_api_key_offset", msg = "invalid api key offset")]
    InvalidApiKeyOffset,
    #[api(status = 400, code = "invalid_api_key_uid", msg = "invalid api key uid")]
    InvalidApiKeyUid,
    #[api(status = 415, code = "invalid_content_type", msg = "invalid content type")]
    InvalidContentType,
    #[api(status = 400, code = "invalid_document_csv_delimiter", msg = "invalid document csv delimiter")]
    InvalidDocumentCsvDelimiter,
    #[api(status = 400, code = "invalid_document_fields", msg = "invalid document fields")]
    InvalidDocumentFields,
    #[api(status = 400, code = "invalid_document_retrieve_vectors", msg = "invalid document retrieve vectors")]
    InvalidDocumentRetrieveVectors,
    #[api(status = 400, code = "missing_document_filter", msg = "missing document filter")]
    MissingDocumentFilter,
    #[api(status = 400, code = "missing_document_edition_function", msg = "missing document edition function")]
    MissingDocumentEditionFunction,
    #[api(status = 400, code = "inconsistent_document_change_headers", msg = "inconsistent document change headers")]
    InconsistentDocumentChangeHeaders,
    #[api(status = 400, code = "invalid_document_filter", msg = "invalid document filter")]
    InvalidDocumentFilter,
    #[api(status = 400, code = "invalid_document_sort", msg = "invalid document sort")]
    InvalidDocumentSort,
    #[api(status = 400, code = "invalid_document_use_network", msg = "invalid document use network")]
    InvalidDocumentUseNetwork,
    #[api(status = 400, code = "invalid_document_geo_field", msg = "invalid document geo field")]
    InvalidDocumentGeoField,
    #[api(status = 400, code = "invalid_document_geojson_field", msg = "invalid document geojson field")]
    InvalidDocumentGeojsonField,
    #[api(status = 400, code = "invalid_header_value", msg = "invalid header value")]
    InvalidHeaderValue,
    #[api(status = 400, code = "invalid_vector_dimensions", msg = "invalid vector dimensions")]
    InvalidVectorDimensions,
    #[api(status = 400, code = "invalid_vectors_type", msg = "invalid vectors type")]
    InvalidVectorsType,
    #[api(status = 400, code = "invalid_document_id", msg = "invalid document id")]
    InvalidDocumentId,
    #[api(status = 400, code = "invalid_document_ids", msg = "invalid document ids")]
    InvalidDocumentIds,
    #[api(status = 400, code = "invalid_document_limit", msg = "invalid document limit")]
    InvalidDocumentLimit,
    #[api(status = 400, code = "invalid_document_offset", msg = "invalid document offset")]
    InvalidDocumentOffset,
    #[api(status = 400, code = "invalid_search_embedder", msg = "invalid search embedder")]
    InvalidSearchEmbedder,
    #[api(status = 400, code = "invalid_similar_embedder", msg = "invalid similar embedder")]
    InvalidSimilarEmbedder,
    #[api(status = 400, code = "invalid_search_hybrid_query", msg = "invalid search hybrid query")]
    InvalidSearchHybridQuery,
    #[api(status = 400, code = "invalid_index_limit", msg = "invalid index limit")]
    InvalidIndexLimit,
    #[api(status = 400, code = "invalid_index_offset", msg = "invalid index offset")]
    InvalidIndexOffset,
    #[api(status = 400, code = "invalid_index_primary_key", msg = "invalid index primary key")]
    InvalidIndexPrimaryKey,
    #[api(status = 400, code = "invalid_index_custom_metadata", msg = "invalid index custom metadata")]
    InvalidIndexCustomMetadata,
    #[api(status = 400, code = "invalid_skip_creation", msg = "invalid skip creation")]
    InvalidSkipCreation,
    #[api(status = 400, code = "invalid_index_uid", msg = "invalid index uid")]
    InvalidIndexUid,
    #[api(status = 400, code = "invalid_multi_search_facets", msg = "invalid multi search facets")]
    InvalidMultiSearchFacets,
    #[api(status = 400, code = "invalid_multi_search_facets_by_index", msg = "invalid multi search facets by index")]
    InvalidMultiSearchFacetsByIndex,
    #[api(status = 400, code = "invalid_multi_search_facet_order", msg = "invalid multi search facet order")]
    InvalidMultiSearchFacetOrder,
    #[api(status = 400, code = "invalid_multi_search_query_personalization", msg = "invalid multi search query personalization")]
    InvalidMultiSearchQueryPersonalization,
    #[api(status = 400, code = "invalid_multi_search_query_show_performance_details", msg = "invalid multi search query show performance details")]
    InvalidMultiSearchQueryShowPerformanceDetails,
    #[api(status = 400, code = "invalid_multi_search_federated", msg = "invalid multi search federated")]
    InvalidMultiSearchFederated,
    #[api(status = 400, code = "invalid_multi_search_federation_options", msg = "invalid multi search federation options")]
    InvalidMultiSearchFederationOptions,
    #[api(status = 400, code = "invalid_multi_search_max_values_per_facet", msg = "invalid multi search max values per facet")]
    InvalidMultiSearchMaxValuesPerFacet,
    #[api(status = 400, code = "invalid_multi_search_merge_facets", msg = "invalid multi search merge facets")]
    InvalidMultiSearchMergeFacets,
    #[api(status = 400, code = "invalid_multi_search_query_facets", msg = "invalid multi search query facets")]
    InvalidMultiSearchQueryFacets,
    #[api(status = 400, code = "invalid_multi_search_distinct", msg = "invalid multi search distinct")]
    InvalidMultiSearchDistinct,
    #[api(status = 400, code = "invalid_multi_search_query_pagination", msg = "invalid multi search query pagination")]
    InvalidMultiSearchQueryPagination,
    #[api(status = 400, code = "invalid_multi_search_query_ranking_rules", msg = "invalid multi search query ranking rules")]
    InvalidMultiSearchQueryRankingRules,
    #[api(status = 400, code = "invalid_multi_search_query_position", msg = "invalid multi search query position")]
    InvalidMultiSearchQueryPosition,
    #[api(status = 400, code = "invalid_multi_search_remote", msg = "invalid multi search remote")]
    InvalidMultiSearchRemote,
    #[api(status = 400, code = "invalid_multi_search_weight", msg = "invalid multi search weight")]
    InvalidMultiSearchWeight,
    #[api(status = 400, code = "invalid_network_leader", msg = "invalid network leader")]
    InvalidNetworkLeader,
    #[api(status = 400, code = "invalid_network_remotes", msg = "invalid network remotes")]
    InvalidNetworkRemotes,
    #[api(status = 400, code = "invalid_network_shards", msg = "invalid network shards")]
    InvalidNetworkShards,
    #[api(status = 400, code = "invalid_network_self", msg = "invalid network self")]
    InvalidNetworkSelf,
    #[api(status = 400, code = "invalid_network_search_api_key", msg = "invalid network search api key")]
    InvalidNetworkSearchApiKey,
    #[api(status = 400, code = "invalid_network_write_api_key", msg = "invalid network write api key")]
    InvalidNetworkWriteApiKey,
    #[api(status = 400, code = "invalid_network_url", msg = "invalid network url")]
    InvalidNetworkUrl,
    #[api(status = 400, code = "invalid_search_attributes_to_search_on", msg = "invalid search attributes to search on")]
    InvalidSearchAttributesToSearchOn,
    #[api(status = 400, code = "invalid_search_attributes_to_crop", msg = "invalid search attributes to crop")]
    InvalidSearchAttributesToCrop,
    #[api(status = 400, code = "invalid_search_attributes_to_highlight", msg = "invalid search attributes to highlight")]
    InvalidSearchAttributesToHighlight,
    #[api(status = 400, code = "invalid_similar_attributes_to_retrieve", msg = "invalid similar attributes to retrieve")]
    InvalidSimilarAttributesToRetrieve,
    #[api(status = 400, code = "invalid_similar_retrieve_vectors", msg = "invalid similar retrieve vectors")]
    InvalidSimilarRetrieveVectors,
    #[api(status = 400, code = "invalid_search_attributes_to_retrieve", msg = "invalid search attributes to retrieve")]
    InvalidSearchAttributesToRetrieve,
    #[api(status = 400, code = "invalid_search_ranking_score_threshold", msg = "invalid search ranking score threshold")]
    InvalidSearchRankingScoreThreshold,
    #[api(status = 400, code = "invalid_similar_ranking_score_threshold", msg = "invalid similar ranking score threshold")]
    InvalidSimilarRankingScoreThreshold,
    #[api(status = 400, code = "invalid_search_retrieve_vectors", msg = "invalid search retrieve vectors")]
    InvalidSearchRetrieveVectors,
    #[api(status = 400, code = "invalid_search_crop_length", msg = "invalid search crop length")]
    InvalidSearchCropLength,
    #[api(status = 400, code = "invalid_search_crop_marker", msg = "invalid search crop marker")]
    InvalidSearchCropMarker,
    #[api(status = 400, code = "invalid_search_facets", msg = "invalid search facets")]
    InvalidSearchFacets,
    #[api(status = 400, code = "invalid_search_semantic_ratio", msg = "invalid search semantic ratio")]
    InvalidSearchSemanticRatio,
    #[api(status = 400, code = "invalid_search_locales", msg = "invalid search locales")]
    InvalidSearchLocales,
    #[api(status = 400, code = "invalid_facet_search_exhaustive_facet_count", msg = "invalid facet search exhaustive facet count")]
    InvalidFacetSearchExhaustiveFacetCount,
    #[api(status = 400, code = "invalid_facet_search_facet_name", msg = "invalid facet search facet name")]
    InvalidFacetSearchFacetName,
    #[api(status = 400, code = "invalid_similar_id", msg = "invalid similar id")]
    InvalidSimilarId,
    #[api(status = 400, code = "invalid_search_filter", msg = "invalid search filter")]
    InvalidSearchFilter,
    #[api(status = 400, code = "invalid_similar_filter", msg = "invalid similar filter")]
    InvalidSimilarFilter,
    #[api(status = 400, code = "invalid_search_highlight_post_tag", msg = "invalid search highlight post tag")]
    InvalidSearchHighlightPostTag,
    #[api(status = 400, code = "invalid_search_highlight_pre_tag", msg = "invalid search highlight pre tag")]
    InvalidSearchHighlightPreTag,
    #[api(status = 400, code = "invalid_search_hits_per_page", msg = "invalid search hits per page")]
    InvalidSearchHitsPerPage,
    #[api(status = 400, code = "invalid_similar_limit", msg = "invalid similar limit")]
    InvalidSimilarLimit,
    #[api(status = 400, code = "invalid_search_limit", msg = "invalid search limit")]
    InvalidSearchLimit,
    #[api(status = 400, code = "invalid_search_matching_strategy", msg = "invalid search matching strategy")]
    InvalidSearchMatchingStrategy,
    #[api(status = 400, code = "invalid_similar_offset", msg = "invalid similar offset")]
    InvalidSimilarOffset,
    #[api(status = 400, code = "invalid_search_offset", msg = "invalid search offset")]
    InvalidSearchOffset,
    #[api(status = 400, code = "invalid_search_page", msg = "invalid search page")]
    InvalidSearchPage,
    #[api(status = 400, code = "invalid_search_q", msg = "invalid search q")]
    InvalidSearchQ,
    #[api(status = 400, code = "invalid_facet_search_query", msg = "invalid facet search query")]
    InvalidFacetSearchQuery,
    #[api(status = 400, code = "invalid_facet_search_name", msg = "invalid facet search name")]
    InvalidFacetSearchName,
    #[api(status = 400, code = "facet_search_disabled", msg = "facet search disabled")]
    FacetSearchDisabled,
    #[api(status = 400, code = "invalid_search_vector", msg = "invalid search vector")]
    InvalidSearchVector,
    #[api(status = 400, code = "invalid_search_media", msg = "invalid search media")]
    InvalidSearchMedia,
    #[api(status = 400, code = "invalid_search_show_matches_position", msg = "invalid search show matches position")]
    InvalidSearchShowMatchesPosition,
    #[api(status = 400, code = "invalid_search_show_ranking_score", msg = "invalid search show ranking score")]
    InvalidSearchShowRankingScore,
    #[api(status = 400, code = "invalid_similar_show_ranking_score", msg = "invalid similar show ranking score")]
    InvalidSimilarShowRankingScore,
    #[api(status = 400, code = "invalid_search_show_ranking_score_details", msg = "invalid search show ranking score details")]
    InvalidSearchShowRankingScoreDetails,
    #[api(status = 400, code = "invalid_search_show_performance_details", msg = "invalid search show performance details")]
    InvalidSearchShowPerformanceDetails,
    #[api(status = 400, code = "invalid_search_use_network", msg = "invalid search use network")]
    InvalidSearchUseNetwork,
    #[api(status = 400, code = "invalid_similar_show_ranking_score_details", msg = "invalid similar show ranking score details")]
    InvalidSimilarShowRankingScoreDetails,
    #[api(status = 400, code = "invalid_similar_show_performance_details", msg = "invalid similar show performance details")]
    InvalidSimilarShowPerformanceDetails,
    #[api(status = 400, code = "invalid_search_sort", msg = "invalid search sort")]
    InvalidSearchSort,
    #[api(status = 400, code = "invalid_search_distinct", msg = "invalid search distinct")]
    InvalidSearchDistinct,
    #[api(status = 400, code = "invalid_search_personalize", msg = "invalid search personalize")]
    InvalidSearchPersonalize,
    #[api(status = 400, code = "invalid_search_personalize_user_context", msg = "invalid search personalize user context")]
    InvalidSearchPersonalizeUserContext,
    #[api(status = 400, code = "invalid_search_media_and_vector", msg = "invalid search media and vector")]
    InvalidSearchMediaAndVector,
    #[api(status = 400, code = "invalid_settings_displayed_attributes", msg = "invalid settings displayed attributes")]
    InvalidSettingsDisplayedAttributes,
    #[api(status = 400, code = "invalid_settings_distinct_attribute", msg = "invalid settings distinct attribute")]
    InvalidSettingsDistinctAttribute,
    #[api(status = 400, code = "invalid_settings_proximity_precision", msg = "invalid settings proximity precision")]
    InvalidSettingsProximityPrecision,
    #[api(status = 400, code = "invalid_settings_facet_search", msg = "invalid settings facet search")]
    InvalidSettingsFacetSearch,
    #[api(status = 400, code = "invalid_settings_prefix_search", msg = "invalid settings prefix search")]
    InvalidSettingsPrefixSearch,
    #[api(status = 400, code = "invalid_settings_faceting", msg = "invalid settings faceting")]
    InvalidSettingsFaceting,
    #[api(status = 400, code = "invalid_settings_filterable_attributes", msg = "invalid settings filterable attributes")]
    InvalidSettingsFilterableAttributes,
    #[api(status = 400, code = "invalid_settings_foreign_keys", msg = "invalid settings foreign keys")]
    InvalidSettingsForeignKeys,
    #[api(status = 400, code = "invalid_settings_pagination", msg = "invalid settings pagination")]
    InvalidSettingsPagination,
    #[api(status = 400, code = "invalid_settings_search_cutoff_ms", msg = "invalid settings search cutoff ms")]
    InvalidSettingsSearchCutoffMs,
    #[api(status = 400, code = "invalid_settings_embedders", msg = "invalid settings embedders")]
    InvalidSettingsEmbedders,
    #[api(status = 400, code = "invalid_settings_ranking_rules", msg = "invalid settings ranking rules")]
    InvalidSettingsRankingRules,
    #[api(status = 400, code = "invalid_settings_searchable_attributes", msg = "invalid settings searchable attributes")]
    InvalidSettingsSearchableAttributes,
    #[api(status = 400, code = "invalid_settings_sortable_attributes", msg = "invalid settings sortable attributes")]
    InvalidSettingsSortableAttributes,
    #[api(status = 400, code = "invalid_settings_stop_words", msg = "invalid settings stop words")]
    InvalidSettingsStopWords,
    #[api(status = 400, code = "invalid_settings_non_separator_tokens", msg = "invalid settings non separator tokens")]
    InvalidSettingsNonSeparatorTokens,
    #[api(status = 400, code = "invalid_settings_separator_tokens", msg = "invalid settings separator tokens")]
    InvalidSettingsSeparatorTokens,
    #[api(status = 400, code = "invalid_settings_dictionary", msg = "invalid settings dictionary")]
    InvalidSettingsDictionary,
    #[api(status = 400, code = "invalid_settings_synonyms", msg = "invalid settings synonyms")]
    InvalidSettingsSynonyms,
    #[api(status = 400, code = "invalid_settings_typo_tolerance", msg = "invalid settings typo tolerance")]
    InvalidSettingsTypoTolerance,
    #[api(status = 400, code = "invalid_settings_localized_attributes", msg = "invalid settings localized attributes")]
    InvalidSettingsLocalizedAttributes,
    #[api(status = 500, code = "invalid_state", msg = "invalid state")]
    InvalidState,
    #[api(status = 400, code = "invalid_stats_show_internal_database_sizes", msg = "invalid stats show internal database sizes")]
    InvalidStatsShowInternalDatabaseSizes,
    #[api(status = 400, code = "invalid_stats_size_format", msg = "invalid stats size format")]
    InvalidStatsSizeFormat,
    #[api(status = 500, code = "invalid_store_file", msg = "invalid store file")]
    InvalidStoreFile,
    #[api(status = 400, code = "invalid_swap_duplicate_index_found", msg = "invalid swap duplicate index found")]
    InvalidSwapDuplicateIndexFound,
    #[api(status = 400, code = "invalid_swap_indexes", msg = "invalid swap indexes")]
    InvalidSwapIndexes,
    #[api(status = 400, code = "invalid_swap_rename", msg = "invalid swap rename")]
    InvalidSwapRename,
    #[api(status = 400, code = "invalid_task_after_enqueued_at", msg = "invalid task after enqueued at")]
    InvalidTaskAfterEnqueuedAt,
    #[api(status = 400, code = "invalid_task_after_finished_at", msg = "invalid task after finished at")]
    InvalidTaskAfterFinishedAt,
    #[api(status = 400, code = "invalid_task_after_started_at", msg = "invalid task after started at")]
    InvalidTaskAfterStartedAt,
    #[api(status = 400, code = "invalid_task_before_enqueued_at", msg = "invalid task before enqueued at")]
    InvalidTaskBeforeEnqueuedAt,
    #[api(status = 400, code = "invalid_task_before_finished_at", msg = "invalid task before finished at")]
    InvalidTaskBeforeFinishedAt,
    #[api(status = 400, code = "invalid_task_before_started_at", msg = "invalid task before started at")]
    InvalidTaskBeforeStartedAt,
    #[api(status = 400, code = "invalid_task_canceled_by", msg = "invalid task canceled by")]
    InvalidTaskCanceledBy,
    #[api(status = 400, code = "invalid_task_from", msg = "invalid task from")]
    InvalidTaskFrom,
    #[api(status = 400, code = "invalid_task_limit", msg = "invalid task limit")]
    InvalidTaskLimit,
    #[api(status = 400, code = "invalid_task_reverse", msg = "invalid task reverse")]
    InvalidTaskReverse,
    #[api(status = 400, code = "invalid_task_statuses", msg = "invalid task statuses")]
    InvalidTaskStatuses,
    #[api(status = 400, code = "invalid_task_types", msg = "invalid task types")]
    InvalidTaskTypes,
    #[api(status = 400, code = "invalid_task_uids", msg = "invalid task uids")]
    InvalidTaskUids,
    #[api(status = 400, code = "invalid_batch_uids", msg = "invalid batch uids")]
    InvalidBatchUids,
    #[api(status = 422, code = "io_error", msg = "io error")]
    IoError,
    #[api(status = 400, code = "feature_not_enabled", msg = "feature not enabled")]
    FeatureNotEnabled,
    #[api(status = 400, code = "malformed_payload", msg = "malformed payload")]
    MalformedPayload,
    #[api(status = 400, code = "max_fields_limit_exceeded", msg = "max fields limit exceeded")]
    MaxFieldsLimitExceeded,
    #[api(status = 400, code = "missing_api_key_actions", msg = "missing api key actions")]
    MissingApiKeyActions,
    #[api(status = 400, code = "missing_api_key_expires_at", msg = "missing api key expires at")]
    MissingApiKeyExpiresAt,
    #[api(status = 400, code = "missing_api_key_indexes", msg = "missing api key indexes")]
    MissingApiKeyIndexes,
    #[api(status = 401, code = "missing_authorization_header", msg = "missing authorization header")]
    MissingAuthorizationHeader,
    #[api(status = 415, code = "missing_content_type", msg = "missing content type")]
    MissingContentType,
    #[api(status = 400, code = "missing_document_id", msg = "missing document id")]
    MissingDocumentId,
    #[api(status = 400, code = "missing_facet_search_facet_name", msg = "missing facet search facet name")]
    MissingFacetSearchFacetName,
    #[api(status = 400, code = "missing_index_uid", msg = "missing index uid")]
    MissingIndexUid,
    #[api(status = 401, code = "missing_master_key", msg = "missing master key")]
    MissingMasterKey,
    #[api(status = 400, code = "missing_network_url", msg = "missing network url")]
    MissingNetworkUrl,
    #[api(status = 400, code = "missing_payload", msg = "missing payload")]
    MissingPayload,
    #[api(status = 400, code = "missing_search_hybrid", msg = "missing search hybrid")]
    MissingSearchHybrid,
    #[api(status = 400, code = "missing_swap_indexes", msg = "missing swap indexes")]
    MissingSwapIndexes,
    #[api(status = 400, code = "missing_task_filters", msg = "missing task filters")]
    MissingTaskFilters,
    #[api(status = 412, code = "network_version_mismatch", msg = "network version mismatch")]
    NetworkVersionMismatch,
    #[api(status = 422, code = "no_space_left_on_device", msg = "no space left on device")]
    NoSpaceLeftOnDevice,
    #[api(status = 400, code = "not_leader", msg = "not leader")]
    NotLeader,
    #[api(status = 413, code = "payload_too_large", msg = "payload too large")]
    PayloadTooLarge,
    #[api(status = 502, code = "remote_bad_response", msg = "remote bad response")]
    RemoteBadResponse,
    #[api(status = 400, code = "remote_bad_request", msg = "remote bad request")]
    RemoteBadRequest,
    #[api(status = 400, code = "unknown_remote", msg = "unknown remote")]
    UnknownRemote,
    #[api(status = 502, code = "remote_could_not_send_request", msg = "remote could not send request")]
    RemoteCouldNotSendRequest,
    #[api(status = 403, code = "remote_invalid_api_key", msg = "remote invalid api key")]
    RemoteInvalidApiKey,
    #[api(status = 502, code = "remote_remote_error", msg = "remote remote error")]
    RemoteRemoteError,
    #[api(status = 502, code = "remote_timeout", msg = "remote timeout")]
    RemoteTimeout,
    #[api(status = 503, code = "too_many_search_requests", msg = "too many search requests")]
    TooManySearchRequests,
    #[api(status = 404, code = "task_not_found", msg = "task not found")]
    TaskNotFound,
    #[api(status = 404, code = "task_file_not_found", msg = "task file not found")]
    TaskFileNotFound,
    #[api(status = 404, code = "batch_not_found", msg = "batch not found")]
    BatchNotFound,
    #[api(status = 422, code = "too_many_open_files", msg = "too many open files")]
    TooManyOpenFiles,
    #[api(status = 400, code = "too_many_vectors", msg = "too many vectors")]
    TooManyVectors,
    #[api(status = 400, code = "unexpected_network_previous_remotes", msg = "unexpected network previous remotes")]
    UnexpectedNetworkPreviousRemotes,
    #[api(status = 400, code = "network_version_too_old", msg = "network version too old")]
    NetworkVersionTooOld,
    #[api(status = 400, code = "unprocessed_network_task", msg = "unprocessed network task")]
    UnprocessedNetworkTask,
    #[api(status = 400, code = "unretrievable_document", msg = "unretrievable document")]
    UnretrievableDocument,
    #[api(status = 400, code = "unretrievable_error_code", msg = "unretrievable error code")]
    UnretrievableErrorCode,
    #[api(status = 415, code = "unsupported_media_type", msg = "unsupported media type")]
    UnsupportedMediaType,
    #[api(status = 400, code = "invalid_s3_snapshot_request", msg = "invalid s3 snapshot request")]
    InvalidS3SnapshotRequest,
    #[api(status = 400, code = "invalid_s3_snapshot_parameters", msg = "invalid s3 snapshot parameters")]
    InvalidS3SnapshotParameters,
    #[api(status = 502, code = "s3_snapshot_server_error", msg = "s3 snapshot server error")]
    S3SnapshotServerError,
    #[api(status = 400, code = "vector_embedding_error", msg = "vector embedding error")]
    VectorEmbeddingError,
    #[api(status = 400, code = "not_found_similar_id", msg = "not found similar id")]
    NotFoundSimilarId,
    #[api(status = 400, code = "invalid_document_edition_context", msg = "invalid document edition context")]
    InvalidDocumentEditionContext,
    #[api(status = 400, code = "invalid_document_edition_function_filter", msg = "invalid document edition function filter")]
    InvalidDocumentEditionFunctionFilter,
    #[api(status = 400, code = "edit_documents_by_function_error", msg = "edit documents by function error")]
    EditDocumentsByFunctionError,
    #[api(status = 400, code = "invalid_settings_index_chat", msg = "invalid settings index chat")]
    InvalidSettingsIndexChat,
    #[api(status = 400, code = "invalid_export_url", msg = "invalid export url")]
    InvalidExportUrl,
    #[api(status = 400, code = "invalid_export_api_key", msg = "invalid export api key")]
    InvalidExportApiKey,
    #[api(status = 400, code = "invalid_export_payload_size", msg = "invalid export payload size")]
    InvalidExportPayloadSize,
    #[api(status = 400, code = "invalid_export_indexes_patterns", msg = "invalid export indexes patterns")]
    InvalidExportIndexesPatterns,
    #[api(status = 400, code = "invalid_export_index_filter", msg = "invalid export index filter")]
    InvalidExportIndexFilter,
    #[api(status = 400, code = "invalid_export_index_override_settings", msg = "invalid export index override settings")]
    InvalidExportIndexOverrideSettings,
    #[api(status = 501, code = "unimplemented_external_function_calling", msg = "unimplemented external function calling")]
    UnimplementedExternalFunctionCalling,
    #[api(status = 501, code = "unimplemented_non_streaming_chat_completions", msg = "unimplemented non streaming chat completions")]
    UnimplementedNonStreamingChatCompletions,
    #[api(status = 501, code = "unimplemented_multi_choice_chat_completions", msg = "unimplemented multi choice chat completions")]
    UnimplementedMultiChoiceChatCompletions,
    #[api(status = 404, code = "chat_not_found", msg = "chat not found")]
    ChatNotFound,
    #[api(status = 400, code = "invalid_chat_setting_document_template", msg = "invalid chat setting document template")]
    InvalidChatSettingDocumentTemplate,
    #[api(status = 400, code = "invalid_chat_completion_org_id", msg = "invalid chat completion org id")]
    InvalidChatCompletionOrgId,
    #[api(status = 400, code = "invalid_chat_completion_project_id", msg = "invalid chat completion project id")]
    InvalidChatCompletionProjectId,
    #[api(status = 400, code = "invalid_chat_completion_api_version", msg = "invalid chat completion api version")]
    InvalidChatCompletionApiVersion,
    #[api(status = 400, code = "invalid_chat_completion_deployment_id", msg = "invalid chat completion deployment id")]
    InvalidChatCompletionDeploymentId,
    #[api(status = 400, code = "invalid_chat_completion_source", msg = "invalid chat completion source")]
    InvalidChatCompletionSource,
    #[api(status = 400, code = "invalid_chat_completion_base_api", msg = "invalid chat completion base api")]
    InvalidChatCompletionBaseApi,
    #[api(status = 400, code = "invalid_chat_completion_api_key", msg = "invalid chat completion api key")]
    InvalidChatCompletionApiKey,
    #[api(status = 400, code = "invalid_chat_completion_prompts", msg = "invalid chat completion prompts")]
    InvalidChatCompletionPrompts,
    #[api(status = 400, code = "invalid_chat_completion_system_prompt", msg = "invalid chat completion system prompt")]
    InvalidChatCompletionSystemPrompt,
    #[api(status = 400, code = "invalid_chat_completion_search_description_prompt", msg = "invalid chat completion search description prompt")]
    InvalidChatCompletionSearchDescriptionPrompt,
    #[api(status = 400, code = "invalid_chat_completion_search_query_param_prompt", msg = "invalid chat completion search query param prompt")]
    InvalidChatCompletionSearchQueryParamPrompt,
    #[api(status = 400, code = "invalid_chat_completion_search_filter_param_prompt", msg = "invalid chat completion search filter param prompt")]
    InvalidChatCompletionSearchFilterParamPrompt,
    #[api(status = 400, code = "invalid_chat_completion_search_index_uid_param_prompt", msg = "invalid chat completion search index uid param prompt")]
    InvalidChatCompletionSearchIndexUidParamPrompt,
    #[api(status = 400, code = "invalid_chat_completion_pre_query_prompt", msg = "invalid chat completion pre query prompt")]
    InvalidChatCompletionPreQueryPrompt,
    #[api(status = 400, code = "invalid_index_fields_filter", msg = "invalid index fields filter")]
    InvalidIndexFieldsFilter,
    #[api(status = 400, code = "invalid_index_fields_filter_attribute_patterns", msg = "invalid index fields filter attribute patterns")]
    InvalidIndexFieldsFilterAttributePatterns,
    #[api(status = 400, code = "invalid_index_fields_filter_displayed", msg = "invalid index fields filter displayed")]
    InvalidIndexFieldsFilterDisplayed,
    #[api(status = 400, code = "invalid_index_fields_filter_searchable", msg = "invalid index fields filter searchable")]
    InvalidIndexFieldsFilterSearchable,
    #[api(status = 400, code = "invalid_index_fields_filter_sortable", msg = "invalid index fields filter sortable")]
    InvalidIndexFieldsFilterSortable,
    #[api(status = 400, code = "invalid_index_fields_filter_distinct", msg = "invalid index fields filter distinct")]
    InvalidIndexFieldsFilterDistinct,
    #[api(status = 400, code = "invalid_index_fields_filter_ranking_rule", msg = "invalid index fields filter ranking rule")]
    InvalidIndexFieldsFilterRankingRule,
    #[api(status = 400, code = "invalid_index_fields_filter_filterable", msg = "invalid index fields filter filterable")]
    InvalidIndexFieldsFilterFilterable,
    #[api(status = 451, code = "requires_enterprise_edition", msg = "requires enterprise edition")]
    RequiresEnterpriseEdition,
    #[api(status = 400, code = "invalid_render_template", msg = "invalid render template")]
    InvalidRenderTemplate,
    #[api(status = 400, code = "invalid_render_input", msg = "invalid render input")]
    InvalidRenderInput,
    #[api(status = 404, code = "render_document_not_found", msg = "render document not found")]
    RenderDocumentNotFound,
    #[api(status = 400, code = "template_parsing_error", msg = "template parsing error")]
    TemplateParsingError,
    #[api(status = 400, code = "template_rendering_error", msg = "template rendering error")]
    TemplateRenderingError,
    #[api(status = 400, code = "invalid_webhooks", msg = "invalid webhooks")]
    InvalidWebhooks,
    #[api(status = 400, code = "invalid_webhook_url", msg = "invalid webhook url")]
    InvalidWebhookUrl,
    #[api(status = 400, code = "invalid_webhook_headers", msg = "invalid webhook headers")]
    InvalidWebhookHeaders,
    #[api(status = 400, code = "immutable_webhook", msg = "immutable webhook")]
    ImmutableWebhook,
    #[api(status = 400, code = "invalid_webhook_uuid", msg = "invalid webhook uuid")]
    InvalidWebhookUuid,
    #[api(status = 404, code = "webhook_not_found", msg = "webhook not found")]
    WebhookNotFound,
    #[api(status = 400, code = "immutable_webhook_uuid", msg = "immutable webhook uuid")]
    ImmutableWebhookUuid,
    #[api(status = 400, code = "immutable_webhook_is_editable", msg = "immutable webhook is editable")]
    ImmutableWebhookIsEditable,
    #[api(status = 400, code = "invalid_dynamic_search_rule_offset", msg = "invalid dynamic search rule offset")]
    InvalidDynamicSearchRuleOffset,
    #[api(status = 400, code = "invalid_dynamic_search_rule_limit", msg = "invalid dynamic search rule limit")]
    InvalidDynamicSearchRuleLimit,
    #[api(status = 400, code = "invalid_dynamic_search_rule_filter", msg = "invalid dynamic search rule filter")]
    InvalidDynamicSearchRuleFilter,
    #[api(status = 400, code = "invalid_dynamic_search_rule_description", msg = "invalid dynamic search rule description")]
    InvalidDynamicSearchRuleDescription,
    #[api(status = 400, code = "invalid_dynamic_search_rule_priority", msg = "invalid dynamic search rule priority")]
    InvalidDynamicSearchRulePriority,
    #[api(status = 400, code = "invalid_dynamic_search_rule_active", msg = "invalid dynamic search rule active")]
    InvalidDynamicSearchRuleActive,
    #[api(status = 400, code = "invalid_dynamic_search_rule_conditions", msg = "invalid dynamic search rule conditions")]
    InvalidDynamicSearchRuleConditions,
    #[api(status = 400, code = "invalid_dynamic_search_rule_actions", msg = "invalid dynamic search rule actions")]
    InvalidDynamicSearchRuleActions,
    #[api(status = 400, code = "invalid_dynamic_search_rule_filter_query", msg = "invalid dynamic search rule filter query")]
    InvalidDynamicSearchRuleFilterQuery,
    #[api(status = 400, code = "invalid_dynamic_search_rule_filter_active", msg = "invalid dynamic search rule filter active")]
    InvalidDynamicSearchRuleFilterActive,
    #[api(status = 404, code = "dynamic_search_rule_not_found", msg = "dynamic search rule not found")]
    DynamicSearchRuleNotFound,
}

impl Meilisearch {
    pub(super) const ALL: [Self; 288] = [
        Self::ApiKeyAlreadyExists,
        Self::ApiKeyNotFound,
        Self::IndexScopedApiKeyWithGlobalAction,
        Self::BadParameter,
        Self::BadRequest,
        Self::DatabaseSizeLimitReached,
        Self::DocumentNotFound,
        Self::DumpAlreadyProcessing,
        Self::DumpNotFound,
        Self::DumpProcessFailed,
        Self::DuplicateIndexFound,
        Self::ImmutableApiKeyActions,
        Self::ImmutableApiKeyCreatedAt,
        Self::ImmutableApiKeyExpiresAt,
        Self::ImmutableApiKeyIndexes,
        Self::ImmutableApiKeyKey,
        Self::ImmutableApiKeyUid,
        Self::ImmutableApiKeyUpdatedAt,
        Self::ImmutableIndexCreatedAt,
        Self::ImmutableIndexUpdatedAt,
        Self::ImportTaskAlreadyReceived,
        Self::ImportTaskUnknownRemote,
        Self::ReceiveImportFinishedUnknownRemote,
        Self::ImportTaskWithoutNetworkTask,
        Self::IndexAlreadyExists,
        Self::IndexCreationFailed,
        Self::IndexNotFound,
        Self::IndexPrimaryKeyAlreadyExists,
        Self::IndexPrimaryKeyMultipleCandidatesFound,
        Self::IndexPrimaryKeyNoCandidateFound,
        Self::Internal,
        Self::InvalidApiKey,
        Self::InvalidApiKeyActions,
        Self::InvalidApiKeyDescription,
        Self::InvalidApiKeyExpiresAt,
        Self::InvalidApiKeyIndexes,
        Self::InvalidApiKeyLimit,
        Self::InvalidApiKeyName,
        Self::InvalidApiKeyOffset,
        Self::InvalidApiKeyUid,
        Self::InvalidContentType,
        Self::InvalidDocumentCsvDelimiter,
        Self::InvalidDocumentFields,
        Self::InvalidDocumentRetrieveVectors,
        Self::MissingDocumentFilter,
        Self::MissingDocumentEditionFunction,
        Self::InconsistentDocumentChangeHeaders,
        Self::InvalidDocumentFilter,
        Self::InvalidDocumentSort,
        Self::InvalidDocumentUseNetwork,
        Self::InvalidDocumentGeoField,
        Self::InvalidDocumentGeojsonField,
        Self::InvalidHeaderValue,
        Self::InvalidVectorDimensions,
        Self::InvalidVectorsType,
        Self::InvalidDocumentId,
        Self::InvalidDocumentIds,
        Self::InvalidDocumentLimit,
        Self::InvalidDocumentOffset,
        Self::InvalidSearchEmbedder,
        Self::InvalidSimilarEmbedder,
        Self::InvalidSearchHybridQuery,
        Self::InvalidIndexLimit,
        Self::InvalidIndexOffset,
        Self::InvalidIndexPrimaryKey,
        Self::InvalidIndexCustomMetadata,
        Self::InvalidSkipCreation,
        Self::InvalidIndexUid,
        Self::InvalidMultiSearchFacets,
        Self::InvalidMultiSearchFacetsByIndex,
        Self::InvalidMultiSearchFacetOrder,
        Self::InvalidMultiSearchQueryPersonalization,
        Self::InvalidMultiSearchQueryShowPerformanceDetails,
        Self::InvalidMultiSearchFederated,
        Self::InvalidMultiSearchFederationOptions,
        Self::InvalidMultiSearchMaxValuesPerFacet,
        Self::InvalidMultiSearchMergeFacets,
        Self::InvalidMultiSearchQueryFacets,
        Self::InvalidMultiSearchDistinct,
        Self::InvalidMultiSearchQueryPagination,
        Self::InvalidMultiSearchQueryRankingRules,
        Self::InvalidMultiSearchQueryPosition,
        Self::InvalidMultiSearchRemote,
        Self::InvalidMultiSearchWeight,
        Self::InvalidNetworkLeader,
        Self::InvalidNetworkRemotes,
        Self::InvalidNetworkShards,
        Self::InvalidNetworkSelf,
        Self::InvalidNetworkSearchApiKey,
        Self::InvalidNetworkWriteApiKey,
        Self::InvalidNetworkUrl,
        Self::InvalidSearchAttributesToSearchOn,
        Self::InvalidSearchAttributesToCrop,
        Self::InvalidSearchAttributesToHighlight,
        Self::InvalidSimilarAttributesToRetrieve,
        Self::InvalidSimilarRetrieveVectors,
        Self::InvalidSearchAttributesToRetrieve,
        Self::InvalidSearchRankingScoreThreshold,
        Self::InvalidSimilarRankingScoreThreshold,
        Self::InvalidSearchRetrieveVectors,
        Self::InvalidSearchCropLength,
        Self::InvalidSearchCropMarker,
        Self::InvalidSearchFacets,
        Self::InvalidSearchSemanticRatio,
        Self::InvalidSearchLocales,
        Self::InvalidFacetSearchExhaustiveFacetCount,
        Self::InvalidFacetSearchFacetName,
        Self::InvalidSimilarId,
        Self::InvalidSearchFilter,
        Self::InvalidSimilarFilter,
        Self::InvalidSearchHighlightPostTag,
        Self::InvalidSearchHighlightPreTag,
        Self::InvalidSearchHitsPerPage,
        Self::InvalidSimilarLimit,
        Self::InvalidSearchLimit,
        Self::InvalidSearchMatchingStrategy,
        Self::InvalidSimilarOffset,
        Self::InvalidSearchOffset,
        Self::InvalidSearchPage,
        Self::InvalidSearchQ,
        Self::InvalidFacetSearchQuery,
        Self::InvalidFacetSearchName,
        Self::FacetSearchDisabled,
        Self::InvalidSearchVector,
        Self::InvalidSearchMedia,
        Self::InvalidSearchShowMatchesPosition,
        Self::InvalidSearchShowRankingScore,
        Self::InvalidSimilarShowRankingScore,
        Self::InvalidSearchShowRankingScoreDetails,
        Self::InvalidSearchShowPerformanceDetails,
        Self::InvalidSearchUseNetwork,
        Self::InvalidSimilarShowRankingScoreDetails,
        Self::InvalidSimilarShowPerformanceDetails,
        Self::InvalidSearchSort,
        Self::InvalidSearchDistinct,
        Self::InvalidSearchPersonalize,
        Self::InvalidSearchPersonalizeUserContext,
        Self::InvalidSearchMediaAndVector,
        Self::InvalidSettingsDisplayedAttributes,
        Self::InvalidSettingsDistinctAttribute,
        Self::InvalidSettingsProximityPrecision,
        Self::InvalidSettingsFacetSearch,
        Self::InvalidSettingsPrefixSearch,
        Self::InvalidSettingsFaceting,
        Self::InvalidSettingsFilterableAttributes,
        Self::InvalidSettingsForeignKeys,
        Self::InvalidSettingsPagination,
        Self::InvalidSettingsSearchCutoffMs,
        Self::InvalidSettingsEmbedders,
        Self::InvalidSettingsRankingRules,
        Self::InvalidSettingsSearchableAttributes,
        Self::InvalidSettingsSortableAttributes,
        Self::InvalidSettingsStopWords,
        Self::InvalidSettingsNonSeparatorTokens,
        Self::InvalidSettingsSeparatorTokens,
        Self::InvalidSettingsDictionary,
        Self::InvalidSettingsSynonyms,
        Self::InvalidSettingsTypoTolerance,
        Self::InvalidSettingsLocalizedAttributes,
        Self::InvalidState,
        Self::InvalidStatsShowInternalDatabaseSizes,
        Self::InvalidStatsSizeFormat,
        Self::InvalidStoreFile,
        Self::InvalidSwapDuplicateIndexFound,
        Self::InvalidSwapIndexes,
        Self::InvalidSwapRename,
        Self::InvalidTaskAfterEnqueuedAt,
        Self::InvalidTaskAfterFinishedAt,
        Self::InvalidTaskAfterStartedAt,
        Self::InvalidTaskBeforeEnqueuedAt,
        Self::InvalidTaskBeforeFinishedAt,
        Self::InvalidTaskBeforeStartedAt,
        Self::InvalidTaskCanceledBy,
        Self::InvalidTaskFrom,
        Self::InvalidTaskLimit,
        Self::InvalidTaskReverse,
        Self::InvalidTaskStatuses,
        Self::InvalidTaskTypes,
        Self::InvalidTaskUids,
        Self::InvalidBatchUids,
        Self::IoError,
        Self::FeatureNotEnabled,
        Self::MalformedPayload,
        Self::MaxFieldsLimitExceeded,
        Self::MissingApiKeyActions,
        Self::MissingApiKeyExpiresAt,
        Self::MissingApiKeyIndexes,
        Self::MissingAuthorizationHeader,
        Self::MissingContentType,
        Self::MissingDocumentId,
        Self::MissingFacetSearchFacetName,
        Self::MissingIndexUid,
        Self::MissingMasterKey,
        Self::MissingNetworkUrl,
        Self::MissingPayload,
        Self::MissingSearchHybrid,
        Self::MissingSwapIndexes,
        Self::MissingTaskFilters,
        Self::NetworkVersionMismatch,
        Self::NoSpaceLeftOnDevice,
        Self::NotLeader,
        Self::PayloadTooLarge,
        Self::RemoteBadResponse,
        Self::RemoteBadRequest,
        Self::UnknownRemote,
        Self::RemoteCouldNotSendRequest,
        Self::RemoteInvalidApiKey,
        Self::RemoteRemoteError,
        Self::RemoteTimeout,
        Self::TooManySearchRequests,
        Self::TaskNotFound,
        Self::TaskFileNotFound,
        Self::BatchNotFound,
        Self::TooManyOpenFiles,
        Self::TooManyVectors,
        Self::UnexpectedNetworkPreviousRemotes,
        Self::NetworkVersionTooOld,
        Self::UnprocessedNetworkTask,
        Self::UnretrievableDocument,
        Self::UnretrievableErrorCode,
        Self::UnsupportedMediaType,
        Self::InvalidS3SnapshotRequest,
        Self::InvalidS3SnapshotParameters,
        Self::S3SnapshotServerError,
        Self::VectorEmbeddingError,
        Self::NotFoundSimilarId,
        Self::InvalidDocumentEditionContext,
        Self::InvalidDocumentEditionFunctionFilter,
        Self::EditDocumentsByFunctionError,
        Self::InvalidSettingsIndexChat,
        Self::InvalidExportUrl,
        Self::InvalidExportApiKey,
        Self::InvalidExportPayloadSize,
        Self::InvalidExportIndexesPatterns,
        Self::InvalidExportIndexFilter,
        Self::InvalidExportIndexOverrideSettings,
        Self::UnimplementedExternalFunctionCalling,
        Self::UnimplementedNonStreamingChatCompletions,
        Self::UnimplementedMultiChoiceChatCompletions,
        Self::ChatNotFound,
        Self::InvalidChatSettingDocumentTemplate,
        Self::InvalidChatCompletionOrgId,
        Self::InvalidChatCompletionProjectId,
        Self::InvalidChatCompletionApiVersion,
        Self::InvalidChatCompletionDeploymentId,
        Self::InvalidChatCompletionSource,
        Self::InvalidChatCompletionBaseApi,
        Self::InvalidChatCompletionApiKey,
        Self::InvalidChatCompletionPrompts,
        Self::InvalidChatCompletionSystemPrompt,
        Self::InvalidChatCompletionSearchDescriptionPrompt,
        Self::InvalidChatCompletionSearchQueryParamPrompt,
        Self::InvalidChatCompletionSearchFilterParamPrompt,
        Self::InvalidChatCompletionSearchIndexUidParamPrompt,
        Self::InvalidChatCompletionPreQueryPrompt,
        Self::InvalidIndexFieldsFilter,
        Self::InvalidIndexFieldsFilterAttributePatterns,
        Self::InvalidIndexFieldsFilterDisplayed,
        Self::InvalidIndexFieldsFilterSearchable,
        Self::InvalidIndexFieldsFilterSortable,
        Self::InvalidIndexFieldsFilterDistinct,
        Self::InvalidIndexFieldsFilterRankingRule,
        Self::InvalidIndexFieldsFilterFilterable,
        Self::RequiresEnterpriseEdition,
        Self::InvalidRenderTemplate,
        Self::InvalidRenderInput,
        Self::RenderDocumentNotFound,
        Self::TemplateParsingError,
        Self::TemplateRenderingError,
        Self::InvalidWebhooks,
        Self::InvalidWebhookUrl,
        Self::InvalidWebhookHeaders,
        Self::ImmutableWebhook,
        Self::InvalidWebhookUuid,
        Self::WebhookNotFound,
        Self::ImmutableWebhookUuid,
        Self::ImmutableWebhookIsEditable,
        Self::InvalidDynamicSearchRuleOffset,
        Self::InvalidDynamicSearchRuleLimit,
        Self::InvalidDynamicSearchRuleFilter,
        Self::InvalidDynamicSearchRuleDescription,
        Self::InvalidDynamicSearchRulePriority,
        Self::InvalidDynamicSearchRuleActive,
        Self::InvalidDynamicSearchRuleConditions,
        Self::InvalidDynamicSearchRuleActions,
        Self::InvalidDynamicSearchRuleFilterQuery,
        Self::InvalidDynamicSearchRuleFilterActive,
        Self::DynamicSearchRuleNotFound,
    ];
}
