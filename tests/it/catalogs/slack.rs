// Written by `generate` from `tests/data/slack.json`, whose source is
// slack-ruby/slack-api-ref@f4837c0cb6dba1b1122ce66a5b69195ce47213f8 methods/**/*.json "errors" maps (322 methods), most common message per code

#[derive(Debug, Clone, Copy, error_core::ApiError)]
pub(super) enum Slack {
    #[api(status = 403, code = "access_denied", msg = "Access to a resource specified in the request is denied.")]
    AccessDenied,
    #[api(status = 400, code = "access_token_exchange_failed", msg = "There was an error while attempting to exchange or refresh token")]
    AccessTokenExchangeFailed,
    #[api(status = 400, code = "accesslimited", msg = "Access to this method is limited on the current network.")]
    Accesslimited,
    #[api(status = 401, code = "account_inactive", msg = "Authentication token is for a deleted user or workspace when using a bot token.")]
    AccountInactive,
    #[api(status = 400, code = "action_already_in_progress", msg = "Another bulk action request is currently in progress")]
    ActionAlreadyInProgress,
    #[api(status = 400, code = "admin_analytics_disabled", msg = "We're having issues returning your analytics. Please wait and try again.")]
    AdminAnalyticsDisabled,
    #[api(status = 400, code = "admin_unauthorized", msg = "The token provided doesn't have permission to revoke a session.")]
    AdminUnauthorized,
    #[api(status = 409, code = "already_approved", msg = "This invite was already approved by this team.")]
    AlreadyApproved,
    #[api(status = 409, code = "already_archived", msg = "This channel has already been archived.")]
    AlreadyArchived,
    #[api(status = 409, code = "already_in_channel", msg = "Invited user is already in the channel.")]
    AlreadyInChannel,
    #[api(status = 409, code = "already_in_team", msg = "The user is already on the team.")]
    AlreadyInTeam,
    #[api(status = 409, code = "already_in_team_invited_user", msg = "The user has already been invited to the team.")]
    AlreadyInTeamInvitedUser,
    #[api(status = 409, code = "already_pinned", msg = "The specified item is already pinned to the channel.")]
    AlreadyPinned,
    #[api(status = 409, code = "already_processed", msg = "The `invite_request_id` passed has already been approved or denied.")]
    AlreadyProcessed,
    #[api(status = 409, code = "already_reacted", msg = "The specified item already has the user/reaction combination.")]
    AlreadyReacted,
    #[api(status = 409, code = "already_starred", msg = "The specified item has already been starred by the authenticated user.")]
    AlreadyStarred,
    #[api(status = 400, code = "alt_txt_too_large", msg = "Description for the image is longer than the limit of 1000 character")]
    AltTxtTooLarge,
    #[api(status = 400, code = "analytics_unavailable", msg = "We were unable to find analytics for you.")]
    AnalyticsUnavailable,
    #[api(status = 400, code = "app_access_restricted", msg = "The user does not have permission to use this app.")]
    AppAccessRestricted,
    #[api(status = 404, code = "app_acl_not_found", msg = "This app does not have an ACL.")]
    AppAclNotFound,
    #[api(status = 400, code = "app_cannot_join_channel", msg = "This app cannot be invited to this channel.")]
    AppCannotJoinChannel,
    #[api(status = 400, code = "app_management_app_not_installed_on_org", msg = "The app management app must be installed on the org.")]
    AppManagementAppNotInstalledOnOrg,
    #[api(status = 400, code = "app_missing_action_url", msg = "The app associated with the used token doesn't have a Action URL configured in its interactive components settings.")]
    AppMissingActionUrl,
    #[api(status = 400, code = "app_not_eligible", msg = "The specified app is not eligible for this API.")]
    AppNotEligible,
    #[api(status = 400, code = "app_not_eligible_for_auto_install", msg = "The app does not have the required scope to be eligible for auto-install rule creation.")]
    AppNotEligibleForAutoInstall,
    #[api(status = 404, code = "app_not_found", msg = "This app does not exist.")]
    AppNotFound,
    #[api(status = 400, code = "app_not_hosted", msg = "The app developer is not using a Slack-hosted environment. App datastores are exclusively available for Slack-hosted apps.")]
    AppNotHosted,
    #[api(status = 400, code = "app_not_managed", msg = "The specified app is not currently managed by any manager app.")]
    AppNotManaged,
    #[api(status = 400, code = "app_not_owned_by_manager_app", msg = "The specified app is not managed by the calling manager app. A manager app can only set permissions for apps that it originally created and currently manages.")]
    AppNotOwnedByManagerApp,
    #[api(status = 400, code = "app_not_subscribed", msg = "The app is not subscribed to the required events.")]
    AppNotSubscribed,
    #[api(status = 404, code = "app_owner_not_found", msg = "The app's owner could not be resolved, so app_owner cannot be applied.")]
    AppOwnerNotFound,
    #[api(status = 400, code = "app_restricted_org_wide", msg = "The app is already restricted org wide.")]
    AppRestrictedOrgWide,
    #[api(status = 400, code = "approval_inactive", msg = "The approval associated with the invite ID is not active.")]
    ApprovalInactive,
    #[api(status = 404, code = "approval_not_found", msg = "We could not find an approval associated with the invite ID provided.")]
    ApprovalNotFound,
    #[api(status = 400, code = "archive_not_supported", msg = "Archiving is not supported.")]
    ArchiveNotSupported,
    #[api(status = 400, code = "as_user_not_supported", msg = "The `as_user` parameter does not function with workspace apps.")]
    AsUserNotSupported,
    #[api(status = 400, code = "assistant_search_context_disabled", msg = "We're having issues returning your search results. Please wait and try again.")]
    AssistantSearchContextDisabled,
    #[api(status = 400, code = "at_least_one_session_setting_required", msg = "At least one session setting is required.")]
    AtLeastOneSessionSettingRequired,
    #[api(status = 400, code = "attachment_payload_limit_exceeded", msg = "Attachment payload size is too long.")]
    AttachmentPayloadLimitExceeded,
    #[api(status = 400, code = "auth_mismatch", msg = "The given authorization token is not associated with the app that sent this event.")]
    AuthMismatch,
    #[api(status = 404, code = "authorization_not_found", msg = "The underlying authorization for this token was revoked or is invalid.")]
    AuthorizationNotFound,
    #[api(status = 400, code = "auto_install_rule_creation_failed", msg = "The app was approved successfully, but the auto-install AAA rule could not be created. Please create the rule manually.")]
    AutoInstallRuleCreationFailed,
    #[api(status = 400, code = "auto_provision_failure", msg = "A failure occurred while assigning IDP group members to a specific workspace; see `errors` element for a list of failed team IDs.")]
    AutoProvisionFailure,
    #[api(status = 400, code = "bad_client_secret", msg = "Value passed for `client_secret` was invalid.")]
    BadClientSecret,
    #[api(status = 400, code = "bad_handle", msg = "Handle is invalid")]
    BadHandle,
    #[api(status = 400, code = "bad_image", msg = "The uploaded image could not be processed - try passing a JPG or PNG")]
    BadImage,
    #[api(status = 400, code = "bad_redirect_uri", msg = "Value passed for `redirect_uri` did not match the `redirect_uri` in the original request.")]
    BadRedirectUri,
    #[api(status = 400, code = "bad_timestamp", msg = "Value passed for `timestamp` was invalid.")]
    BadTimestamp,
    #[api(status = 400, code = "bad_title", msg = "The title provided is too long.")]
    BadTitle,
    #[api(status = 400, code = "bad_token", msg = "The provided `token` was invalid.")]
    BadToken,
    #[api(status = 400, code = "bad_url", msg = "Invalid URL. Note that domains can be at most 21 characters.")]
    BadUrl,
    #[api(status = 400, code = "bad_users", msg = "At least one specified user is already part of the Call.")]
    BadUsers,
    #[api(status = 400, code = "barrier_already_exists", msg = "There already exists another barrier restricting activity between two or more of your requested usergroups.")]
    BarrierAlreadyExists,
    #[api(status = 404, code = "barrier_not_found", msg = "The barrier you're trying to delete cannot be found.")]
    BarrierNotFound,
    #[api(status = 404, code = "barriered_from_usergroups_not_found", msg = "One or more of the ids passed in for barriered_from_usergroup_ids can’t be found.")]
    BarrieredFromUsergroupsNotFound,
    #[api(status = 400, code = "block_mismatch", msg = "Rich-text blocks cannot be replaced with non-rich-text blocks")]
    BlockMismatch,
    #[api(status = 400, code = "blocked_file_type", msg = "Admin has disabled uploading this type of file.")]
    BlockedFileType,
    #[api(status = 404, code = "bot_not_found", msg = "Value passed for `bot` was invalid.")]
    BotNotFound,
    #[api(status = 400, code = "bot_user_required", msg = "bot user token is required")]
    BotUserRequired,
    #[api(status = 400, code = "bots_not_allowed", msg = "Bot sessions are not listed by this method.")]
    BotsNotAllowed,
    #[api(status = 404, code = "bots_not_found", msg = "At least one value passed for `bots` was invalid.")]
    BotsNotFound,
    #[api(status = 400, code = "can_not_uninstall", msg = "This application can not be uninstalled via the API.")]
    CanNotUninstall,
    #[api(status = 400, code = "cannot_add_bot", msg = "Reminders can't be sent to bots.")]
    CannotAddBot,
    #[api(status = 400, code = "cannot_add_legacy_disconnected_channel_to_workspaces", msg = "Cannot add legacy disconnected channel to workspaces")]
    CannotAddLegacyDisconnectedChannelToWorkspaces,
    #[api(status = 400, code = "cannot_add_more_channels_to_group", msg = "The maximum number of channels have already been linked to the group.")]
    CannotAddMoreChannelsToGroup,
    #[api(status = 400, code = "cannot_add_more_groups_to_channel", msg = "The maximum number of groups have already been linked to the channel.")]
    CannotAddMoreGroupsToChannel,
    #[api(status = 400, code = "cannot_add_others", msg = "Guests can't set reminders for other team members.")]
    CannotAddOthers,
    #[api(status = 400, code = "cannot_add_others_recurring", msg = "Recurring reminders can't be set for other team members.")]
    CannotAddOthersRecurring,
    #[api(status = 400, code = "cannot_add_profile_only_user", msg = "Reminders can't be sent to profile only users.")]
    CannotAddProfileOnlyUser,
    #[api(status = 400, code = "cannot_add_slackbot", msg = "Reminders can't be sent to Slackbot.")]
    CannotAddSlackbot,
    #[api(status = 400, code = "cannot_auth_user", msg = "The current user cannot be authenticated.")]
    CannotAuthUser,
    #[api(status = 400, code = "cannot_bookmark_from_external_org", msg = "File is an external file and cannot be bookmarked.")]
    CannotBookmarkFromExternalOrg,
    #[api(status = 400, code = "cannot_bookmark_restricted_sharing_enabled", msg = "File has restricted sharing enabled and cannot be bookmarked.")]
    CannotBookmarkRestrictedSharingEnabled,
    #[api(status = 400, code = "cannot_complete_others", msg = "Reminders for other team members can't be marked complete.")]
    CannotCompleteOthers,
    #[api(status = 400, code = "cannot_complete_recurring", msg = "Recurring reminders can't be marked complete.")]
    CannotCompleteRecurring,
    #[api(status = 400, code = "cannot_create_channel", msg = "This channel is unable to be created.")]
    CannotCreateChannel,
    #[api(status = 400, code = "cannot_create_dialog", msg = "Something exceptional occurred and the dialog could not be created.")]
    CannotCreateDialog,
    #[api(status = 400, code = "cannot_fetch_versions", msg = "Encountered unexpected error while trying to fetch versions")]
    CannotFetchVersions,
    #[api(status = 400, code = "cannot_find_channel", msg = "The specified channel could not be located for this token.")]
    CannotFindChannel,
    #[api(status = 400, code = "cannot_find_message", msg = "The `ts` value in the request does not match a message.")]
    CannotFindMessage,
    #[api(status = 400, code = "cannot_find_service", msg = "A record of your app being allowed to unfurl for this workspace could not be found.")]
    CannotFindService,
    #[api(status = 400, code = "cannot_install_an_org_installed_app", msg = "Returned when the the org-installed app cannot be installed on a workspace.")]
    CannotInstallAnOrgInstalledApp,
    #[api(status = 400, code = "cannot_invalidate_primary_owner", msg = "Only the primary owner of an organization can invalidate a primary owner's sessions.")]
    CannotInvalidatePrimaryOwner,
    #[api(status = 400, code = "cannot_kick_home_team", msg = "The originating workspace cannot be kicked from the channel.")]
    CannotKickHomeTeam,
    #[api(status = 400, code = "cannot_kick_team", msg = "Only the originating workspace for a connected channel may remove other workspaces from the channel.")]
    CannotKickTeam,
    #[api(status = 400, code = "cannot_modify_primary_owner", msg = "The primary owner cannot be modified.")]
    CannotModifyPrimaryOwner,
    #[api(status = 400, code = "cannot_modify_role_admin", msg = "The user does not have permission to modify the admin role.")]
    CannotModifyRoleAdmin,
    #[api(status = 400, code = "cannot_move_local_channel", msg = "This API cannot be used to move a local channel from one workspace to another.")]
    CannotMoveLocalChannel,
    #[api(status = 400, code = "cannot_parse", msg = "The phrasing of the timing for this reminder is unclear. You must include a complete time description. Some examples that work: `1458678068`, `20`, `in 5 minutes`, `tomorrow`, `at 3:30pm`, `on Tuesday`, or `next week`.")]
    CannotParse,
    #[api(status = 400, code = "cannot_parse_attachment", msg = "The provided `unfurls` argument could not be parsed or understood.")]
    CannotParseAttachment,
    #[api(status = 400, code = "cannot_prompt", msg = "The current user has already interacted with and dismissed a prompt for this application.")]
    CannotPrompt,
    #[api(status = 400, code = "cannot_reply_to_message", msg = "This message type cannot have thread replies.")]
    CannotReplyToMessage,
    #[api(status = 400, code = "cannot_reset_bot", msg = "Cannot reset bot users")]
    CannotResetBot,
    #[api(status = 400, code = "cannot_reset_primary_owner", msg = "Only primary owner can reset primary owner's sessions")]
    CannotResetPrimaryOwner,
    #[api(status = 400, code = "cannot_resolve_alias", msg = "The alias emoji could not be resolved")]
    CannotResolveAlias,
    #[api(status = 400, code = "cannot_set_org_admin_to_regular_at_workspace_level", msg = "Org admins cannot be set to regular at the workspace level. Change their user type at the org level instead.")]
    CannotSetOrgAdminToRegularAtWorkspaceLevel,
    #[api(status = 400, code = "cannot_set_this_guest_to_regular_at_team_level", msg = "This guest cannot be set to regular because they are active on multiple workspaces.")]
    CannotSetThisGuestToRegularAtTeamLevel,
    #[api(status = 400, code = "cannot_share_cross_workspace_channel", msg = "You cannot share a cross-workspace or org-wide channel.")]
    CannotShareCrossWorkspaceChannel,
    #[api(status = 400, code = "cannot_share_mandatory_channel", msg = "You cannot share #general or mandatory channels.")]
    CannotShareMandatoryChannel,
    #[api(status = 400, code = "cannot_unfurl_message", msg = "The URL cannot be unfurled because the URL provided does not appear in the message.")]
    CannotUnfurlMessage,
    #[api(status = 400, code = "cannot_unfurl_url", msg = "The URL cannot be unfurled. This error may be returned if you haven't acknowledged a `link_shared` event tied to the same URL. It is also returned when the domain appears in a workspace's administrative blocklists.")]
    CannotUnfurlUrl,
    #[api(status = 400, code = "cannot_update_admin_user", msg = "Only a primary owner can update the profile of an admin.")]
    CannotUpdateAdminUser,
    #[api(status = 400, code = "cant_archive_general", msg = "You cannot archive the 'general' channel.")]
    CantArchiveGeneral,
    #[api(status = 400, code = "cant_archive_required", msg = "You cannot archive a required channel")]
    CantArchiveRequired,
    #[api(status = 400, code = "cant_broadcast_message", msg = "Unable to broadcast this message.")]
    CantBroadcastMessage,
    #[api(status = 400, code = "cant_delete", msg = "The requested comment could not be deleted.")]
    CantDelete,
    #[api(status = 400, code = "cant_delete_file", msg = "Authenticated user does not have permission to delete this file.")]
    CantDeleteFile,
    #[api(status = 400, code = "cant_delete_message", msg = "Authenticated user does not have permission to delete this message.")]
    CantDeleteMessage,
    #[api(status = 400, code = "cant_invite", msg = "User cannot be invited to this channel.")]
    CantInvite,
    #[api(status = 400, code = "cant_invite_self", msg = "Authenticated user cannot invite themselves to a channel.")]
    CantInviteSelf,
    #[api(status = 400, code = "cant_kick_from_general", msg = "User cannot be removed from #general.")]
    CantKickFromGeneral,
    #[api(status = 400, code = "cant_kick_self", msg = "Authenticated user can't kick themselves from a channel.")]
    CantKickSelf,
    #[api(status = 400, code = "cant_leave_general", msg = "Authenticated user cannot leave the general channel")]
    CantLeaveGeneral,
    #[api(status = 400, code = "cant_update_message", msg = "Authenticated user does not have permission to update this message.")]
    CantUpdateMessage,
    #[api(status = 400, code = "canvas_creation_failed", msg = "Canvas was unable to be created.")]
    CanvasCreationFailed,
    #[api(status = 400, code = "canvas_deleted", msg = "The canvas you wish to search is not available.")]
    CanvasDeleted,
    #[api(status = 400, code = "canvas_deleting_disabled", msg = "This functionality is disabled.")]
    CanvasDeletingDisabled,
    #[api(status = 400, code = "canvas_disabled_file_team", msg = "Canvas is disabled on file's team")]
    CanvasDisabledFileTeam,
    #[api(status = 400, code = "canvas_disabled_user_team", msg = "Canvas is disabled on user's team")]
    CanvasDisabledUserTeam,
    #[api(status = 400, code = "canvas_editing_failed", msg = "The changes to the canvas failed to be applied.")]
    CanvasEditingFailed,
    #[api(status = 400, code = "canvas_editing_locked", msg = "Another edit to this canvas is currently in progress. Please retry after a short delay.")]
    CanvasEditingLocked,
    #[api(status = 400, code = "canvas_globally_disabled", msg = "Canvas is disabled for this team")]
    CanvasGloballyDisabled,
    #[api(status = 404, code = "canvas_not_found", msg = "The canvas you wish to revoke permissions for is not available.")]
    CanvasNotFound,
    #[api(status = 400, code = "canvas_tab_creation_failed", msg = "Canvas tab was unable to be created.")]
    CanvasTabCreationFailed,
    #[api(status = 400, code = "canvas_too_large", msg = "The canvas is too large to apply the requested changes. Reduce the size of the canvas or the edit and try again.")]
    CanvasTooLarge,
    #[api(status = 400, code = "channel_already_exists", msg = "Object is linked to a different channel.")]
    ChannelAlreadyExists,
    #[api(status = 400, code = "channel_archived", msg = "You cannot share an archived channel.")]
    ChannelArchived,
    #[api(status = 400, code = "channel_cannot_be_unshared", msg = "Channel cannot be unshared from this workspace.")]
    ChannelCannotBeUnshared,
    #[api(status = 400, code = "channel_canvas_already_exists", msg = "Channel canvas for the specified channel already exists.")]
    ChannelCanvasAlreadyExists,
    #[api(status = 400, code = "channel_canvas_creation_failed", msg = "Channel canvas was unable to be created.")]
    ChannelCanvasCreationFailed,
    #[api(status = 400, code = "channel_conversion_in_progress", msg = "Unable to create a channel connection while a channel conversion is in progress")]
    ChannelConversionInProgress,
    #[api(status = 400, code = "channel_conversion_incomplete", msg = "An active channel conversion is preventing linking.")]
    ChannelConversionIncomplete,
    #[api(status = 400, code = "channel_ids_required", msg = "channel_ids is required when channel_restriction_mode is specific_channels or all_channels_except.")]
    ChannelIdsRequired,
    #[api(status = 400, code = "channel_is_archived", msg = "Channel is archived.")]
    ChannelIsArchived,
    #[api(status = 400, code = "channel_is_limited_access", msg = "The user has no access to the channel. This is only applicable to private Salesforce record channels.")]
    ChannelIsLimitedAccess,
    #[api(status = 400, code = "channel_is_not_private", msg = "The channel is a public channel, a multi-party direct message, a direct message, or is externally-shared.")]
    ChannelIsNotPrivate,
    #[api(status = 400, code = "channel_mention_sync_required", msg = "If setting channel mention restriction prefs, both mention prefs must be passed and they must be the same value.")]
    ChannelMentionSyncRequired,
    #[api(status = 400, code = "channel_not_archived", msg = "The passed channel is not currently archived.")]
    ChannelNotArchived,
    #[api(status = 404, code = "channel_not_found", msg = "Value passed for `channel` was invalid.")]
    ChannelNotFound,
    #[api(status = 400, code = "channel_not_org_wide_shared", msg = "Channel is not Org-wide shared.")]
    ChannelNotOrgWideShared,
    #[api(status = 400, code = "channel_owner_restriction", msg = "away-side SC conversion fails due to home-side being private")]
    ChannelOwnerRestriction,
    #[api(status = 400, code = "channel_shared_with_nonapproved_team", msg = "Channel is shared with a non-approved external team.")]
    ChannelSharedWithNonapprovedTeam,
    #[api(status = 400, code = "channel_type_not_supported", msg = "The provided `channel_id` was a DM, MPDM, or the 'general' channel.")]
    ChannelTypeNotSupported,
    #[api(status = 400, code = "channels_limit_exceeded", msg = "Exceeded the channel limit. A maximum of 100 channels is allowed per request.")]
    ChannelsLimitExceeded,
    #[api(status = 400, code = "client_id_token_mismatch", msg = "The provided client ID and token do not belong to the same app.")]
    ClientIdTokenMismatch,
    #[api(status = 400, code = "code_already_used", msg = "Value passed for `code` was already exchanged.")]
    CodeAlreadyUsed,
    #[api(status = 400, code = "column_id_not_provided", msg = "The `column_id` or `column_id_to_create` field must be provided.")]
    ColumnIdNotProvided,
    #[api(status = 404, code = "column_not_found", msg = "The column was not found.")]
    ColumnNotFound,
    #[api(status = 404, code = "config_not_found", msg = "Missing record configuration.")]
    ConfigNotFound,
    #[api(status = 400, code = "connected_org_denied", msg = "The workspace admin does not allow connected organizations to be named_entities.")]
    ConnectedOrgDenied,
    #[api(status = 400, code = "connected_team_denied", msg = "The workspace admin does not allow connected teams to be named_entities.")]
    ConnectedTeamDenied,
    #[api(status = 400, code = "connected_team_passed_in_is_not_top_level_team", msg = "One of the orgs provided in the external connected teams filter is not a top level team.")]
    ConnectedTeamPassedInIsNotTopLevelTeam,
    #[api(status = 400, code = "connected_user_denied", msg = "The workspace admin does not allow connected users to be named_entities.")]
    ConnectedUserDenied,
    #[api(status = 400, code = "connection_limit_exceeded", msg = "This channel has hit the limit of external connections.")]
    ConnectionLimitExceeded,
    #[api(status = 400, code = "connection_limit_exceeded_pending", msg = "This channel already has a pending invite.")]
    ConnectionLimitExceededPending,
    #[api(status = 404, code = "context_channel_not_found", msg = "Specified `context_channel_id` is invalid or the user lacks permission to view it.")]
    ContextChannelNotFound,
    #[api(status = 400, code = "could_not_archive_channel", msg = "The provided channel could not be archived.")]
    CouldNotArchiveChannel,
    #[api(status = 400, code = "could_not_convert_channel", msg = "This channel could not be converted to private.")]
    CouldNotConvertChannel,
    #[api(status = 400, code = "could_not_create_channel", msg = "The channel could not be created.")]
    CouldNotCreateChannel,
    #[api(status = 400, code = "could_not_create_workspace", msg = "The workspace could not be created.")]
    CouldNotCreateWorkspace,
    #[api(status = 400, code = "could_not_delete_channel", msg = "The channel could not be deleted.")]
    CouldNotDeleteChannel,
    #[api(status = 400, code = "could_not_export", msg = "For some reason, the export could not be started")]
    CouldNotExport,
    #[api(status = 400, code = "could_not_get_conversation_prefs", msg = "There was an error getting the conversation preferences for this channel.")]
    CouldNotGetConversationPrefs,
    #[api(status = 400, code = "could_not_get_retention", msg = "The retention policy could not be retrieved.")]
    CouldNotGetRetention,
    #[api(status = 400, code = "could_not_get_teams", msg = "Could not fetch the workspaces that the channel is shared with in this organization.")]
    CouldNotGetTeams,
    #[api(status = 400, code = "could_not_remove_retention", msg = "The retention policy could not be removed.")]
    CouldNotRemoveRetention,
    #[api(status = 400, code = "could_not_rename_channel", msg = "The channel could not be renamed.")]
    CouldNotRenameChannel,
    #[api(status = 400, code = "could_not_set_channel_pref", msg = "Setting the preference or permission failed.")]
    CouldNotSetChannelPref,
    #[api(status = 400, code = "could_not_set_retention", msg = "The retention policy could not be set.")]
    CouldNotSetRetention,
    #[api(status = 400, code = "could_not_set_teams_for_channel", msg = "The requested `channel_id` has not been shared with the target workspace.")]
    CouldNotSetTeamsForChannel,
    #[api(status = 400, code = "could_not_unarchive_channel", msg = "The channel could not be unarchived.")]
    CouldNotUnarchiveChannel,
    #[api(status = 400, code = "custom_integration_not_allowed_at_enterprise", msg = "Returned when the install request is for custom integration app.")]
    CustomIntegrationNotAllowedAtEnterprise,
    #[api(status = 400, code = "data_not_available", msg = "The `date` was before the API became available.")]
    DataNotAvailable,
    #[api(status = 400, code = "datastore_error", msg = "Datastore error")]
    DatastoreError,
    #[api(status = 400, code = "datastore_migration_in_progress", msg = "The datastore is currently unavailable due to an in progress Enterprise org migration.")]
    DatastoreMigrationInProgress,
    #[api(status = 400, code = "default_channel_restricted", msg = "The channel is a default channel on the workspace.")]
    DefaultChannelRestricted,
    #[api(status = 400, code = "default_org_wide_channel", msg = "The channel given is a default org-wide channel.")]
    DefaultOrgWideChannel,
    #[api(status = 400, code = "delete_not_allowed", msg = "Error returned when the requested file does not support deletion; for example, when attempting to delete a canvas template.")]
    DeleteNotAllowed,
    #[api(status = 410, code = "deprecated_endpoint", msg = "The endpoint has been deprecated.")]
    DeprecatedEndpoint,
    #[api(status = 400, code = "description_too_long", msg = "Given usergroup description is too long")]
    DescriptionTooLong,
    #[api(status = 400, code = "different_team_owns_message_metadata_for_channel", msg = "Message metadata must be accessed by an actor from the same team that owns the channel. This may be the org or a specific enterprise workspace.")]
    DifferentTeamOwnsMessageMetadataForChannel,
    #[api(status = 400, code = "disallowed_action", msg = "This property cannot be set on this channel type.")]
    DisallowedAction,
    #[api(status = 400, code = "discoverability_setting_invalid", msg = "The given discoverability setting is invalid.")]
    DiscoverabilitySettingInvalid,
    #[api(status = 409, code = "domain_taken", msg = "The requested domain is taken.")]
    DomainTaken,
    #[api(status = 400, code = "draft_already_deleted", msg = "The draft has already been deleted.")]
    DraftAlreadyDeleted,
    #[api(status = 400, code = "draft_already_sent", msg = "The draft has already been sent.")]
    DraftAlreadySent,
    #[api(status = 400, code = "draft_has_conflict", msg = "The client draft version is out of sync with the server draft version.")]
    DraftHasConflict,
    #[api(status = 404, code = "draft_not_found", msg = "The draft was not found.")]
    DraftNotFound,
    #[api(status = 404, code = "duplicate_channel_not_found", msg = "Channel associated with `client_msg_id` was invalid.")]
    DuplicateChannelNotFound,
    #[api(status = 409, code = "duplicate_external_id", msg = "Error returned when the given `external_id` has already be used.")]
    DuplicateExternalId,
    #[api(status = 404, code = "duplicate_message_not_found", msg = "No duplicate message exists associated with `client_msg_id`.")]
    DuplicateMessageNotFound,
    #[api(status = 404, code = "duplicated_item_not_found", msg = "The item to duplicate cannot be found.")]
    DuplicatedItemNotFound,
    #[api(status = 400, code = "dynamic_client_registration_failed", msg = "Dynamic client registration failed for an MCP server that requires OAuth authentication.")]
    DynamicClientRegistrationFailed,
    #[api(status = 400, code = "dynamic_client_registration_invalid_redirect_uri", msg = "The remote server rejected Slack's redirect URI during Dynamic Client Registration. The server must allowlist https://oauth2.slack.com/external/auth/callback as a valid redirect URI.")]
    DynamicClientRegistrationInvalidRedirectUri,
    #[api(status = 400, code = "dynamic_client_registration_invalid_response", msg = "The MCP server returned an invalid response during Dynamic Client Registration.")]
    DynamicClientRegistrationInvalidResponse,
    #[api(status = 400, code = "dynamic_client_registration_missing_oauth_endpoints", msg = "The MCP server's OAuth metadata is missing a required authorization or token endpoint.")]
    DynamicClientRegistrationMissingOauthEndpoints,
    #[api(status = 400, code = "dynamic_client_registration_not_supported", msg = "The MCP server's OAuth metadata does not include a registration endpoint. The server may not support Dynamic Client Registration.")]
    DynamicClientRegistrationNotSupported,
    #[api(status = 400, code = "dynamic_client_registration_rejected", msg = "The MCP server rejected the Dynamic Client Registration request.")]
    DynamicClientRegistrationRejected,
    #[api(status = 400, code = "edit_window_closed", msg = "The message cannot be edited due to the team message edit settings")]
    EditWindowClosed,
    #[api(status = 403, code = "ekm_access_denied", msg = "Administrators have suspended the ability to post a message.")]
    EkmAccessDenied,
    #[api(status = 400, code = "email_does_not_match", msg = "User's email does not match the email in the invite.")]
    EmailDoesNotMatch,
    #[api(status = 400, code = "email_not_verified", msg = "user email has not been verified")]
    EmailNotVerified,
    #[api(status = 409, code = "email_taken", msg = "email taken")]
    EmailTaken,
    #[api(status = 400, code = "emoji_limit_reached", msg = "Unable to add emoji due to limit reached.")]
    EmojiLimitReached,
    #[api(status = 404, code = "emoji_not_found", msg = "Value passed for `name` was invalid.")]
    EmojiNotFound,
    #[api(status = 400, code = "endpoint_unavailable", msg = "The requested endpoint is currently unavailable.")]
    EndpointUnavailable,
    #[api(status = 403, code = "enterprise_is_restricted", msg = "The method cannot be called from an Enterprise.")]
    EnterpriseIsRestricted,
    #[api(status = 404, code = "enterprise_not_found", msg = "Returned when enterprise id is not found.")]
    EnterpriseNotFound,
    #[api(status = 400, code = "enterprise_only_feature", msg = "App permissions are only available on Enterprise Grid plans. Upgrade the app's org to configure who can interact with it.")]
    EnterpriseOnlyFeature,
    #[api(status = 400, code = "entity_metadata_does_not_match_trigger", msg = "The provided entity's ID does not match the ID of the entity used to initiate the request")]
    EntityMetadataDoesNotMatchTrigger,
    #[api(status = 404, code = "entity_not_found", msg = "At least one `entity_id` was not found.")]
    EntityNotFound,
    #[api(status = 400, code = "error_adding_collaborators", msg = "There were one or more errors adding workflow collaborators")]
    ErrorAddingCollaborators,
    #[api(status = 400, code = "error_bad_format", msg = "Invalid image data was provided.")]
    ErrorBadFormat,
    #[api(status = 400, code = "error_bad_name_i18n", msg = "Value passed for `name` was invalid.")]
    ErrorBadNameI18n,
    #[api(status = 400, code = "error_bad_upload", msg = "There was an error uploading the image.")]
    ErrorBadUpload,
    #[api(status = 400, code = "error_bad_wide", msg = "The image width or height is too large.")]
    ErrorBadWide,
    #[api(status = 400, code = "error_invalid_alias", msg = "Value passed for `alias_for` does not exist.")]
    ErrorInvalidAlias,
    #[api(status = 400, code = "error_invalid_channels", msg = "Invalid channels provided.")]
    ErrorInvalidChannels,
    #[api(status = 400, code = "error_invalid_emoji_to_rename", msg = "Value passed for `name` was invalid.")]
    ErrorInvalidEmojiToRename,
    #[api(status = 400, code = "error_lower_case_names_only", msg = "Capital letters are not allowed in emoji names.")]
    ErrorLowerCaseNamesOnly,
    #[api(status = 400, code = "error_missing_name", msg = "Value passed for `name` is missing or empty.")]
    ErrorMissingName,
    #[api(status = 400, code = "error_modifying_workflows", msg = "Error modifying workflows")]
    ErrorModifyingWorkflows,
    #[api(status = 409, code = "error_name_taken", msg = "Value passed for `name` already exists.")]
    ErrorNameTaken,
    #[api(status = 400, code = "error_name_taken_i18n", msg = "The name has already been taken by another emoji, in the international set. Emoji must have unique names.")]
    ErrorNameTakenI18n,
    #[api(status = 400, code = "error_no_image", msg = "Empty image data was provided.")]
    ErrorNoImage,
    #[api(status = 400, code = "error_removing_collaborators", msg = "There were one or more errors adding workflow collaborators")]
    ErrorRemovingCollaborators,
    #[api(status = 400, code = "error_too_big", msg = "The image file size is too large.")]
    ErrorTooBig,
    #[api(status = 400, code = "error_unpublishing_workflows", msg = "There were one or more errors unpublishing workflows")]
    ErrorUnpublishingWorkflows,
    #[api(status = 400, code = "exchanged_trigger_id", msg = "The trigger_id was already exchanged in a previous call.")]
    ExchangedTriggerId,
    #[api(status = 400, code = "execution_not_in_running_state", msg = "The function execution is no longer in a state to be completed.")]
    ExecutionNotInRunningState,
    #[api(status = 400, code = "expired_trigger_id", msg = "The trigger_id is expired.")]
    ExpiredTriggerId,
    #[api(status = 400, code = "external_channel_migrating", msg = "External channel migrating.")]
    ExternalChannelMigrating,
    #[api(status = 400, code = "external_limited_restriction", msg = "away-side SC conversion fails due to being under Limited Access (“external_limited” aka “can only post”)")]
    ExternalLimitedRestriction,
    #[api(status = 400, code = "external_team_not_connected_to_this_org", msg = "One of the teams provided in the external connected teams filter is not connected to the org.")]
    ExternalTeamNotConnectedToThisOrg,
    #[api(status = 400, code = "external_workspace_denied", msg = "The channel selected is not on the workflow team.")]
    ExternalWorkspaceDenied,
    #[api(status = 400, code = "externally_shared_or_disconnected_channel", msg = "The channel is or was externally shared.")]
    ExternallySharedOrDisconnectedChannel,
    #[api(status = 400, code = "fail_to_get_teams_for_restricted_user", msg = "Failed to get teams for restricted user.")]
    FailToGetTeamsForRestrictedUser,
    #[api(status = 400, code = "failed_adding_collaborator", msg = "Failed writing a collaborator record for this new app")]
    FailedAddingCollaborator,
    #[api(status = 400, code = "failed_creating_app", msg = "Failed to create the app model")]
    FailedCreatingApp,
    #[api(status = 400, code = "failed_datastore_operation", msg = "Failed while managing datastore infrastructure")]
    FailedDatastoreOperation,
    #[api(status = 400, code = "failed_export", msg = "Failed to export manifest for given app ID")]
    FailedExport,
    #[api(status = 400, code = "failed_for_some_entities", msg = "At least one role scope ID was invalid")]
    FailedForSomeEntities,
    #[api(status = 400, code = "failed_for_some_users", msg = "At least one user ID was invalid")]
    FailedForSomeUsers,
    #[api(status = 400, code = "failed_for_some_users_and_entities", msg = "At least one role scope ID was invalid")]
    FailedForSomeUsersAndEntities,
    #[api(status = 400, code = "failed_generating_app_token", msg = "App level token failed to generate.")]
    FailedGeneratingAppToken,
    #[api(status = 400, code = "failed_looking_up_user", msg = "We couldn't find the requested user.")]
    FailedLookingUpUser,
    #[api(status = 400, code = "failed_sending_dialog", msg = "Something exceptional occurred and the dialog could not be sent.")]
    FailedSendingDialog,
    #[api(status = 400, code = "failed_to_add_emoji", msg = "Failed to add the specified emoji.")]
    FailedToAddEmoji,
    #[api(status = 400, code = "failed_to_alias_emoji", msg = "Failed to alias the specified emoji.")]
    FailedToAliasEmoji,
    #[api(status = 400, code = "failed_to_fetch_active_team", msg = "There are no active teams on the org and we need at least one.")]
    FailedToFetchActiveTeam,
    #[api(status = 400, code = "failed_to_fetch_info", msg = "There was an error fetching info for this workspace.")]
    FailedToFetchInfo,
    #[api(status = 400, code = "failed_to_remove_emoji", msg = "Failed to remove the specified emoji.")]
    FailedToRemoveEmoji,
    #[api(status = 400, code = "failed_to_remove_group_users", msg = "Returned when could not remove the users in the channel of the group being removed")]
    FailedToRemoveGroupUsers,
    #[api(status = 400, code = "failed_to_remove_user_from_workspace", msg = "Removing this user from the workspace failed.")]
    FailedToRemoveUserFromWorkspace,
    #[api(status = 400, code = "failed_to_rename_emoji", msg = "The emoji could not be renamed.")]
    FailedToRenameEmoji,
    #[api(status = 400, code = "failed_to_send_invite", msg = "The actual invite (separate from approval) failed to process. This may happen because the user is disabled, already in the team, etc.")]
    FailedToSendInvite,
    #[api(status = 400, code = "failed_to_set_admin_on_workspaces", msg = "Failed to set the user as an admin on all workspaces.")]
    FailedToSetAdminOnWorkspaces,
    #[api(status = 400, code = "failed_to_set_default_channels", msg = "We encountered an error while trying to set the default channel.")]
    FailedToSetDefaultChannels,
    #[api(status = 400, code = "failed_to_set_description", msg = "There was an error setting the description.")]
    FailedToSetDescription,
    #[api(status = 400, code = "failed_to_set_discoverability", msg = "There was an error setting the discoverability of this workspace.")]
    FailedToSetDiscoverability,
    #[api(status = 400, code = "failed_to_set_expiration", msg = "The expiration could not be set for the user.")]
    FailedToSetExpiration,
    #[api(status = 400, code = "failed_to_set_icon", msg = "Setting the url in the database failed. This may be transient, please try again soon.")]
    FailedToSetIcon,
    #[api(status = 400, code = "failed_to_set_name", msg = "Returned when there is an error to set the name")]
    FailedToSetName,
    #[api(status = 400, code = "failed_to_set_owner_on_workspaces", msg = "Failed to set the user as an owner on all workspaces.")]
    FailedToSetOwnerOnWorkspaces,
    #[api(status = 400, code = "failed_to_set_user_to_admin", msg = "Designating this user as an admin failed.")]
    FailedToSetUserToAdmin,
    #[api(status = 400, code = "failed_to_set_user_to_owner", msg = "The change to the user's role failed.")]
    FailedToSetUserToOwner,
    #[api(status = 400, code = "failed_to_set_user_to_regular", msg = "Changing a user to a regular member failed.")]
    FailedToSetUserToRegular,
    #[api(status = 400, code = "failed_to_start_trial", msg = "Unable to initiate a trial on shared invite acceptance")]
    FailedToStartTrial,
    #[api(status = 400, code = "failed_to_unlink_channel", msg = "Removing the link in the database failed. Please retry.")]
    FailedToUnlinkChannel,
    #[api(status = 400, code = "failed_to_unshare", msg = "The file was either not found or it has been unshared already.")]
    FailedToUnshare,
    #[api(status = 400, code = "failed_to_update_channels", msg = "An error occurred while updating the channel restriction list.")]
    FailedToUpdateChannels,
    #[api(status = 400, code = "failed_to_update_user_ids", msg = "Failed to update the specified user IDs.")]
    FailedToUpdateUserIds,
    #[api(status = 400, code = "failed_to_validate_caller", msg = "The token calling this method doesn't have permission to invite a user.")]
    FailedToValidateCaller,
    #[api(status = 400, code = "failed_to_validate_channels", msg = "`channel_ids` was invalid.")]
    FailedToValidateChannels,
    #[api(status = 400, code = "failed_to_validate_custom_message", msg = "`extra_message` was invalid.")]
    FailedToValidateCustomMessage,
    #[api(status = 400, code = "failed_to_validate_expiration", msg = "`expiration_ts` was invalid.")]
    FailedToValidateExpiration,
    #[api(status = 400, code = "failed_to_validate_team", msg = "The team calling this method was invalid.")]
    FailedToValidateTeam,
    #[api(status = 400, code = "failure_removing_emoji", msg = "This emoji could not be removed. It might be part of the standard Unicode set or the default Slack package.")]
    FailureRemovingEmoji,
    #[api(status = 500, code = "fatal_error", msg = "The server could not complete your operation(s) without encountering a catastrophic error. It's possible some aspect of the operation succeeded before the error was raised.")]
    FatalError,
    #[api(status = 400, code = "feature_disabled", msg = "The agent tasks feature is not enabled for this workspace.")]
    FeatureDisabled,
    #[api(status = 400, code = "feature_not_available", msg = "The user token does not belong to an Enterprise or Business+ team.")]
    FeatureNotAvailable,
    #[api(status = 400, code = "feature_not_enabled", msg = "The Admin APIs feature is not enabled for this team.")]
    FeatureNotEnabled,
    #[api(status = 400, code = "fetch_members_failed", msg = "Failed to fetch members for the conversation.")]
    FetchMembersFailed,
    #[api(status = 400, code = "file_already_added", msg = "The file has already been added to the folder.")]
    FileAlreadyAdded,
    #[api(status = 400, code = "file_channel_rename_error", msg = "Failed to rename file channel based on file title.")]
    FileChannelRenameError,
    #[api(status = 404, code = "file_comment_not_found", msg = "File comment specified by `file_comment` does not exist.")]
    FileCommentNotFound,
    #[api(status = 400, code = "file_deleted", msg = "File to share deleted.")]
    FileDeleted,
    #[api(status = 400, code = "file_deleting_disabled", msg = "This functionality is disabled.")]
    FileDeletingDisabled,
    #[api(status = 400, code = "file_is_deleted", msg = "The file is deleted.")]
    FileIsDeleted,
    #[api(status = 404, code = "file_not_found", msg = "File specified by `file` does not exist.")]
    FileNotFound,
    #[api(status = 400, code = "file_not_shared", msg = "File specified by `file` is not public nor shared to the channel.")]
    FileNotShared,
    #[api(status = 400, code = "file_not_yet_available", msg = "The analytics data for the `date` isn't available yet.")]
    FileNotYetAvailable,
    #[api(status = 400, code = "file_share_limit_reached", msg = "The file has reached the share limit.")]
    FileShareLimitReached,
    #[api(status = 400, code = "file_type_not_allowed", msg = "The file type is not permitted based on the team's allowed_file_upload_types preference.")]
    FileTypeNotAllowed,
    #[api(status = 400, code = "file_under_review", msg = "File passed is tombstoned for DLP review")]
    FileUnderReview,
    #[api(status = 400, code = "file_update_failed", msg = "Failure occurred when attempting to update the file.")]
    FileUpdateFailed,
    #[api(status = 400, code = "file_upload_size_restricted", msg = "The size of provided file is too large, as the team has restricted uploads of large files.")]
    FileUploadSizeRestricted,
    #[api(status = 400, code = "file_uploads_disabled", msg = "Team has disabled all file uploads.")]
    FileUploadsDisabled,
    #[api(status = 400, code = "file_uploads_except_images_disabled", msg = "Only image file uploads are permitted for this team.")]
    FileUploadsExceptImagesDisabled,
    #[api(status = 400, code = "forbidden_handle", msg = "Handle is invalid")]
    ForbiddenHandle,
    #[api(status = 400, code = "forbidden_team", msg = "The authenticated team cannot use this API")]
    ForbiddenTeam,
    #[api(status = 400, code = "free_team_canvas_tab_already_exists", msg = "Free teams are limited to one canvas tab per channel")]
    FreeTeamCanvasTabAlreadyExists,
    #[api(status = 400, code = "free_team_not_allowed", msg = "Datastore put not allowed on a free team.")]
    FreeTeamNotAllowed,
    #[api(status = 400, code = "free_teams_cannot_create_non_tabbed_canvases", msg = "Free teams cannot create non-tabbed standalone canvases")]
    FreeTeamsCannotCreateNonTabbedCanvases,
    #[api(status = 400, code = "free_teams_cannot_create_standalone_canvases", msg = "Free teams cannot create standalone canvases")]
    FreeTeamsCannotCreateStandaloneCanvases,
    #[api(status = 400, code = "free_teams_cannot_edit_standalone_canvases", msg = "Free teams cannot edit standalone canvases")]
    FreeTeamsCannotEditStandaloneCanvases,
    #[api(status = 404, code = "function_execution_not_found", msg = "The specified function execution cannot be found.")]
    FunctionExecutionNotFound,
    #[api(status = 404, code = "function_not_found", msg = "This function does not exist.")]
    FunctionNotFound,
    #[api(status = 400, code = "group_already_linked_to_channel", msg = "The IDP group is already linked to the channel")]
    GroupAlreadyLinkedToChannel,
    #[api(status = 400, code = "group_must_not_be_empty", msg = "The IDP group is currently empty.")]
    GroupMustNotBeEmpty,
    #[api(status = 404, code = "group_not_found", msg = "`group_id` can’t be found.")]
    GroupNotFound,
    #[api(status = 400, code = "handle_already_exists", msg = "Handle is already in use on this workspace")]
    HandleAlreadyExists,
    #[api(status = 400, code = "has_already_connected_to_org", msg = "A team on the workspace of the org is already in the channel.")]
    HasAlreadyConnectedToOrg,
    #[api(status = 400, code = "hash_conflict", msg = "Error returned when the provided `hash` doesn't match the current stored value.")]
    HashConflict,
    #[api(status = 400, code = "icon_not_accessible", msg = "The icon URL is not accessible or returned an error (e.g. 404 Not Found). Please verify the URL is publicly reachable and returns a valid image.")]
    IconNotAccessible,
    #[api(status = 400, code = "inactive_call", msg = "The Call has been already ended.")]
    InactiveCall,
    #[api(status = 400, code = "inactive_invite", msg = "This invitation is no longer active, it may have expired or been revoked.")]
    InactiveInvite,
    #[api(status = 400, code = "include_deactivated_user_workspaces_invalid", msg = "`include_deactivated_user_workspaces` only applies with org token and no team_id.")]
    IncludeDeactivatedUserWorkspacesInvalid,
    #[api(status = 400, code = "insecure_request", msg = "The method was not called via a `POST` request.")]
    InsecureRequest,
    #[api(status = 500, code = "internal_error", msg = "There was an internal error processing this request—please retry.")]
    InternalError,
    #[api(status = 400, code = "invalid_action", msg = "This action is no longer valid, e.g., trying to approve an invite that has already been approved.")]
    InvalidAction,
    #[api(status = 400, code = "invalid_action_token", msg = "The `action_token` provided is not valid.")]
    InvalidActionToken,
    #[api(status = 400, code = "invalid_actor", msg = "This API is only enabled for the Admins/Owners.")]
    InvalidActor,
    #[api(status = 400, code = "invalid_app", msg = "An app created from the provided manifest would not be valid.")]
    InvalidApp,
    #[api(status = 400, code = "invalid_app_action_type", msg = "App action type is not valid.")]
    InvalidAppActionType,
    #[api(status = 400, code = "invalid_app_id", msg = "The app_id provided is not valid for team and user.")]
    InvalidAppId,
    #[api(status = 400, code = "invalid_arg_name", msg = "The method was passed an argument whose name falls outside the bounds of accepted or expected values. This includes very long names and names with non-alphanumeric characters other than _. If you get this error, it is typically an indication that you have made a very malformed API call.")]
    InvalidArgName,
    #[api(status = 400, code = "invalid_args", msg = "Invalid arguments passed to endpoint")]
    InvalidArgs,
    #[api(status = 400, code = "invalid_arguments", msg = "Required arguments either were not provided or contain invalid values.")]
    InvalidArguments,
    #[api(status = 400, code = "invalid_array_arg", msg = "The method was passed an array as an argument. Please only input valid strings.")]
    InvalidArrayArg,
    #[api(status = 400, code = "invalid_attachment", msg = "Invalid attachment provided.")]
    InvalidAttachment,
    #[api(status = 400, code = "invalid_attachments", msg = "Attachments that contain blocks are not valid")]
    InvalidAttachments,
    #[api(status = 401, code = "invalid_auth", msg = "Invalid authorization token")]
    InvalidAuth,
    #[api(status = 400, code = "invalid_blocks", msg = "Blocks submitted with this message are not valid.")]
    InvalidBlocks,
    #[api(status = 400, code = "invalid_blocks_format", msg = "The `blocks` is not a valid JSON object or doesn't match the Block Kit syntax.")]
    InvalidBlocksFormat,
    #[api(status = 400, code = "invalid_bookmark_type", msg = "Bookmark type is not valid.")]
    InvalidBookmarkType,
    #[api(status = 400, code = "invalid_call_id", msg = "The specified Call wasn't found.")]
    InvalidCallId,
    #[api(status = 400, code = "invalid_channel", msg = "The channel can’t be linked to an IDP group (i.e., it's a public channel or external shared channel).")]
    InvalidChannel,
    #[api(status = 400, code = "invalid_channel_id", msg = "`channel_id` was invalid.")]
    InvalidChannelId,
    #[api(status = 400, code = "invalid_channel_provided", msg = "An invalid channel ID was provided")]
    InvalidChannelProvided,
    #[api(status = 400, code = "invalid_channel_restriction_mode", msg = "Cannot add channels when channel_restriction_mode is all_channels. Use set to configure a restriction mode first.")]
    InvalidChannelRestrictionMode,
    #[api(status = 400, code = "invalid_channel_type", msg = "Channel type cannot be linked.")]
    InvalidChannelType,
    #[api(status = 400, code = "invalid_channels_limit", msg = "The number of channel IDs passed in is larger than 100.")]
    InvalidChannelsLimit,
    #[api(status = 400, code = "invalid_charset", msg = "The method was called via a POST request, but the charset specified in the Content-Type header was invalid. Valid charset names are: utf-8 iso-8859-1.")]
    InvalidCharset,
    #[api(status = 400, code = "invalid_child_type", msg = "Child type is not valid.")]
    InvalidChildType,
    #[api(status = 400, code = "invalid_chunks", msg = "Chunks submitted with this message are not valid.")]
    InvalidChunks,
    #[api(status = 400, code = "invalid_client", msg = "Client authentication failed (unknown `client_id` or bad `client_secret`).")]
    InvalidClient,
    #[api(status = 400, code = "invalid_client_id", msg = "Value passed for `client_id` was invalid.")]
    InvalidClientId,
    #[api(status = 400, code = "invalid_code", msg = "Value passed for `code` was invalid.")]
    InvalidCode,
    #[api(status = 400, code = "invalid_code_verifier", msg = "The code_verifier is invalid.")]
    InvalidCodeVerifier,
    #[api(status = 400, code = "invalid_column_id", msg = "The column ID provided does not exist in the List.")]
    InvalidColumnId,
    #[api(status = 400, code = "invalid_column_type", msg = "Column type not allowed.")]
    InvalidColumnType,
    #[api(status = 400, code = "invalid_copy_and_schema_args", msg = "Cannot provide both `copy_from_list_id` and `schema`.")]
    InvalidCopyAndSchemaArgs,
    #[api(status = 400, code = "invalid_created_by", msg = "The `created_by` user ID is invalid.")]
    InvalidCreatedBy,
    #[api(status = 400, code = "invalid_cursor", msg = "Value passed for `cursor` was not valid or is no longer valid.")]
    InvalidCursor,
    #[api(status = 400, code = "invalid_datastore", msg = "The provided datastore is invalid.")]
    InvalidDatastore,
    #[api(status = 400, code = "invalid_date", msg = "The `date` argument was invalid.")]
    InvalidDate,
    #[api(status = 400, code = "invalid_domains", msg = "At least one URL or email is invalid")]
    InvalidDomains,
    #[api(status = 400, code = "invalid_duration", msg = "Retention `duration_days` must be an integer greater than 0 days and less than 36500 days (100 years).")]
    InvalidDuration,
    #[api(status = 400, code = "invalid_email", msg = "Email address was not valid.")]
    InvalidEmail,
    #[api(status = 400, code = "invalid_emoji", msg = "Invalid emoji, does not follow the pattern of a valid emoji name.")]
    InvalidEmoji,
    #[api(status = 400, code = "invalid_emoji_not_allowed", msg = "The desired name contains emoji.")]
    InvalidEmojiNotAllowed,
    #[api(status = 400, code = "invalid_enterprise", msg = "Enterprise does not exist")]
    InvalidEnterprise,
    #[api(status = 400, code = "invalid_entities", msg = "Invalid entities.")]
    InvalidEntities,
    #[api(status = 400, code = "invalid_entity_id", msg = "Invalid entity_id, file or message type bookmark should have original file or message ID.")]
    InvalidEntityId,
    #[api(status = 400, code = "invalid_event_context", msg = "The given `event_context` didn't match an event.")]
    InvalidEventContext,
    #[api(status = 400, code = "invalid_external_id", msg = "The external_id provided is too long.")]
    InvalidExternalId,
    #[api(status = 400, code = "invalid_field_or_data", msg = "user attempted to write and invalid field or data to the team config")]
    InvalidFieldOrData,
    #[api(status = 400, code = "invalid_form_data", msg = "The method was called via a POST request with Content-Type application/x-www-form-urlencoded or multipart/form-data, but the form data was either missing or syntactically invalid.")]
    InvalidFormData,
    #[api(status = 400, code = "invalid_grant", msg = "The authorization code is invalid, expired, revoked, or the PKCE `code_verifier` does not match.")]
    InvalidGrant,
    #[api(status = 400, code = "invalid_grant_type", msg = "Value passed for `grant_type` was invalid.")]
    InvalidGrantType,
    #[api(status = 400, code = "invalid_group_provided", msg = "An invalid group ID was provided")]
    InvalidGroupProvided,
    #[api(status = 400, code = "invalid_host_team", msg = "The host workspace is invalid.")]
    InvalidHostTeam,
    #[api(status = 400, code = "invalid_icon_size", msg = "Icon dimensions must be between 512x512px and 2000x2000px.")]
    InvalidIconSize,
    #[api(status = 400, code = "invalid_input_type", msg = "The field value type does not match the column type.")]
    InvalidInputType,
    #[api(status = 400, code = "invalid_limit", msg = "The value passed for `limit` was not valid.")]
    InvalidLimit,
    #[api(status = 400, code = "invalid_link", msg = "Invalid link, link should begin with either http:// or https://.")]
    InvalidLink,
    #[api(status = 400, code = "invalid_manager_app", msg = "The calling app is not enrolled as a manager app. Ensure the app has `app_configurations:write` in its configured scopes and its home team has manager app support enabled.")]
    InvalidManagerApp,
    #[api(status = 400, code = "invalid_manifest", msg = "The provided manifest file does not validate against schema.")]
    InvalidManifest,
    #[api(status = 400, code = "invalid_message", msg = "The message payload failed validation. The `errors` field contains a list of issues, each with a JSON pointer path to the invalid element, the constraint that failed, and the expected value.")]
    InvalidMessage,
    #[api(status = 400, code = "invalid_metadata", msg = "The provided `metadata` argument could not be parsed or understood.")]
    InvalidMetadata,
    #[api(status = 400, code = "invalid_metadata_filter_keys", msg = "Value passed for `metadata_keys_to_include` was invalid. Must be valid json array of strings.")]
    InvalidMetadataFilterKeys,
    #[api(status = 400, code = "invalid_metadata_format", msg = "Invalid metadata format provided")]
    InvalidMetadataFormat,
    #[api(status = 400, code = "invalid_metadata_schema", msg = "Invalid metadata schema provided")]
    InvalidMetadataSchema,
    #[api(status = 400, code = "invalid_name", msg = "Value passed for `name` was invalid.")]
    InvalidName,
    #[api(status = 400, code = "invalid_name_maxlength", msg = "Value passed for `name` exceeded max length.")]
    InvalidNameMaxlength,
    #[api(status = 400, code = "invalid_name_punctuation", msg = "Value passed for `name` contained only punctuation.")]
    InvalidNamePunctuation,
    #[api(status = 400, code = "invalid_name_required", msg = "Value passed for `name` was empty.")]
    InvalidNameRequired,
    #[api(status = 400, code = "invalid_name_specials", msg = "Value passed for `name` contained unallowed special characters or upper case characters.")]
    InvalidNameSpecials,
    #[api(status = 400, code = "invalid_named_entities", msg = "Named entities visibility requires a valid set of named entities to be specified")]
    InvalidNamedEntities,
    #[api(status = 400, code = "invalid_ooo_message", msg = "Invalid Out of Office message.")]
    InvalidOooMessage,
    #[api(status = 400, code = "invalid_option_id", msg = "Option ID provided does not match column definition.")]
    InvalidOptionId,
    #[api(status = 400, code = "invalid_org_id", msg = "Value passed for `salesforce_org_id` is invalid.")]
    InvalidOrgId,
    #[api(status = 400, code = "invalid_parameters", msg = "One of `user_ids` or `channel_ids` must be defined, but not both.")]
    InvalidParameters,
    #[api(status = 400, code = "invalid_parent_type", msg = "Parent type is not valid.")]
    InvalidParentType,
    #[api(status = 400, code = "invalid_permission", msg = "Invalid value for permission")]
    InvalidPermission,
    #[api(status = 400, code = "invalid_permission_set", msg = "This permission set is invalid.")]
    InvalidPermissionSet,
    #[api(status = 400, code = "invalid_permission_type", msg = "This function requires permission_type to be set as named_entities before adding users.")]
    InvalidPermissionType,
    #[api(status = 400, code = "invalid_permissions", msg = "This method is only accessible by org owners and admins.")]
    InvalidPermissions,
    #[api(status = 400, code = "invalid_phone_number", msg = "Invalid phone number provided.")]
    InvalidPhoneNumber,
    #[api(status = 415, code = "invalid_post_type", msg = "The method was called via a POST request, but the specified Content-Type was invalid. Valid types are: application/json application/x-www-form-urlencoded multipart/form-data text/plain.")]
    InvalidPostType,
    #[api(status = 400, code = "invalid_presence", msg = "Value passed for `presence` was invalid.")]
    InvalidPresence,
    #[api(status = 400, code = "invalid_primary_column", msg = "Missing or more than one primary column.")]
    InvalidPrimaryColumn,
    #[api(status = 400, code = "invalid_privacy", msg = "An invalid channel privacy was provided.")]
    InvalidPrivacy,
    #[api(status = 400, code = "invalid_profile", msg = "Profile object passed in is not valid JSON (make sure it is URL encoded!).")]
    InvalidProfile,
    #[api(status = 400, code = "invalid_recipient_team", msg = "The accepting team does not match the expected recipient team.")]
    InvalidRecipientTeam,
    #[api(status = 400, code = "invalid_refresh_token", msg = "The given refresh token is invalid.")]
    InvalidRefreshToken,
    #[api(status = 400, code = "invalid_request", msg = "The `invite_request_id` passed is invalid.")]
    InvalidRequest,
    #[api(status = 400, code = "invalid_request_id", msg = "The `request_id` passed is invalid.")]
    InvalidRequestId,
    #[api(status = 400, code = "invalid_restricted_subjects", msg = "The restricted subjects provided are invalid or not currently supported.")]
    InvalidRestrictedSubjects,
    #[api(status = 400, code = "invalid_role_for_user", msg = "The requested status is incompatible with the user's role on another workspace.")]
    InvalidRoleForUser,
    #[api(status = 400, code = "invalid_role_id", msg = "The role type passed does not exist.")]
    InvalidRoleId,
    #[api(status = 400, code = "invalid_row_id", msg = "Invalid row ID for this List.")]
    InvalidRowId,
    #[api(status = 400, code = "invalid_scheduled_message_id", msg = "The `scheduled_message_id` passed is either an invalid ID, or the scheduled message it's referencing has already been sent or deleted.")]
    InvalidScheduledMessageId,
    #[api(status = 400, code = "invalid_schema", msg = "The schema was invalid.")]
    InvalidSchema,
    #[api(status = 400, code = "invalid_scopes", msg = "Some of the provided scopes do not exist.")]
    InvalidScopes,
    #[api(status = 400, code = "invalid_search_channel_type", msg = "An invalid `search_channel_types` arg was passed. Make sure there are no spaces between your args and that each is one of the enumerated options listed above.")]
    InvalidSearchChannelType,
    #[api(status = 400, code = "invalid_sender_schema", msg = "The sender field could not be transformed to a valid user schema")]
    InvalidSenderSchema,
    #[api(status = 400, code = "invalid_setting", msg = "The `app_collaborators` setting is not allowed for apps not owned by your team/org.")]
    InvalidSetting,
    #[api(status = 400, code = "invalid_shortcut_type", msg = "Shortcut type is not valid.")]
    InvalidShortcutType,
    #[api(status = 400, code = "invalid_sort", msg = "The provided `sort` argument wasn't valid.")]
    InvalidSort,
    #[api(status = 400, code = "invalid_sort_dir", msg = "The provided `sort_dir` argument wasn't valid.")]
    InvalidSortDir,
    #[api(status = 400, code = "invalid_source", msg = "The unfurl source is invalid.")]
    InvalidSource,
    #[api(status = 400, code = "invalid_start_time", msg = "The start time is invalid.")]
    InvalidStartTime,
    #[api(status = 400, code = "invalid_starts_with_at", msg = "Name cannot start with @.")]
    InvalidStartsWithAt,
    #[api(status = 400, code = "invalid_status", msg = "The `status` value is not a valid agent session status. Must be one of: `active`, `processing`, `suspended`, `closed`.")]
    InvalidStatus,
    #[api(status = 400, code = "invalid_target_team", msg = "Target workspace is invalid.")]
    InvalidTargetTeam,
    #[api(status = 400, code = "invalid_team", msg = "Team ID provided is not valid")]
    InvalidTeam,
    #[api(status = 400, code = "invalid_team_id", msg = "The team ID passed is invalid")]
    InvalidTeamId,
    #[api(status = 400, code = "invalid_team_ids", msg = "One or more team IDs provided were invalid; see the `errors` field in the response for the list of invalid team IDs.")]
    InvalidTeamIds,
    #[api(status = 400, code = "invalid_text_block", msg = "Rich text payload supplied is invalid.")]
    InvalidTextBlock,
    #[api(status = 400, code = "invalid_thread_ts", msg = "Thread not found")]
    InvalidThreadTs,
    #[api(status = 400, code = "invalid_time", msg = "value passed for `post_time` was invalid.")]
    InvalidTime,
    #[api(status = 400, code = "invalid_timestamp", msg = "Value passed for `timestamp` was invalid.")]
    InvalidTimestamp,
    #[api(status = 400, code = "invalid_title", msg = "invalid title provided")]
    InvalidTitle,
    #[api(status = 400, code = "invalid_token", msg = "The passed token is invalid or not supported by this method.")]
    InvalidToken,
    #[api(status = 400, code = "invalid_trigger", msg = "The provided `trigger_id` is invalid or cannot be used by this token.")]
    InvalidTrigger,
    #[api(status = 400, code = "invalid_trigger_id", msg = "Trigger id is not valid")]
    InvalidTriggerId,
    #[api(status = 400, code = "invalid_ts_latest", msg = "Value passed for `latest` was invalid")]
    InvalidTsLatest,
    #[api(status = 400, code = "invalid_ts_oldest", msg = "Value passed for `oldest` was invalid")]
    InvalidTsOldest,
    #[api(status = 400, code = "invalid_type", msg = "The analytics data for the `type` specified weren't found.")]
    InvalidType,
    #[api(status = 400, code = "invalid_types", msg = "Value passed for `type` could not be used based on the method's capabilities or the permission scopes granted to the used token.")]
    InvalidTypes,
    #[api(status = 400, code = "invalid_unfurl_id", msg = "The unfurl ID is invalid.")]
    InvalidUnfurlId,
    #[api(status = 400, code = "invalid_unfurls_format", msg = "The `unfurls` parameter cannot be JSON-decoded into a map of URLs to attachments.")]
    InvalidUnfurlsFormat,
    #[api(status = 400, code = "invalid_url", msg = "Invalid url.")]
    InvalidUrl,
    #[api(status = 400, code = "invalid_user", msg = "Value passed for `user_id` was not valid")]
    InvalidUser,
    #[api(status = 400, code = "invalid_user_combination", msg = "All external people must already be in at least one channel together to send a message.")]
    InvalidUserCombination,
    #[api(status = 400, code = "invalid_user_id", msg = "Invalid user id provided")]
    InvalidUserId,
    #[api(status = 400, code = "invalid_users", msg = "Value passed for `users` was empty or invalid.")]
    InvalidUsers,
    #[api(status = 400, code = "invalid_value", msg = "Value passed for the preferences are invalid")]
    InvalidValue,
    #[api(status = 400, code = "invalid_view", msg = "The view payload failed validation. The `errors` field contains a list of issues, each with a JSON pointer path to the invalid element, the constraint that failed, and the expected value.")]
    InvalidView,
    #[api(status = 400, code = "invalid_visibility", msg = "Invalid value for visibility.")]
    InvalidVisibility,
    #[api(status = 400, code = "invalid_vote_value", msg = "Invalid value provided for a vote column.")]
    InvalidVoteValue,
    #[api(status = 400, code = "invalid_workflow_auth_strategy", msg = "workflow auth strategy is invalid")]
    InvalidWorkflowAuthStrategy,
    #[api(status = 400, code = "invalid_workspace_filter", msg = "The specified workspace is not valid.")]
    InvalidWorkspaceFilter,
    #[api(status = 400, code = "invite_already_approved", msg = "This invite was already approved.")]
    InviteAlreadyApproved,
    #[api(status = 400, code = "invite_already_denied", msg = "This invite was already denied.")]
    InviteAlreadyDenied,
    #[api(status = 400, code = "invite_expired", msg = "This invite is expired.")]
    InviteExpired,
    #[api(status = 400, code = "invite_from_same_org", msg = "You can't accept an invite from the same org or workspace.")]
    InviteFromSameOrg,
    #[api(status = 400, code = "invite_lookup_error", msg = "An error occurred while attempting to look for existing invites.")]
    InviteLookupError,
    #[api(status = 404, code = "invite_not_found", msg = "We couldn't find a Slack Connect channel invite with the ID provided.")]
    InviteNotFound,
    #[api(status = 400, code = "invite_used", msg = "This invite has already been accepted.")]
    InviteUsed,
    #[api(status = 400, code = "invited_user_not_created", msg = "The invited user could not be created.")]
    InvitedUserNotCreated,
    #[api(status = 400, code = "invited_user_not_reactivated", msg = "The invited user could not be reactivated.")]
    InvitedUserNotReactivated,
    #[api(status = 400, code = "invitee_cant_see_channel", msg = "The Enterprise org multi-workspace channel you are inviting a user to is not shared with any workspaces the user is currently a member of.")]
    InviteeCantSeeChannel,
    #[api(status = 400, code = "invitor_cannot_see_channel", msg = "The invitor is not part of one or many channels that the user was requested to be added to")]
    InvitorCannotSeeChannel,
    #[api(status = 400, code = "is_archived", msg = "Channel has been archived.")]
    IsArchived,
    #[api(status = 400, code = "is_bot", msg = "This method cannot be called by a legacy bot.")]
    IsBot,
    #[api(status = 400, code = "is_idp_managed", msg = "The channel cannot be converted because it is IDP Managed")]
    IsIdpManaged,
    #[api(status = 400, code = "is_inactive", msg = "The message cannot be edited within a frozen, archived or deleted channel.")]
    IsInactive,
    #[api(status = 400, code = "is_pending_connected_to_org", msg = "A team pending to join the channel is on the org of the team trying to accept.")]
    IsPendingConnectedToOrg,
    #[api(status = 404, code = "job_not_found", msg = "Could not find an export job matching that ID.")]
    JobNotFound,
    #[api(status = 400, code = "last_member", msg = "The last member party to a channel cannot leave the channel. Someone else must join the channel before this user is permitted to exit.")]
    LastMember,
    #[api(status = 400, code = "leaving_team_not_in_channel", msg = "The workspace being removed is not connected to the channel.")]
    LeavingTeamNotInChannel,
    #[api(status = 400, code = "leaving_team_required", msg = "There are more than two teams in the channel—you must supplied a `leaving_team_id` parameter.")]
    LeavingTeamRequired,
    #[api(status = 400, code = "legacy_connection_invalid_org", msg = "Teams not previously connected to this legacy channel can't connect.")]
    LegacyConnectionInvalidOrg,
    #[api(status = 400, code = "legacy_connection_limit_exceeded", msg = "You cannot share a legacy ESC channel with a third team")]
    LegacyConnectionLimitExceeded,
    #[api(status = 400, code = "limit_required", msg = "For large teams a limit is required.")]
    LimitRequired,
    #[api(status = 404, code = "link_not_found", msg = "There was no link found between the specified channel and the IDP group.")]
    LinkNotFound,
    #[api(status = 400, code = "list_editor_upsert_error", msg = "Failed to upsert List editor.")]
    ListEditorUpsertError,
    #[api(status = 400, code = "list_edits_update_error", msg = "Failed to update List metadata.")]
    ListEditsUpdateError,
    #[api(status = 404, code = "list_not_found", msg = "The List was not found.")]
    ListNotFound,
    #[api(status = 400, code = "list_record_comment_fetch_failed", msg = "Failed to fetch list record comments.")]
    ListRecordCommentFetchFailed,
    #[api(status = 400, code = "lists_disabled_user_team", msg = "Lists is disabled on user's team.")]
    ListsDisabledUserTeam,
    #[api(status = 400, code = "malware_detected", msg = "This file may contain a virus or other malware and can't be uploaded to Slack")]
    MalwareDetected,
    #[api(status = 400, code = "managed_app_limit_reached", msg = "The manager app has reached the maximum number of managed apps it can create.")]
    ManagedAppLimitReached,
    #[api(status = 400, code = "managed_channel_not_supported", msg = "Cannot unshare a managed channel")]
    ManagedChannelNotSupported,
    #[api(status = 400, code = "manager_app_not_eligible", msg = "The manager app the token was issued to is not eligible to configure app permissions.")]
    ManagerAppNotEligible,
    #[api(status = 400, code = "markdown_text_conflict", msg = "Markdown text cannot be used in conjunction with `blocks` or `text` argument.")]
    MarkdownTextConflict,
    #[api(status = 400, code = "max_file_sharing_exceeded", msg = "Exceeded max allowed files shared.")]
    MaxFileSharingExceeded,
    #[api(status = 400, code = "member_analytics_disabled", msg = "Member analytics are disabled for your organization.")]
    MemberAnalyticsDisabled,
    #[api(status = 400, code = "member_limit_exceeded", msg = "This channel that has hit the limit of members")]
    MemberLimitExceeded,
    #[api(status = 400, code = "message_limit_exceeded", msg = "Members on this team are sending too many messages. For more details, see https://slack.com/help/articles/115002422943-Usage-limits-for-free-workspaces")]
    MessageLimitExceeded,
    #[api(status = 404, code = "message_not_found", msg = "Message specified by `channel` and `timestamp` does not exist.")]
    MessageNotFound,
    #[api(status = 400, code = "message_not_in_streaming_state", msg = "The message is not in the streaming state.")]
    MessageNotInStreamingState,
    #[api(status = 400, code = "message_not_owned_by_app", msg = "The message is not owned by the app.")]
    MessageNotOwnedByApp,
    #[api(status = 400, code = "message_too_long", msg = "The provided message was longer than 560 characters.")]
    MessageTooLong,
    #[api(status = 400, code = "messages_tab_disabled", msg = "Messages tab for the app is disabled.")]
    MessagesTabDisabled,
    #[api(status = 400, code = "messaging_processing_failed", msg = "Failed to process the message.")]
    MessagingProcessingFailed,
    #[api(status = 400, code = "metadata_must_be_sent_from_app", msg = "Message metadata can only be posted or updated using an app-level token")]
    MetadataMustBeSentFromApp,
    #[api(status = 400, code = "metadata_not_available", msg = "Metadata not available for the analytics `type` you provided.")]
    MetadataNotAvailable,
    #[api(status = 400, code = "metadata_only_does_not_support_date", msg = "The `metadata_only` field gets the latest metadata file. The `date` field is not supported.")]
    MetadataOnlyDoesNotSupportDate,
    #[api(status = 400, code = "metadata_too_large", msg = "Metadata exceeds size limit")]
    MetadataTooLarge,
    #[api(status = 410, code = "method_deprecated", msg = "The method has been deprecated.")]
    MethodDeprecated,
    #[api(status = 404, code = "method_not_found", msg = "when the API isn't available to the caller")]
    MethodNotFound,
    #[api(status = 400, code = "method_not_supported", msg = "Method not yet supported")]
    MethodNotSupported,
    #[api(status = 400, code = "method_not_supported_for_channel_type", msg = "This type of conversation cannot be used with this method.")]
    MethodNotSupportedForChannelType,
    #[api(status = 400, code = "migration_in_progress", msg = "Team is being migrated between servers. See [the `team_migration_started` event documentation](/reference/events/team_migration_started) for details.")]
    MigrationInProgress,
    #[api(status = 400, code = "missing_arg_copy_from_list_id", msg = "Missing argument `copy_from_list_id`.")]
    MissingArgCopyFromListId,
    #[api(status = 400, code = "missing_args", msg = "Either app_ids or rich_link_preview_types must be provided")]
    MissingArgs,
    #[api(status = 400, code = "missing_argument", msg = "A required argument is missing.")]
    MissingArgument,
    #[api(status = 400, code = "missing_arguments", msg = "One of `URL` or `file` must be provided.")]
    MissingArguments,
    #[api(status = 400, code = "missing_channel", msg = "The request is missing the `channel` parameter")]
    MissingChannel,
    #[api(status = 400, code = "missing_comment_data", msg = "Required comment fields are missing for the given action type")]
    MissingCommentData,
    #[api(status = 400, code = "missing_delete_action_id", msg = "delete_action_id is required when any comment is marked can_delete")]
    MissingDeleteActionId,
    #[api(status = 400, code = "missing_dialog", msg = "No `dialog` argument was presented.")]
    MissingDialog,
    #[api(status = 400, code = "missing_duration", msg = "No value provided for `num_minutes`")]
    MissingDuration,
    #[api(status = 400, code = "missing_file_data", msg = "Attempted to share a file but some required data was missing.")]
    MissingFileData,
    #[api(status = 400, code = "missing_interactivity_url", msg = "App does not have an interactivity URL configured")]
    MissingInteractivityUrl,
    #[api(status = 400, code = "missing_options_load_url", msg = "App does not have an options load URL configured")]
    MissingOptionsLoadUrl,
    #[api(status = 415, code = "missing_post_type", msg = "The method was called via a POST request and included a data payload, but the request did not include a Content-Type header.")]
    MissingPostType,
    #[api(status = 400, code = "missing_profile_id", msg = "A profile id was not provided when trying to publish a view of type profile.")]
    MissingProfileId,
    #[api(status = 400, code = "missing_query", msg = "Missing query.")]
    MissingQuery,
    #[api(status = 400, code = "missing_recipient_team_id", msg = "Missing recipient team ID.")]
    MissingRecipientTeamId,
    #[api(status = 400, code = "missing_recipient_user_id", msg = "Missing recipient user ID.")]
    MissingRecipientUserId,
    #[api(status = 400, code = "missing_record_channel_config", msg = "Record Channels are not enabled for the given object type.")]
    MissingRecordChannelConfig,
    #[api(status = 400, code = "missing_resource", msg = "Missing permission resource.")]
    MissingResource,
    #[api(status = 403, code = "missing_scope", msg = "The token used is not granted the specific scope permissions required to complete this request.")]
    MissingScope,
    #[api(status = 400, code = "missing_source", msg = "The request is missing the `source` parameter.")]
    MissingSource,
    #[api(status = 400, code = "missing_step_ids", msg = "The passed in workflow is missing step IDs")]
    MissingStepIds,
    #[api(status = 400, code = "missing_subteam_name", msg = "Subteam name is required")]
    MissingSubteamName,
    #[api(status = 400, code = "missing_target_team", msg = "The `target_team` parameter is required for this request. The inviting team must provide this argument.")]
    MissingTargetTeam,
    #[api(status = 400, code = "missing_team", msg = "A `team_id` must be provided with a `user_id`.")]
    MissingTeam,
    #[api(status = 400, code = "missing_trigger", msg = "No `trigger_id` argument was presented.")]
    MissingTrigger,
    #[api(status = 400, code = "missing_ts", msg = "The request is missing the `ts` parameter")]
    MissingTs,
    #[api(status = 400, code = "missing_unfurl_id", msg = "The request is missing the `unfurl_id` parameter.")]
    MissingUnfurlId,
    #[api(status = 400, code = "missing_unfurls", msg = "The request is missing the `unfurls` parameter.")]
    MissingUnfurls,
    #[api(status = 400, code = "missing_user", msg = "A `user_id` must be provided with a `team_id`.")]
    MissingUser,
    #[api(status = 400, code = "msg_blocks_too_long", msg = "Blocks submitted with this message are too long.")]
    MsgBlocksTooLong,
    #[api(status = 400, code = "msg_blocks_too_many", msg = "Max blocks exceeded, blocks are limited to 50 per message.")]
    MsgBlocksTooMany,
    #[api(status = 400, code = "msg_too_long", msg = "Message text is too long")]
    MsgTooLong,
    #[api(status = 400, code = "multi_workspace_restriction", msg = "The IDP group has members that cannot be linked to more than one workspace.")]
    MultiWorkspaceRestriction,
    #[api(status = 400, code = "must_clear_both_status_text_and_status_emoji", msg = "Clearing the status requires setting both `status_text` and `status_emoji` to ''.")]
    MustClearBothStatusTextAndStatusEmoji,
    #[api(status = 400, code = "must_provide_team_domain", msg = "No team domain has been provided.")]
    MustProvideTeamDomain,
    #[api(status = 400, code = "must_provide_team_name", msg = "No team name has been provided.")]
    MustProvideTeamName,
    #[api(status = 400, code = "must_revoke_access", msg = "Organization-deployed apps cannot be uninstalled from specific workspaces using this API.")]
    MustRevokeAccess,
    #[api(status = 400, code = "name_already_exists", msg = "Name is already in use on this workspace")]
    NameAlreadyExists,
    #[api(status = 400, code = "name_not_allowed", msg = "name cannot contain URL.")]
    NameNotAllowed,
    #[api(status = 409, code = "name_taken", msg = "A channel cannot be created with the given name.")]
    NameTaken,
    #[api(status = 409, code = "name_taken_in_org", msg = "The team with the specified name already exists in the org.")]
    NameTakenInOrg,
    #[api(status = 400, code = "name_too_long", msg = "Name too long.")]
    NameTooLong,
    #[api(status = 400, code = "named_entities_cannot_be_empty", msg = "There must be at least one valid named entity")]
    NamedEntitiesCannotBeEmpty,
    #[api(status = 400, code = "no_access", msg = "User does not have access to react to this canvas.")]
    NoAccess,
    #[api(status = 400, code = "no_active_sessions", msg = "No active sessions were found.")]
    NoActiveSessions,
    #[api(status = 400, code = "no_alias_selected", msg = "Value passed for `alias_for` was invalid.")]
    NoAliasSelected,
    #[api(status = 400, code = "no_bot_user_for_app", msg = "Cannot call the Remote Files endpoints unless app has associated bot user")]
    NoBotUserForApp,
    #[api(status = 400, code = "no_channel", msg = "Value passed for `name` was empty.")]
    NoChannel,
    #[api(status = 400, code = "no_channel_memberships", msg = "The channel has no members.")]
    NoChannelMemberships,
    #[api(status = 400, code = "no_domains_provided", msg = "At least one allowed domain must be specified if populating the argument")]
    NoDomainsProvided,
    #[api(status = 400, code = "no_dual_broadcast_content_update", msg = "Can't broadcast an old reply and update the content at the same time.")]
    NoDualBroadcastContentUpdate,
    #[api(status = 400, code = "no_external_invite_permission", msg = "User does not have permission to invite that external user to the channel")]
    NoExternalInvitePermission,
    #[api(status = 400, code = "no_image_uploaded", msg = "No image data was provided.")]
    NoImageUploaded,
    #[api(status = 400, code = "no_item_specified", msg = "One of `file`, `file_comment`, or `timestamp` was not specified.")]
    NoItemSpecified,
    #[api(status = 400, code = "no_local_user_on_team", msg = "The workspace provided had no users.")]
    NoLocalUserOnTeam,
    #[api(status = 403, code = "no_permission", msg = "The workspace token used in this request does not have the permissions necessary to complete the request. Make sure your app is a member of the conversation it's attempting to post a message to.")]
    NoPermission,
    #[api(status = 400, code = "no_perms", msg = "User does not have appropriate permissions.")]
    NoPerms,
    #[api(status = 400, code = "no_pin", msg = "The pin could not be found.")]
    NoPin,
    #[api(status = 400, code = "no_query", msg = "No query was provided.")]
    NoQuery,
    #[api(status = 400, code = "no_reaction", msg = "The specified reaction does not exist, or the requestor is not the original reaction author.")]
    NoReaction,
    #[api(status = 400, code = "no_refresh_token", msg = "No refresh token found for the passed external_token_id")]
    NoRefreshToken,
    #[api(status = 400, code = "no_resolution_found", msg = "No existing resolutions were found for the given `team` and `app_id`.")]
    NoResolutionFound,
    #[api(status = 400, code = "no_scopes", msg = "Missing `scope` in the request.")]
    NoScopes,
    #[api(status = 404, code = "no_such_subteam", msg = "No usergroup found with the given ID.")]
    NoSuchSubteam,
    #[api(status = 400, code = "no_team_ids_given", msg = "The `team_ids` parameter was empty.")]
    NoTeamIdsGiven,
    #[api(status = 400, code = "no_team_or_enterprise_provided", msg = "Must provide team ID or enterprise ID")]
    NoTeamOrEnterpriseProvided,
    #[api(status = 400, code = "no_teams_to_disconnect", msg = "This channel is not shared, so there are no workspaces to disconnect.")]
    NoTeamsToDisconnect,
    #[api(status = 400, code = "no_text", msg = "No message text provided")]
    NoText,
    #[api(status = 400, code = "no_tokens_found", msg = "No tokens found to delete")]
    NoTokensFound,
    #[api(status = 400, code = "no_user", msg = "No value was passed for `users`.")]
    NoUser,
    #[api(status = 400, code = "no_user_scopes", msg = "Missing user `scope` in the auth request.")]
    NoUserScopes,
    #[api(status = 400, code = "no_users_provided", msg = "Must provide more than one user.")]
    NoUsersProvided,
    #[api(status = 400, code = "no_valid_channels", msg = "All input channels are invalid")]
    NoValidChannels,
    #[api(status = 400, code = "no_valid_entities", msg = "None of the entities passed were valid.")]
    NoValidEntities,
    #[api(status = 400, code = "no_valid_named_entities", msg = "None of the provided named entities were valid")]
    NoValidNamedEntities,
    #[api(status = 400, code = "no_valid_teams", msg = "The team_ids argument doesn't contain any valid teams")]
    NoValidTeams,
    #[api(status = 400, code = "no_valid_users", msg = "None of the users passed were valid.")]
    NoValidUsers,
    #[api(status = 400, code = "not_admin", msg = "Only admins can update the profile of another user. Some fields, like `email` may only be updated by an admin.")]
    NotAdmin,
    #[api(status = 400, code = "not_agent_app", msg = "This method requires the app to be configured as an agent. Enable the Agent feature in your app configuration at https://api.slack.com/apps.")]
    NotAgentApp,
    #[api(status = 400, code = "not_allowed", msg = "The user is not allowed to access this API method")]
    NotAllowed,
    #[api(status = 400, code = "not_allowed_for_grid_workspace", msg = "Channel type is not allowed for this Enterprise org workspace.")]
    NotAllowedForGridWorkspace,
    #[api(status = 400, code = "not_allowed_to_create_automation_rule", msg = "The actor does not have permission to create AAA automation rules. The app was approved but the auto-install rule was not created.")]
    NotAllowedToCreateAutomationRule,
    #[api(status = 403, code = "not_allowed_token_type", msg = "The token type used in this request is not allowed.")]
    NotAllowedTokenType,
    #[api(status = 400, code = "not_an_admin", msg = "This method is only accessible by org owners and admins.")]
    NotAnAdmin,
    #[api(status = 400, code = "not_an_enterprise", msg = "This feature is only available on Enterprise Grid plans.")]
    NotAnEnterprise,
    #[api(status = 400, code = "not_an_owner", msg = "This method can only be accessed by org owners. The app's installing user must retain org owner status for this method to function.")]
    NotAnOwner,
    #[api(status = 400, code = "not_app_admin", msg = "Only team owners and selected members can update the profile of a bot user.")]
    NotAppAdmin,
    #[api(status = 400, code = "not_archived", msg = "Channel is not archived.")]
    NotArchived,
    #[api(status = 401, code = "not_authed", msg = "No authentication token provided.")]
    NotAuthed,
    #[api(status = 400, code = "not_authorized", msg = "The calling app is not an authorized agent for this session.")]
    NotAuthorized,
    #[api(status = 400, code = "not_bearer_token", msg = "Incompatible token type provided")]
    NotBearerToken,
    #[api(status = 400, code = "not_enabled", msg = "The API endpoint is not enabled for your team.")]
    NotEnabled,
    #[api(status = 400, code = "not_enough_users", msg = "Needs at least 2 users to open")]
    NotEnoughUsers,
    #[api(status = 400, code = "not_enterprise_team", msg = "The workspace associated with the token is not part of an Enterprise organization. User IDs have not changed and there is nothing to map.")]
    NotEnterpriseTeam,
    #[api(status = 400, code = "not_found", msg = "That reminder can't be found.")]
    NotFound,
    #[api(status = 400, code = "not_implemented", msg = "This method is not available.")]
    NotImplemented,
    #[api(status = 400, code = "not_in_channel", msg = "Cannot post user messages to a channel they are not in.")]
    NotInChannel,
    #[api(status = 400, code = "not_in_dnd", msg = "The auth'd user isn't in DND mode.")]
    NotInDnd,
    #[api(status = 400, code = "not_in_team", msg = "Cannot create an app in a team that user is not a member of")]
    NotInTeam,
    #[api(status = 400, code = "not_owner", msg = "Only the host organization for a channel can request to share it.")]
    NotOwner,
    #[api(status = 400, code = "not_paid", msg = "This workspace doesn't have access to this feature.")]
    NotPaid,
    #[api(status = 400, code = "not_permitted", msg = "This action is not permitted")]
    NotPermitted,
    #[api(status = 400, code = "not_pinnable", msg = "This message type is not pinnable.")]
    NotPinnable,
    #[api(status = 400, code = "not_pinned", msg = "The specified item is not pinned to the channel.")]
    NotPinned,
    #[api(status = 400, code = "not_reactable", msg = "Whatever you passed in, like a `file` or `file_comment`, can't be reacted to anymore. Your app can react to messages though.")]
    NotReactable,
    #[api(status = 400, code = "not_starred", msg = "The specified item is not currently starred by the authenticated user.")]
    NotStarred,
    #[api(status = 400, code = "not_subscribed_to_message_stream_stopped", msg = "The app must be subscribed to the `message_stream_stopped` event to use `is_stoppable`.")]
    NotSubscribedToMessageStreamStopped,
    #[api(status = 400, code = "not_supported", msg = "Conversion to public channel is not supported for this channel.")]
    NotSupported,
    #[api(status = 400, code = "not_visible", msg = "Do not have permission to view the file")]
    NotVisible,
    #[api(status = 400, code = "oauth_authorization_url_mismatch", msg = "The OAuth flow was initiated on an incorrect version of the authorization url. The flow must be initiated via /oauth/authorize.")]
    OauthAuthorizationUrlMismatch,
    #[api(status = 404, code = "oauth_metadata_not_found", msg = "Could not discover OAuth metadata for the MCP server. Ensure the server exposes a .well-known/oauth-authorization-server or .well-known/openid-configuration endpoint.")]
    OauthMetadataNotFound,
    #[api(status = 400, code = "one_or_more_invalid_channels", msg = "One or more of the passed channel IDs was invalid.")]
    OneOrMoreInvalidChannels,
    #[api(status = 400, code = "org_level_email_display_disabled", msg = "This API is unavailable for organizations with a _'Hide email addresses'_ policy.")]
    OrgLevelEmailDisplayDisabled,
    #[api(status = 403, code = "org_login_required", msg = "The workspace is undergoing an enterprise migration and will not be available until migration is complete.")]
    OrgLoginRequired,
    #[api(status = 400, code = "org_not_connected", msg = "One of more of the listed organizations were not connected.")]
    OrgNotConnected,
    #[api(status = 404, code = "org_not_found", msg = "One or more of the listed organizations could not be found.")]
    OrgNotFound,
    #[api(status = 400, code = "org_resolution_required", msg = "The `team_id` is in an Enterprise org while `app_id` is certified.")]
    OrgResolutionRequired,
    #[api(status = 400, code = "org_user_not_in_team", msg = "One or more members invited are part of the Enterprise organization but not the specific workspace you're interfacing with.")]
    OrgUserNotInTeam,
    #[api(status = 400, code = "over_cell_fields_limit", msg = "Too many values provided for a single field.")]
    OverCellFieldsLimit,
    #[api(status = 400, code = "over_column_maximum", msg = "Cannot create List with more than allowed column count.")]
    OverColumnMaximum,
    #[api(status = 400, code = "over_list_file_maximum", msg = "Cannot create any more List files.")]
    OverListFileMaximum,
    #[api(status = 400, code = "over_max_entity_limit", msg = "The number of entities assigned to this policy has reached its upper limit.")]
    OverMaxEntityLimit,
    #[api(status = 400, code = "over_pagination_limit", msg = "It is not possible to request more than 1000 items per page or more than 100 pages.")]
    OverPaginationLimit,
    #[api(status = 400, code = "over_row_maximum", msg = "Cannot create more items over the maximum.")]
    OverRowMaximum,
    #[api(status = 400, code = "over_title_length_maximum", msg = "Title can not exceed defined length.")]
    OverTitleLengthMaximum,
    #[api(status = 400, code = "paid_only", msg = "This is only available to paid teams.")]
    PaidOnly,
    #[api(status = 400, code = "paid_teams_only", msg = "This feature is only accessible to paid teams")]
    PaidTeamsOnly,
    #[api(status = 400, code = "parameter_validation_failed", msg = "There were problems when validating the outputs against the Function parameters. See API response for more details.")]
    ParameterValidationFailed,
    #[api(status = 400, code = "parent_bookmark_disabled", msg = "Parent bookmark feature flag is off.")]
    ParentBookmarkDisabled,
    #[api(status = 400, code = "parent_with_link", msg = "Parent bookmark should not have link.")]
    ParentWithLink,
    #[api(status = 400, code = "partial_failure", msg = "some items failed to be deleted")]
    PartialFailure,
    #[api(status = 400, code = "partial_profile_set_failed", msg = "Failed to set user profile.")]
    PartialProfileSetFailed,
    #[api(status = 400, code = "permission_denied", msg = "No permission to perform this operation.")]
    PermissionDenied,
    #[api(status = 400, code = "permission_type_required", msg = "`permission_type` is a required input.")]
    PermissionTypeRequired,
    #[api(status = 400, code = "pkce_not_allowed", msg = "The app is not allowed to use the PKCE flow.")]
    PkceNotAllowed,
    #[api(status = 400, code = "plan_upgrade_required", msg = "This workspace does not have access to User Groups, as that feature is only available on Standard and above plans.")]
    PlanUpgradeRequired,
    #[api(status = 404, code = "policy_not_found", msg = "The `policy_name` could not be found.")]
    PolicyNotFound,
    #[api(status = 400, code = "post_contents_too_large", msg = "File content is larger than 130kb.")]
    PostContentsTooLarge,
    #[api(status = 400, code = "posting_to_channel_denied", msg = "The user does not have permission to share files in this channel.")]
    PostingToChannelDenied,
    #[api(status = 400, code = "posting_to_general_channel_denied", msg = "An admin has restricted posting to the #general channel.")]
    PostingToGeneralChannelDenied,
    #[api(status = 400, code = "preview_feature_not_available", msg = "Returned when the API method is not yet available on the team in context.")]
    PreviewFeatureNotAvailable,
    #[api(status = 404, code = "primary_usergroup_not_found", msg = "The id passed in for primary_usergroup_id can’t be found.")]
    PrimaryUsergroupNotFound,
    #[api(status = 400, code = "profile_set_failed", msg = "Failed to set user profile.")]
    ProfileSetFailed,
    #[api(status = 400, code = "property_not_allowed", msg = "The property passed in is not allowed to be updated.")]
    PropertyNotAllowed,
    #[api(status = 404, code = "providers_not_found", msg = "The provided `provider_key` is invalid")]
    ProvidersNotFound,
    #[api(status = 400, code = "public_file_type_not_allowed", msg = "Public sharing has been restricted for this file type.")]
    PublicFileTypeNotAllowed,
    #[api(status = 400, code = "public_video_not_allowed", msg = "Public sharing of videos is not available. A `Free` instance of Slack may encounter this error because free teams don't have the ability to share video files publicly.")]
    PublicVideoNotAllowed,
    #[api(status = 400, code = "published_app_only", msg = "This action is only permitted for published app IDs.")]
    PublishedAppOnly,
    #[api(status = 400, code = "push_limit_reached", msg = "Error returned when the max push limit has been reached for views. Currently the limit is 3.")]
    PushLimitReached,
    #[api(status = 400, code = "query_too_long", msg = "Query too long.")]
    QueryTooLong,
    #[api(status = 429, code = "rate_limited", msg = "Application has posted too many messages, [read the Rate Limit documentation](/apis/web-api/rate-limits) for more information")]
    RateLimited,
    #[api(status = 400, code = "ratelimit", msg = "The rate-limit for this method has been reached. The ratelimit is applied on a per-user basis when you pass the `emails` parameter.")]
    Ratelimit,
    #[api(status = 429, code = "ratelimited", msg = "The request has been ratelimited. Refer to the Retry-After header for when to retry the request.")]
    Ratelimited,
    #[api(status = 400, code = "recipients_not_specified", msg = "Bots are required to specify which users to invite.")]
    RecipientsNotSpecified,
    #[api(status = 400, code = "record_channel_already_exists", msg = "Record is linked to a different channel.")]
    RecordChannelAlreadyExists,
    #[api(status = 400, code = "record_channel_cannot_be_externally_shared", msg = "Channel cannot be linked because it is externally shared.")]
    RecordChannelCannotBeExternallyShared,
    #[api(status = 400, code = "record_deleted", msg = "The record has been deleted.")]
    RecordDeleted,
    #[api(status = 404, code = "record_not_found", msg = "The record was not found in the List.")]
    RecordNotFound,
    #[api(status = 400, code = "request_already_resolved", msg = "The app request has already been resolved")]
    RequestAlreadyResolved,
    #[api(status = 400, code = "request_id_or_app_id_is_required", msg = "Must include a `request_id` or `app_id`.")]
    RequestIdOrAppIdIsRequired,
    #[api(status = 400, code = "request_id_required_for_custom_integrations", msg = "A `request_id` is required for custom integrations.")]
    RequestIdRequiredForCustomIntegrations,
    #[api(status = 408, code = "request_timeout", msg = "The method was called via a POST request, but the POST data was either missing or truncated.")]
    RequestTimeout,
    #[api(status = 400, code = "required_visibility", msg = "Visibility is required on this resource.")]
    RequiredVisibility,
    #[api(status = 400, code = "reserved_name", msg = "First or last name are reserved.")]
    ReservedName,
    #[api(status = 400, code = "reserved_username", msg = "Reserved usernames are not allowed to be used.")]
    ReservedUsername,
    #[api(status = 400, code = "resized_but_still_too_large", msg = "The image is still too large after resizing.")]
    ResizedButStillTooLarge,
    #[api(status = 403, code = "restricted_action", msg = "User does not have permission to perform this action.")]
    RestrictedAction,
    #[api(status = 403, code = "restricted_action_non_threadable_channel", msg = "Cannot post thread replies into a non_threadable channel.")]
    RestrictedActionNonThreadableChannel,
    #[api(status = 403, code = "restricted_action_read_only_channel", msg = "Cannot post any message into a read-only channel.")]
    RestrictedActionReadOnlyChannel,
    #[api(status = 403, code = "restricted_action_thread_locked", msg = "Cannot post replies to a thread that has been locked by admins.")]
    RestrictedActionThreadLocked,
    #[api(status = 403, code = "restricted_action_thread_only_channel", msg = "Cannot post top-level messages into a thread-only channel.")]
    RestrictedActionThreadOnlyChannel,
    #[api(status = 403, code = "restricted_plan_level", msg = "Feature is not available on this team")]
    RestrictedPlanLevel,
    #[api(status = 403, code = "restricted_too_many", msg = "Too many messages were scheduled in the channel for a given period. See [usage info](/reference/methods/chat.scheduleMessage#restrictions) for additional details")]
    RestrictedTooMany,
    #[api(status = 400, code = "retention_override_not_allowed", msg = "The current retention policy disallows modifying the retention policy of this channel.")]
    RetentionOverrideNotAllowed,
    #[api(status = 400, code = "row_id_not_provided", msg = "The `row_id` or `row_id_to_create` field must be provided.")]
    RowIdNotProvided,
    #[api(status = 404, code = "row_not_found", msg = "The row was not found.")]
    RowNotFound,
    #[api(status = 400, code = "rtm_connect_required", msg = "`rtm.start` is deprecated. Please use `rtm.connect` instead of `rtm.start`. Read https://docs.slack.dev/changelog/2021-10-rtm-start-to-stop for more info.")]
    RtmConnectRequired,
    #[api(status = 400, code = "send_on_behalf_not_allowed", msg = "Cannot send on behalf of the provided user.")]
    SendOnBehalfNotAllowed,
    #[api(status = 400, code = "server_acl_entities_not_in_scope", msg = "One or more entities in the server ACL are not in scope of the app-level ACL.")]
    ServerAclEntitiesNotInScope,
    #[api(status = 400, code = "server_acl_type_broader_than_app", msg = "The chosen permission type is broader than the app-level ACL allows.")]
    ServerAclTypeBroaderThanApp,
    #[api(status = 404, code = "server_not_found", msg = "The specified MCP server does not exist for this app.")]
    ServerNotFound,
    #[api(status = 503, code = "service_unavailable", msg = "The service is temporarily unavailable.")]
    ServiceUnavailable,
    #[api(status = 400, code = "session_invalidation_failed", msg = "There was an error invalidating the session.")]
    SessionInvalidationFailed,
    #[api(status = 404, code = "session_not_found", msg = "The requested session wasn't found.")]
    SessionNotFound,
    #[api(status = 400, code = "session_reset_not_allowed", msg = "Only primary owner can reset primary owner's sessions")]
    SessionResetNotAllowed,
    #[api(status = 400, code = "shared_channel_denied", msg = "The workspace admin does not allow shared channels to be named_entities.")]
    SharedChannelDenied,
    #[api(status = 400, code = "slack_connect_blocked_file_type", msg = "Files with certain extensions are blocked from being uploaded in all Slack Connect communications")]
    SlackConnectBlockedFileType,
    #[api(status = 400, code = "slack_connect_canvas_sharing_blocked", msg = "Admin has disabled Canvas File sharing in all Slack Connect communications")]
    SlackConnectCanvasSharingBlocked,
    #[api(status = 400, code = "slack_connect_clip_sharing_blocked", msg = "Admin has disabled Clip sharing in Slack Connect channels")]
    SlackConnectClipSharingBlocked,
    #[api(status = 400, code = "slack_connect_file_link_sharing_blocked", msg = "Admin has disabled Slack File sharing in all Slack Connect communications")]
    SlackConnectFileLinkSharingBlocked,
    #[api(status = 400, code = "slack_connect_file_upload_sharing_blocked", msg = "Admin has disabled File uploads in all Slack Connect communications")]
    SlackConnectFileUploadSharingBlocked,
    #[api(status = 400, code = "slack_connect_lists_sharing_blocked", msg = "Admin has disabled Lists sharing in all Slack Connect communications")]
    SlackConnectListsSharingBlocked,
    #[api(status = 400, code = "snippet_too_large", msg = "The provided `length` is too large to create a snippet, which are limited to 1MB.")]
    SnippetTooLarge,
    #[api(status = 400, code = "snooze_end_failed", msg = "There was a problem setting the user's Do Not Disturb status")]
    SnoozeEndFailed,
    #[api(status = 400, code = "snooze_failed", msg = "There was a problem setting the user's Do Not Disturb status")]
    SnoozeFailed,
    #[api(status = 400, code = "socket_mode_not_enabled", msg = "Socket mode is not enabled in manifest.")]
    SocketModeNotEnabled,
    #[api(status = 400, code = "specify_enterprise_or_teams", msg = "Provide exactly one of `enterprise_id` or `team_ids`.")]
    SpecifyEnterpriseOrTeams,
    #[api(status = 400, code = "stopped_by_user", msg = "The streaming message was stopped by the user and no further appends are accepted.")]
    StoppedByUser,
    #[api(status = 400, code = "storage_limit_reached", msg = "File storage limit has been reached. This occurs when free teams have uploaded 5GB of files.")]
    StorageLimitReached,
    #[api(status = 400, code = "streaming_state_conflict", msg = "The message is currently streaming text and cannot be edited.")]
    StreamingStateConflict,
    #[api(status = 400, code = "subteam_max_users_exceeded", msg = "Exceeds maximum supported number of users per subteam.")]
    SubteamMaxUsersExceeded,
    #[api(status = 400, code = "sudo_required", msg = "Request requires sudo session.")]
    SudoRequired,
    #[api(status = 400, code = "target_team_must_be_specified_in_org_context", msg = "No target team was specified but the team in context is an org")]
    TargetTeamMustBeSpecifiedInOrgContext,
    #[api(status = 404, code = "target_team_not_found", msg = "Target team ID provided does not exist")]
    TargetTeamNotFound,
    #[api(status = 400, code = "target_team_not_on_org", msg = "Target team specified is not on the org in context")]
    TargetTeamNotOnOrg,
    #[api(status = 503, code = "team_added_to_org", msg = "The workspace associated with your request is currently undergoing migration to an Enterprise Organization. Web API and other platform operations will be intermittently unavailable until the transition is complete.")]
    TeamAddedToOrg,
    #[api(status = 400, code = "team_id_or_org_required", msg = "You must provide a `team_id` or set `org_wide` to `true`.")]
    TeamIdOrOrgRequired,
    #[api(status = 400, code = "team_id_required_for_enterprise", msg = "Team ID required.")]
    TeamIdRequiredForEnterprise,
    #[api(status = 400, code = "team_limit_exceeded", msg = "The number of teams associated with the org group would exceed the limit.")]
    TeamLimitExceeded,
    #[api(status = 400, code = "team_not_connected", msg = "One of more of the listed teams were not connected by org.")]
    TeamNotConnected,
    #[api(status = 404, code = "team_not_found", msg = "`team_id` was not found.")]
    TeamNotFound,
    #[api(status = 400, code = "team_not_on_enterprise", msg = "Cannot query team by domain because team is not on an enterprise.")]
    TeamNotOnEnterprise,
    #[api(status = 400, code = "team_quota_exceeded", msg = "Total number of requests exceeded team quota.")]
    TeamQuotaExceeded,
    #[api(status = 400, code = "team_tier_cannot_create_channel_canvases", msg = "Team tier cannot create channel canvases")]
    TeamTierCannotCreateChannelCanvases,
    #[api(status = 404, code = "teams_not_found", msg = "One or more of the provided `team_ids` were not found.")]
    TeamsNotFound,
    #[api(status = 400, code = "template_not_visible", msg = "Do not have permissions to view this template")]
    TemplateNotVisible,
    #[api(status = 400, code = "thread_locked", msg = "Reactions are disabled as the specified message is part of a locked thread.")]
    ThreadLocked,
    #[api(status = 404, code = "thread_not_found", msg = "Value for `ts` was missing or invalid.")]
    ThreadNotFound,
    #[api(status = 400, code = "thread_ts_not_allowed", msg = "`thread_ts` must not be provided for session channels.")]
    ThreadTsNotAllowed,
    #[api(status = 400, code = "thread_ts_required", msg = "`thread_ts` is required for thread-based sessions in regular channels and DMs.")]
    ThreadTsRequired,
    #[api(status = 400, code = "time_in_past", msg = "value passed for `post_time` was in the past.")]
    TimeInPast,
    #[api(status = 400, code = "time_too_far", msg = "value passed for `post_time` was too far into the future.")]
    TimeTooFar,
    #[api(status = 400, code = "token_already_exchanged", msg = "This token has already been exchanged for a pair of token credentials.")]
    TokenAlreadyExchanged,
    #[api(status = 401, code = "token_expired", msg = "Authentication token has expired.")]
    TokenExpired,
    #[api(status = 404, code = "token_not_found", msg = "The token pointed to by the external_token_id input is not found")]
    TokenNotFound,
    #[api(status = 401, code = "token_revoked", msg = "Authentication token is for a deleted user or workspace or the app has been removed when using a user token.")]
    TokenRevoked,
    #[api(status = 400, code = "token_rotation_not_enabled", msg = "The app does not have token rotation enabled.")]
    TokenRotationNotEnabled,
    #[api(status = 400, code = "too_large", msg = "The uploaded image had excessive dimensions")]
    TooLarge,
    #[api(status = 400, code = "too_long", msg = "Description was longer than 250 characters.")]
    TooLong,
    #[api(status = 400, code = "too_many_attachments", msg = "Too many attachments were provided with this message. A maximum of 100 attachments are allowed on a message.")]
    TooManyAttachments,
    #[api(status = 400, code = "too_many_bookmarks", msg = "Bookmark limit reached for channel.")]
    TooManyBookmarks,
    #[api(status = 400, code = "too_many_contact_cards", msg = "Too many contact_cards were provided with this message. A maximum of 10 contact cards are allowed on a message.")]
    TooManyContactCards,
    #[api(status = 400, code = "too_many_domains_provided", msg = "Too many domains provided. Please provide 50 or less for each type of domain")]
    TooManyDomainsProvided,
    #[api(status = 400, code = "too_many_emails", msg = "Too many email recipients were passed in the `emails` parameter.")]
    TooManyEmails,
    #[api(status = 400, code = "too_many_emoji", msg = "The limit for distinct reactions (i.e emoji) on the item has been reached.")]
    TooManyEmoji,
    #[api(status = 400, code = "too_many_entities", msg = "More than 10 role scopes were passed.")]
    TooManyEntities,
    #[api(status = 400, code = "too_many_frames", msg = "The image has too many frames.")]
    TooManyFrames,
    #[api(status = 400, code = "too_many_ids", msg = "The request specified both an external_id and a file, only one may be specified")]
    TooManyIds,
    #[api(status = 400, code = "too_many_ids_provided", msg = "Please provide only `app_id` OR `request_id`.")]
    TooManyIdsProvided,
    #[api(status = 400, code = "too_many_linked_channels", msg = "This request exceeds the number of channels we supporting linking to a single usergroup.")]
    TooManyLinkedChannels,
    #[api(status = 400, code = "too_many_members", msg = "The membership in the channel has exceeded our maximum member limit. No more users can join the channel.")]
    TooManyMembers,
    #[api(status = 400, code = "too_many_named_entities", msg = "Too many named entities passed into the app permissions setting.")]
    TooManyNamedEntities,
    #[api(status = 400, code = "too_many_pins", msg = "Too many pins in channel.")]
    TooManyPins,
    #[api(status = 400, code = "too_many_properties", msg = "Only one channel property can be updated at a time.")]
    TooManyProperties,
    #[api(status = 400, code = "too_many_reactions", msg = "The limit for reactions a person may add to the item has been reached.")]
    TooManyReactions,
    #[api(status = 400, code = "too_many_requests", msg = "Too many concurrent requests. Please retry.")]
    TooManyRequests,
    #[api(status = 400, code = "too_many_tabs", msg = "tab limit reached for channel.")]
    TooManyTabs,
    #[api(status = 400, code = "too_many_target_teams", msg = "Too many `target_team_ids` were provided.")]
    TooManyTargetTeams,
    #[api(status = 400, code = "too_many_teams", msg = "Too many IDs are present in `team_ids`.")]
    TooManyTeams,
    #[api(status = 400, code = "too_many_teams_provided", msg = "Please provide only `team_id` OR `enterprise_id`")]
    TooManyTeamsProvided,
    #[api(status = 400, code = "too_many_users", msg = "More than 10 users were passed.")]
    TooManyUsers,
    #[api(status = 400, code = "trigger_exchanged", msg = "The provided `trigger_id` has already been exchanged.")]
    TriggerExchanged,
    #[api(status = 400, code = "trigger_expired", msg = "The provided `trigger_id` was presented after the 3 second limit.")]
    TriggerExpired,
    #[api(status = 404, code = "trigger_not_found", msg = "This trigger does not exist.")]
    TriggerNotFound,
    #[api(status = 404, code = "trigger_type_id_not_found", msg = "The given trigger type ID(s) do not map to valid trigger types")]
    TriggerTypeIdNotFound,
    #[api(status = 403, code = "two_factor_setup_required", msg = "Two factor setup is required.")]
    TwoFactorSetupRequired,
    #[api(status = 400, code = "unable_to_delete", msg = "There was an error deleting tokens")]
    UnableToDelete,
    #[api(status = 400, code = "unable_to_fetch_custom_emojis", msg = "Unable to fetch custom emojis for team.")]
    UnableToFetchCustomEmojis,
    #[api(status = 400, code = "unable_to_link_idp_group_and_channel", msg = "The IDP group and the channel cannot be linked.")]
    UnableToLinkIdpGroupAndChannel,
    #[api(status = 400, code = "unable_to_open_file", msg = "Error with file upload.")]
    UnableToOpenFile,
    #[api(status = 400, code = "unable_to_process_post_request", msg = "The user sent a malformed post request")]
    UnableToProcessPostRequest,
    #[api(status = 400, code = "unable_to_share_files", msg = "Sharing the files failed.")]
    UnableToShareFiles,
    #[api(status = 400, code = "unable_to_unlink_idp_group_and_channel", msg = "The IDP group and channel cannot be unlinked.")]
    UnableToUnlinkIdpGroupAndChannel,
    #[api(status = 400, code = "unable_to_update_existing_sessions", msg = "The session settings could not be applied to users' existing sessions.")]
    UnableToUpdateExistingSessions,
    #[api(status = 400, code = "uneditable_column", msg = "Initial values provided for an uneditable column.")]
    UneditableColumn,
    #[api(status = 400, code = "unexpected_description_blocks_arg", msg = "Unexpected description blocks argument.")]
    UnexpectedDescriptionBlocksArg,
    #[api(status = 400, code = "unknown_app_id", msg = "The passed in workflow_app_id is invalid.")]
    UnknownAppId,
    #[api(status = 400, code = "unknown_error", msg = "Temporary error for dev only restriction")]
    UnknownError,
    #[api(status = 400, code = "unknown_function_id", msg = "The passed in function_id is invalid.")]
    UnknownFunctionId,
    #[api(status = 400, code = "unknown_method", msg = "This method is currently not available.")]
    UnknownMethod,
    #[api(status = 400, code = "unknown_snippet_type", msg = "The provided `snippet_type` is not a supported type.")]
    UnknownSnippetType,
    #[api(status = 400, code = "unknown_step_id", msg = "The passed in step_id is invalid.")]
    UnknownStepId,
    #[api(status = 400, code = "unknown_subtype", msg = "The provided `subtype` is not a supported type.")]
    UnknownSubtype,
    #[api(status = 400, code = "unknown_type", msg = "Value passed for `types` was invalid")]
    UnknownType,
    #[api(status = 400, code = "unknown_workflow_id", msg = "The passed in workflow_id is invalid.")]
    UnknownWorkflowId,
    #[api(status = 400, code = "unsupported_action_describe", msg = "The user specified action is unsupported")]
    UnsupportedActionDescribe,
    #[api(status = 400, code = "unsupported_action_put", msg = "The user specified action is unsupported")]
    UnsupportedActionPut,
    #[api(status = 400, code = "unsupported_arguments", msg = "The provided method arguments are not supported.")]
    UnsupportedArguments,
    #[api(status = 400, code = "unsupported_grant_type", msg = "The `grant_type` is not supported by this endpoint.")]
    UnsupportedGrantType,
    #[api(status = 400, code = "unsupported_team_type", msg = "This endpoint can only called by Enterprise organizations.")]
    UnsupportedTeamType,
    #[api(status = 400, code = "update_failed", msg = "Internal update failure.")]
    UpdateFailed,
    #[api(status = 400, code = "ura_max_channels", msg = "An invited user is a single-channel guest user ('ultra restricted access') that is already in the maximum number of conversations.")]
    UraMaxChannels,
    #[api(status = 400, code = "url_in_message", msg = "The message contained a URL.")]
    UrlInMessage,
    #[api(status = 400, code = "url_restriction_not_supported", msg = "URL restriction is not supported for this app.")]
    UrlRestrictionNotSupported,
    #[api(status = 400, code = "user_already_deleted", msg = "The requested user has already been marked as deleted.")]
    UserAlreadyDeleted,
    #[api(status = 400, code = "user_already_team_member", msg = "The given user is already active on the given team.")]
    UserAlreadyTeamMember,
    #[api(status = 400, code = "user_auth_url_missing", msg = "User auth url is required if user_auth_required is true")]
    UserAuthUrlMissing,
    #[api(status = 400, code = "user_cannot_create_channel", msg = "This user is not allowed to create a channel.")]
    UserCannotCreateChannel,
    #[api(status = 400, code = "user_cannot_manage_public_channels", msg = "The user must have permissions to manage public channels at the Enterprise level.")]
    UserCannotManagePublicChannels,
    #[api(status = 400, code = "user_cannot_manage_workspace", msg = "The calling user cannot manage the workspace passed in the workspace filter.")]
    UserCannotManageWorkspace,
    #[api(status = 400, code = "user_channel_limit_exceeded", msg = "Adding these channels would cause one or more members to exceed their channel limit.")]
    UserChannelLimitExceeded,
    #[api(status = 400, code = "user_disabled", msg = "The user is disabled.")]
    UserDisabled,
    #[api(status = 400, code = "user_does_not_own_channel", msg = "Calling user does not own this DM channel.")]
    UserDoesNotOwnChannel,
    #[api(status = 400, code = "user_email_unverified", msg = "The users email is unverified")]
    UserEmailUnverified,
    #[api(status = 400, code = "user_is_already_deleted", msg = "The user has already been deleted and disabled.")]
    UserIsAlreadyDeleted,
    #[api(status = 400, code = "user_is_bot", msg = "The given user is a bot from an app. This api only works with humans.")]
    UserIsBot,
    #[api(status = 400, code = "user_is_deactivated", msg = "User has been deactivated.")]
    UserIsDeactivated,
    #[api(status = 400, code = "user_is_not_a_guest", msg = "The passed user_id does not belong to a guest user.")]
    UserIsNotAGuest,
    #[api(status = 400, code = "user_is_not_guest", msg = "The user is not a guest")]
    UserIsNotGuest,
    #[api(status = 400, code = "user_is_restricted", msg = "This method is only accessible by org owners, admins, and integration managers")]
    UserIsRestricted,
    #[api(status = 400, code = "user_must_be_admin", msg = "The token provided must be associated with an Org Admin or Owner.")]
    UserMustBeAdmin,
    #[api(status = 400, code = "user_must_be_in_workspace", msg = "This user must be a member of at least one workspace.")]
    UserMustBeInWorkspace,
    #[api(status = 404, code = "user_not_found", msg = "The user cannot be found.")]
    UserNotFound,
    #[api(status = 400, code = "user_not_in_channel", msg = "Intended recipient is not in the specified channel.")]
    UserNotInChannel,
    #[api(status = 400, code = "user_not_visible", msg = "User is not visible for this request.")]
    UserNotVisible,
    #[api(status = 400, code = "user_required_to_accept_as_private_but_cannot", msg = "This uer cannot accept a private channel invitation.")]
    UserRequiredToAcceptAsPrivateButCannot,
    #[api(status = 400, code = "user_session_reset_failed", msg = "There was an error starting the session reset. Try again.")]
    UserSessionResetFailed,
    #[api(status = 404, code = "usergroup_not_found", msg = "The IDP group provided was not found.")]
    UsergroupNotFound,
    #[api(status = 400, code = "usergroup_not_linked_to_team", msg = "The IDP group provided is not linked to the workspace.")]
    UsergroupNotLinkedToTeam,
    #[api(status = 400, code = "usergroup_team_not_provisioned", msg = "The IDP group provided is linked to a workspace that has auto-provision disabled.")]
    UsergroupTeamNotProvisioned,
    #[api(status = 400, code = "username_same", msg = "Username is the same as the current username.")]
    UsernameSame,
    #[api(status = 400, code = "users_list_not_supplied", msg = "Missing `users` in request")]
    UsersListNotSupplied,
    #[api(status = 404, code = "users_not_found", msg = "Cannot find users on subteam.")]
    UsersNotFound,
    #[api(status = 400, code = "validation_errors", msg = "The provided `dialog` could not be validated.")]
    ValidationErrors,
    #[api(status = 400, code = "view_too_large", msg = "Error returned if the provided view is greater than 250kb.")]
    ViewTooLarge,
    #[api(status = 400, code = "visibility_is_not_named_entities", msg = "The visibility should be named entities when the user_ids, team_ids, or org_ids args are set")]
    VisibilityIsNotNamedEntities,
    #[api(status = 400, code = "workflows_export_csv_not_enabled", msg = "Downloading form responses is not allowed. Admin pref needs to be enabled.")]
    WorkflowsExportCsvNotEnabled,
}

impl Slack {
    pub(super) const ALL: [Self; 826] = [
        Self::AccessDenied,
        Self::AccessTokenExchangeFailed,
        Self::Accesslimited,
        Self::AccountInactive,
        Self::ActionAlreadyInProgress,
        Self::AdminAnalyticsDisabled,
        Self::AdminUnauthorized,
        Self::AlreadyApproved,
        Self::AlreadyArchived,
        Self::AlreadyInChannel,
        Self::AlreadyInTeam,
        Self::AlreadyInTeamInvitedUser,
        Self::AlreadyPinned,
        Self::AlreadyProcessed,
        Self::AlreadyReacted,
        Self::AlreadyStarred,
        Self::AltTxtTooLarge,
        Self::AnalyticsUnavailable,
        Self::AppAccessRestricted,
        Self::AppAclNotFound,
        Self::AppCannotJoinChannel,
        Self::AppManagementAppNotInstalledOnOrg,
        Self::AppMissingActionUrl,
        Self::AppNotEligible,
        Self::AppNotEligibleForAutoInstall,
        Self::AppNotFound,
        Self::AppNotHosted,
        Self::AppNotManaged,
        Self::AppNotOwnedByManagerApp,
        Self::AppNotSubscribed,
        Self::AppOwnerNotFound,
        Self::AppRestrictedOrgWide,
        Self::ApprovalInactive,
        Self::ApprovalNotFound,
        Self::ArchiveNotSupported,
        Self::AsUserNotSupported,
        Self::AssistantSearchContextDisabled,
        Self::AtLeastOneSessionSettingRequired,
        Self::AttachmentPayloadLimitExceeded,
        Self::AuthMismatch,
        Self::AuthorizationNotFound,
        Self::AutoInstallRuleCreationFailed,
        Self::AutoProvisionFailure,
        Self::BadClientSecret,
        Self::BadHandle,
        Self::BadImage,
        Self::BadRedirectUri,
        Self::BadTimestamp,
        Self::BadTitle,
        Self::BadToken,
        Self::BadUrl,
        Self::BadUsers,
        Self::BarrierAlreadyExists,
        Self::BarrierNotFound,
        Self::BarrieredFromUsergroupsNotFound,
        Self::BlockMismatch,
        Self::BlockedFileType,
        Self::BotNotFound,
        Self::BotUserRequired,
        Self::BotsNotAllowed,
        Self::BotsNotFound,
        Self::CanNotUninstall,
        Self::CannotAddBot,
        Self::CannotAddLegacyDisconnectedChannelToWorkspaces,
        Self::CannotAddMoreChannelsToGroup,
        Self::CannotAddMoreGroupsToChannel,
        Self::CannotAddOthers,
        Self::CannotAddOthersRecurring,
        Self::CannotAddProfileOnlyUser,
        Self::CannotAddSlackbot,
        Self::CannotAuthUser,
        Self::CannotBookmarkFromExternalOrg,
        Self::CannotBookmarkRestrictedSharingEnabled,
        Self::CannotCompleteOthers,
        Self::CannotCompleteRecurring,
        Self::CannotCreateChannel,
        Self::CannotCreateDialog,
        Self::CannotFetchVersions,
        Self::CannotFindChannel,
        Self::CannotFindMessage,
        Self::CannotFindService,
        Self::CannotInstallAnOrgInstalledApp,
        Self::CannotInvalidatePrimaryOwner,
        Self::CannotKickHomeTeam,
        Self::CannotKickTeam,
        Self::CannotModifyPrimaryOwner,
        Self::CannotModifyRoleAdmin,
        Self::CannotMoveLocalChannel,
        Self::CannotParse,
        Self::CannotParseAttachment,
        Self::CannotPrompt,
        Self::CannotReplyToMessage,
        Self::CannotResetBot,
        Self::CannotResetPrimaryOwner,
        Self::CannotResolveAlias,
        Self::CannotSetOrgAdminToRegularAtWorkspaceLevel,
        Self::CannotSetThisGuestToRegularAtTeamLevel,
        Self::CannotShareCrossWorkspaceChannel,
        Self::CannotShareMandatoryChannel,
        Self::CannotUnfurlMessage,
        Self::CannotUnfurlUrl,
        Self::CannotUpdateAdminUser,
        Self::CantArchiveGeneral,
        Self::CantArchiveRequired,
        Self::CantBroadcastMessage,
        Self::CantDelete,
        Self::CantDeleteFile,
        Self::CantDeleteMessage,
        Self::CantInvite,
        Self::CantInviteSelf,
        Self::CantKickFromGeneral,
        Self::CantKickSelf,
        Self::CantLeaveGeneral,
        Self::CantUpdateMessage,
        Self::CanvasCreationFailed,
        Self::CanvasDeleted,
        Self::CanvasDeletingDisabled,
        Self::CanvasDisabledFileTeam,
        Self::CanvasDisabledUserTeam,
        Self::CanvasEditingFailed,
        Self::CanvasEditingLocked,
        Self::CanvasGloballyDisabled,
        Self::CanvasNotFound,
        Self::CanvasTabCreationFailed,
        Self::CanvasTooLarge,
        Self::ChannelAlreadyExists,
        Self::ChannelArchived,
        Self::ChannelCannotBeUnshared,
        Self::ChannelCanvasAlreadyExists,
        Self::ChannelCanvasCreationFailed,
        Self::ChannelConversionInProgress,
        Self::ChannelConversionIncomplete,
        Self::ChannelIdsRequired,
        Self::ChannelIsArchived,
        Self::ChannelIsLimitedAccess,
        Self::ChannelIsNotPrivate,
        Self::ChannelMentionSyncRequired,
        Self::ChannelNotArchived,
        Self::ChannelNotFound,
        Self::ChannelNotOrgWideShared,
        Self::ChannelOwnerRestriction,
        Self::ChannelSharedWithNonapprovedTeam,
        Self::ChannelTypeNotSupported,
        Self::ChannelsLimitExceeded,
        Self::ClientIdTokenMismatch,
        Self::CodeAlreadyUsed,
        Self::ColumnIdNotProvided,
        Self::ColumnNotFound,
        Self::ConfigNotFound,
        Self::ConnectedOrgDenied,
        Self::ConnectedTeamDenied,
        Self::ConnectedTeamPassedInIsNotTopLevelTeam,
        Self::ConnectedUserDenied,
        Self::ConnectionLimitExceeded,
        Self::ConnectionLimitExceededPending,
        Self::ContextChannelNotFound,
        Self::CouldNotArchiveChannel,
        Self::CouldNotConvertChannel,
        Self::CouldNotCreateChannel,
        Self::CouldNotCreateWorkspace,
        Self::CouldNotDeleteChannel,
        Self::CouldNotExport,
        Self::CouldNotGetConversationPrefs,
        Self::CouldNotGetRetention,
        Self::CouldNotGetTeams,
        Self::CouldNotRemoveRetention,
        Self::CouldNotRenameChannel,
        Self::CouldNotSetChannelPref,
        Self::CouldNotSetRetention,
        Self::CouldNotSetTeamsForChannel,
        Self::CouldNotUnarchiveChannel,
        Self::CustomIntegrationNotAllowedAtEnterprise,
        Self::DataNotAvailable,
        Self::DatastoreError,
        Self::DatastoreMigrationInProgress,
        Self::DefaultChannelRestricted,
        Self::DefaultOrgWideChannel,
        Self::DeleteNotAllowed,
        Self::DeprecatedEndpoint,
        Self::DescriptionTooLong,
        Self::DifferentTeamOwnsMessageMetadataForChannel,
        Self::DisallowedAction,
        Self::DiscoverabilitySettingInvalid,
        Self::DomainTaken,
        Self::DraftAlreadyDeleted,
        Self::DraftAlreadySent,
        Self::DraftHasConflict,
        Self::DraftNotFound,
        Self::DuplicateChannelNotFound,
        Self::DuplicateExternalId,
        Self::DuplicateMessageNotFound,
        Self::DuplicatedItemNotFound,
        Self::DynamicClientRegistrationFailed,
        Self::DynamicClientRegistrationInvalidRedirectUri,
        Self::DynamicClientRegistrationInvalidResponse,
        Self::DynamicClientRegistrationMissingOauthEndpoints,
        Self::DynamicClientRegistrationNotSupported,
        Self::DynamicClientRegistrationRejected,
        Self::EditWindowClosed,
        Self::EkmAccessDenied,
        Self::EmailDoesNotMatch,
        Self::EmailNotVerified,
        Self::EmailTaken,
        Self::EmojiLimitReached,
        Self::EmojiNotFound,
        Self::EndpointUnavailable,
        Self::EnterpriseIsRestricted,
        Self::EnterpriseNotFound,
        Self::EnterpriseOnlyFeature,
        Self::EntityMetadataDoesNotMatchTrigger,
        Self::EntityNotFound,
        Self::ErrorAddingCollaborators,
        Self::ErrorBadFormat,
        Self::ErrorBadNameI18n,
        Self::ErrorBadUpload,
        Self::ErrorBadWide,
        Self::ErrorInvalidAlias,
        Self::ErrorInvalidChannels,
        Self::ErrorInvalidEmojiToRename,
        Self::ErrorLowerCaseNamesOnly,
        Self::ErrorMissingName,
        Self::ErrorModifyingWorkflows,
        Self::ErrorNameTaken,
        Self::ErrorNameTakenI18n,
        Self::ErrorNoImage,
        Self::ErrorRemovingCollaborators,
        Self::ErrorTooBig,
        Self::ErrorUnpublishingWorkflows,
        Self::ExchangedTriggerId,
        Self::ExecutionNotInRunningState,
        Self::ExpiredTriggerId,
        Self::ExternalChannelMigrating,
        Self::ExternalLimitedRestriction,
        Self::ExternalTeamNotConnectedToThisOrg,
        Self::ExternalWorkspaceDenied,
        Self::ExternallySharedOrDisconnectedChannel,
        Self::FailToGetTeamsForRestrictedUser,
        Self::FailedAddingCollaborator,
        Self::FailedCreatingApp,
        Self::FailedDatastoreOperation,
        Self::FailedExport,
        Self::FailedForSomeEntities,
        Self::FailedForSomeUsers,
        Self::FailedForSomeUsersAndEntities,
        Self::FailedGeneratingAppToken,
        Self::FailedLookingUpUser,
        Self::FailedSendingDialog,
        Self::FailedToAddEmoji,
        Self::FailedToAliasEmoji,
        Self::FailedToFetchActiveTeam,
        Self::FailedToFetchInfo,
        Self::FailedToRemoveEmoji,
        Self::FailedToRemoveGroupUsers,
        Self::FailedToRemoveUserFromWorkspace,
        Self::FailedToRenameEmoji,
        Self::FailedToSendInvite,
        Self::FailedToSetAdminOnWorkspaces,
        Self::FailedToSetDefaultChannels,
        Self::FailedToSetDescription,
        Self::FailedToSetDiscoverability,
        Self::FailedToSetExpiration,
        Self::FailedToSetIcon,
        Self::FailedToSetName,
        Self::FailedToSetOwnerOnWorkspaces,
        Self::FailedToSetUserToAdmin,
        Self::FailedToSetUserToOwner,
        Self::FailedToSetUserToRegular,
        Self::FailedToStartTrial,
        Self::FailedToUnlinkChannel,
        Self::FailedToUnshare,
        Self::FailedToUpdateChannels,
        Self::FailedToUpdateUserIds,
        Self::FailedToValidateCaller,
        Self::FailedToValidateChannels,
        Self::FailedToValidateCustomMessage,
        Self::FailedToValidateExpiration,
        Self::FailedToValidateTeam,
        Self::FailureRemovingEmoji,
        Self::FatalError,
        Self::FeatureDisabled,
        Self::FeatureNotAvailable,
        Self::FeatureNotEnabled,
        Self::FetchMembersFailed,
        Self::FileAlreadyAdded,
        Self::FileChannelRenameError,
        Self::FileCommentNotFound,
        Self::FileDeleted,
        Self::FileDeletingDisabled,
        Self::FileIsDeleted,
        Self::FileNotFound,
        Self::FileNotShared,
        Self::FileNotYetAvailable,
        Self::FileShareLimitReached,
        Self::FileTypeNotAllowed,
        Self::FileUnderReview,
        Self::FileUpdateFailed,
        Self::FileUploadSizeRestricted,
        Self::FileUploadsDisabled,
        Self::FileUploadsExceptImagesDisabled,
        Self::ForbiddenHandle,
        Self::ForbiddenTeam,
        Self::FreeTeamCanvasTabAlreadyExists,
        Self::FreeTeamNotAllowed,
        Self::FreeTeamsCannotCreateNonTabbedCanvases,
        Self::FreeTeamsCannotCreateStandaloneCanvases,
        Self::FreeTeamsCannotEditStandaloneCanvases,
        Self::FunctionExecutionNotFound,
        Self::FunctionNotFound,
        Self::GroupAlreadyLinkedToChannel,
        Self::GroupMustNotBeEmpty,
        Self::GroupNotFound,
        Self::HandleAlreadyExists,
        Self::HasAlreadyConnectedToOrg,
        Self::HashConflict,
        Self::IconNotAccessible,
        Self::InactiveCall,
        Self::InactiveInvite,
        Self::IncludeDeactivatedUserWorkspacesInvalid,
        Self::InsecureRequest,
        Self::InternalError,
        Self::InvalidAction,
        Self::InvalidActionToken,
        Self::InvalidActor,
        Self::InvalidApp,
        Self::InvalidAppActionType,
        Self::InvalidAppId,
        Self::InvalidArgName,
        Self::InvalidArgs,
        Self::InvalidArguments,
        Self::InvalidArrayArg,
        Self::InvalidAttachment,
        Self::InvalidAttachments,
        Self::InvalidAuth,
        Self::InvalidBlocks,
        Self::InvalidBlocksFormat,
        Self::InvalidBookmarkType,
        Self::InvalidCallId,
        Self::InvalidChannel,
        Self::InvalidChannelId,
        Self::InvalidChannelProvided,
        Self::InvalidChannelRestrictionMode,
        Self::InvalidChannelType,
        Self::InvalidChannelsLimit,
        Self::InvalidCharset,
        Self::InvalidChildType,
        Self::InvalidChunks,
        Self::InvalidClient,
        Self::InvalidClientId,
        Self::InvalidCode,
        Self::InvalidCodeVerifier,
        Self::InvalidColumnId,
        Self::InvalidColumnType,
        Self::InvalidCopyAndSchemaArgs,
        Self::InvalidCreatedBy,
        Self::InvalidCursor,
        Self::InvalidDatastore,
        Self::InvalidDate,
        Self::InvalidDomains,
        Self::InvalidDuration,
        Self::InvalidEmail,
        Self::InvalidEmoji,
        Self::InvalidEmojiNotAllowed,
        Self::InvalidEnterprise,
        Self::InvalidEntities,
        Self::InvalidEntityId,
        Self::InvalidEventContext,
        Self::InvalidExternalId,
        Self::InvalidFieldOrData,
        Self::InvalidFormData,
        Self::InvalidGrant,
        Self::InvalidGrantType,
        Self::InvalidGroupProvided,
        Self::InvalidHostTeam,
        Self::InvalidIconSize,
        Self::InvalidInputType,
        Self::InvalidLimit,
        Self::InvalidLink,
        Self::InvalidManagerApp,
        Self::InvalidManifest,
        Self::InvalidMessage,
        Self::InvalidMetadata,
        Self::InvalidMetadataFilterKeys,
        Self::InvalidMetadataFormat,
        Self::InvalidMetadataSchema,
        Self::InvalidName,
        Self::InvalidNameMaxlength,
        Self::InvalidNamePunctuation,
        Self::InvalidNameRequired,
        Self::InvalidNameSpecials,
        Self::InvalidNamedEntities,
        Self::InvalidOooMessage,
        Self::InvalidOptionId,
        Self::InvalidOrgId,
        Self::InvalidParameters,
        Self::InvalidParentType,
        Self::InvalidPermission,
        Self::InvalidPermissionSet,
        Self::InvalidPermissionType,
        Self::InvalidPermissions,
        Self::InvalidPhoneNumber,
        Self::InvalidPostType,
        Self::InvalidPresence,
        Self::InvalidPrimaryColumn,
        Self::InvalidPrivacy,
        Self::InvalidProfile,
        Self::InvalidRecipientTeam,
        Self::InvalidRefreshToken,
        Self::InvalidRequest,
        Self::InvalidRequestId,
        Self::InvalidRestrictedSubjects,
        Self::InvalidRoleForUser,
        Self::InvalidRoleId,
        Self::InvalidRowId,
        Self::InvalidScheduledMessageId,
        Self::InvalidSchema,
        Self::InvalidScopes,
        Self::InvalidSearchChannelType,
        Self::InvalidSenderSchema,
        Self::InvalidSetting,
        Self::InvalidShortcutType,
        Self::InvalidSort,
        Self::InvalidSortDir,
        Self::InvalidSource,
        Self::InvalidStartTime,
        Self::InvalidStartsWithAt,
        Self::InvalidStatus,
        Self::InvalidTargetTeam,
        Self::InvalidTeam,
        Self::InvalidTeamId,
        Self::InvalidTeamIds,
        Self::InvalidTextBlock,
        Self::InvalidThreadTs,
        Self::InvalidTime,
        Self::InvalidTimestamp,
        Self::InvalidTitle,
        Self::InvalidToken,
        Self::InvalidTrigger,
        Self::InvalidTriggerId,
        Self::InvalidTsLatest,
        Self::InvalidTsOldest,
        Self::InvalidType,
        Self::InvalidTypes,
        Self::InvalidUnfurlId,
        Self::InvalidUnfurlsFormat,
        Self::InvalidUrl,
        Self::InvalidUser,
        Self::InvalidUserCombination,
        Self::InvalidUserId,
        Self::InvalidUsers,
        Self::InvalidValue,
        Self::InvalidView,
        Self::InvalidVisibility,
        Self::InvalidVoteValue,
        Self::InvalidWorkflowAuthStrategy,
        Self::InvalidWorkspaceFilter,
        Self::InviteAlreadyApproved,
        Self::InviteAlreadyDenied,
        Self::InviteExpired,
        Self::InviteFromSameOrg,
        Self::InviteLookupError,
        Self::InviteNotFound,
        Self::InviteUsed,
        Self::InvitedUserNotCreated,
        Self::InvitedUserNotReactivated,
        Self::InviteeCantSeeChannel,
        Self::InvitorCannotSeeChannel,
        Self::IsArchived,
        Self::IsBot,
        Self::IsIdpManaged,
        Self::IsInactive,
        Self::IsPendingConnectedToOrg,
        Self::JobNotFound,
        Self::LastMember,
        Self::LeavingTeamNotInChannel,
        Self::LeavingTeamRequired,
        Self::LegacyConnectionInvalidOrg,
        Self::LegacyConnectionLimitExceeded,
        Self::LimitRequired,
        Self::LinkNotFound,
        Self::ListEditorUpsertError,
        Self::ListEditsUpdateError,
        Self::ListNotFound,
        Self::ListRecordCommentFetchFailed,
        Self::ListsDisabledUserTeam,
        Self::MalwareDetected,
        Self::ManagedAppLimitReached,
        Self::ManagedChannelNotSupported,
        Self::ManagerAppNotEligible,
        Self::MarkdownTextConflict,
        Self::MaxFileSharingExceeded,
        Self::MemberAnalyticsDisabled,
        Self::MemberLimitExceeded,
        Self::MessageLimitExceeded,
        Self::MessageNotFound,
        Self::MessageNotInStreamingState,
        Self::MessageNotOwnedByApp,
        Self::MessageTooLong,
        Self::MessagesTabDisabled,
        Self::MessagingProcessingFailed,
        Self::MetadataMustBeSentFromApp,
        Self::MetadataNotAvailable,
        Self::MetadataOnlyDoesNotSupportDate,
        Self::MetadataTooLarge,
        Self::MethodDeprecated,
        Self::MethodNotFound,
        Self::MethodNotSupported,
        Self::MethodNotSupportedForChannelType,
        Self::MigrationInProgress,
        Self::MissingArgCopyFromListId,
        Self::MissingArgs,
        Self::MissingArgument,
        Self::MissingArguments,
        Self::MissingChannel,
        Self::MissingCommentData,
        Self::MissingDeleteActionId,
        Self::MissingDialog,
        Self::MissingDuration,
        Self::MissingFileData,
        Self::MissingInteractivityUrl,
        Self::MissingOptionsLoadUrl,
        Self::MissingPostType,
        Self::MissingProfileId,
        Self::MissingQuery,
        Self::MissingRecipientTeamId,
        Self::MissingRecipientUserId,
        Self::MissingRecordChannelConfig,
        Self::MissingResource,
        Self::MissingScope,
        Self::MissingSource,
        Self::MissingStepIds,
        Self::MissingSubteamName,
        Self::MissingTargetTeam,
        Self::MissingTeam,
        Self::MissingTrigger,
        Self::MissingTs,
        Self::MissingUnfurlId,
        Self::MissingUnfurls,
        Self::MissingUser,
        Self::MsgBlocksTooLong,
        Self::MsgBlocksTooMany,
        Self::MsgTooLong,
        Self::MultiWorkspaceRestriction,
        Self::MustClearBothStatusTextAndStatusEmoji,
        Self::MustProvideTeamDomain,
        Self::MustProvideTeamName,
        Self::MustRevokeAccess,
        Self::NameAlreadyExists,
        Self::NameNotAllowed,
        Self::NameTaken,
        Self::NameTakenInOrg,
        Self::NameTooLong,
        Self::NamedEntitiesCannotBeEmpty,
        Self::NoAccess,
        Self::NoActiveSessions,
        Self::NoAliasSelected,
        Self::NoBotUserForApp,
        Self::NoChannel,
        Self::NoChannelMemberships,
        Self::NoDomainsProvided,
        Self::NoDualBroadcastContentUpdate,
        Self::NoExternalInvitePermission,
        Self::NoImageUploaded,
        Self::NoItemSpecified,
        Self::NoLocalUserOnTeam,
        Self::NoPermission,
        Self::NoPerms,
        Self::NoPin,
        Self::NoQuery,
        Self::NoReaction,
        Self::NoRefreshToken,
        Self::NoResolutionFound,
        Self::NoScopes,
        Self::NoSuchSubteam,
        Self::NoTeamIdsGiven,
        Self::NoTeamOrEnterpriseProvided,
        Self::NoTeamsToDisconnect,
        Self::NoText,
        Self::NoTokensFound,
        Self::NoUser,
        Self::NoUserScopes,
        Self::NoUsersProvided,
        Self::NoValidChannels,
        Self::NoValidEntities,
        Self::NoValidNamedEntities,
        Self::NoValidTeams,
        Self::NoValidUsers,
        Self::NotAdmin,
        Self::NotAgentApp,
        Self::NotAllowed,
        Self::NotAllowedForGridWorkspace,
        Self::NotAllowedToCreateAutomationRule,
        Self::NotAllowedTokenType,
        Self::NotAnAdmin,
        Self::NotAnEnterprise,
        Self::NotAnOwner,
        Self::NotAppAdmin,
        Self::NotArchived,
        Self::NotAuthed,
        Self::NotAuthorized,
        Self::NotBearerToken,
        Self::NotEnabled,
        Self::NotEnoughUsers,
        Self::NotEnterpriseTeam,
        Self::NotFound,
        Self::NotImplemented,
        Self::NotInChannel,
        Self::NotInDnd,
        Self::NotInTeam,
        Self::NotOwner,
        Self::NotPaid,
        Self::NotPermitted,
        Self::NotPinnable,
        Self::NotPinned,
        Self::NotReactable,
        Self::NotStarred,
        Self::NotSubscribedToMessageStreamStopped,
        Self::NotSupported,
        Self::NotVisible,
        Self::OauthAuthorizationUrlMismatch,
        Self::OauthMetadataNotFound,
        Self::OneOrMoreInvalidChannels,
        Self::OrgLevelEmailDisplayDisabled,
        Self::OrgLoginRequired,
        Self::OrgNotConnected,
        Self::OrgNotFound,
        Self::OrgResolutionRequired,
        Self::OrgUserNotInTeam,
        Self::OverCellFieldsLimit,
        Self::OverColumnMaximum,
        Self::OverListFileMaximum,
        Self::OverMaxEntityLimit,
        Self::OverPaginationLimit,
        Self::OverRowMaximum,
        Self::OverTitleLengthMaximum,
        Self::PaidOnly,
        Self::PaidTeamsOnly,
        Self::ParameterValidationFailed,
        Self::ParentBookmarkDisabled,
        Self::ParentWithLink,
        Self::PartialFailure,
        Self::PartialProfileSetFailed,
        Self::PermissionDenied,
        Self::PermissionTypeRequired,
        Self::PkceNotAllowed,
        Self::PlanUpgradeRequired,
        Self::PolicyNotFound,
        Self::PostContentsTooLarge,
        Self::PostingToChannelDenied,
        Self::PostingToGeneralChannelDenied,
        Self::PreviewFeatureNotAvailable,
        Self::PrimaryUsergroupNotFound,
        Self::ProfileSetFailed,
        Self::PropertyNotAllowed,
        Self::ProvidersNotFound,
        Self::PublicFileTypeNotAllowed,
        Self::PublicVideoNotAllowed,
        Self::PublishedAppOnly,
        Self::PushLimitReached,
        Self::QueryTooLong,
        Self::RateLimited,
        Self::Ratelimit,
        Self::Ratelimited,
        Self::RecipientsNotSpecified,
        Self::RecordChannelAlreadyExists,
        Self::RecordChannelCannotBeExternallyShared,
        Self::RecordDeleted,
        Self::RecordNotFound,
        Self::RequestAlreadyResolved,
        Self::RequestIdOrAppIdIsRequired,
        Self::RequestIdRequiredForCustomIntegrations,
        Self::RequestTimeout,
        Self::RequiredVisibility,
        Self::ReservedName,
        Self::ReservedUsername,
        Self::ResizedButStillTooLarge,
        Self::RestrictedAction,
        Self::RestrictedActionNonThreadableChannel,
        Self::RestrictedActionReadOnlyChannel,
        Self::RestrictedActionThreadLocked,
        Self::RestrictedActionThreadOnlyChannel,
        Self::RestrictedPlanLevel,
        Self::RestrictedTooMany,
        Self::RetentionOverrideNotAllowed,
        Self::RowIdNotProvided,
        Self::RowNotFound,
        Self::RtmConnectRequired,
        Self::SendOnBehalfNotAllowed,
        Self::ServerAclEntitiesNotInScope,
        Self::ServerAclTypeBroaderThanApp,
        Self::ServerNotFound,
        Self::ServiceUnavailable,
        Self::SessionInvalidationFailed,
        Self::SessionNotFound,
        Self::SessionResetNotAllowed,
        Self::SharedChannelDenied,
        Self::SlackConnectBlockedFileType,
        Self::SlackConnectCanvasSharingBlocked,
        Self::SlackConnectClipSharingBlocked,
        Self::SlackConnectFileLinkSharingBlocked,
        Self::SlackConnectFileUploadSharingBlocked,
        Self::SlackConnectListsSharingBlocked,
        Self::SnippetTooLarge,
        Self::SnoozeEndFailed,
        Self::SnoozeFailed,
        Self::SocketModeNotEnabled,
        Self::SpecifyEnterpriseOrTeams,
        Self::StoppedByUser,
        Self::StorageLimitReached,
        Self::StreamingStateConflict,
        Self::SubteamMaxUsersExceeded,
        Self::SudoRequired,
        Self::TargetTeamMustBeSpecifiedInOrgContext,
        Self::TargetTeamNotFound,
        Self::TargetTeamNotOnOrg,
        Self::TeamAddedToOrg,
        Self::TeamIdOrOrgRequired,
        Self::TeamIdRequiredForEnterprise,
        Self::TeamLimitExceeded,
        Self::TeamNotConnected,
        Self::TeamNotFound,
        Self::TeamNotOnEnterprise,
        Self::TeamQuotaExceeded,
        Self::TeamTierCannotCreateChannelCanvases,
        Self::TeamsNotFound,
        Self::TemplateNotVisible,
        Self::ThreadLocked,
        Self::ThreadNotFound,
        Self::ThreadTsNotAllowed,
        Self::ThreadTsRequired,
        Self::TimeInPast,
        Self::TimeTooFar,
        Self::TokenAlreadyExchanged,
        Self::TokenExpired,
        Self::TokenNotFound,
        Self::TokenRevoked,
        Self::TokenRotationNotEnabled,
        Self::TooLarge,
        Self::TooLong,
        Self::TooManyAttachments,
        Self::TooManyBookmarks,
        Self::TooManyContactCards,
        Self::TooManyDomainsProvided,
        Self::TooManyEmails,
        Self::TooManyEmoji,
        Self::TooManyEntities,
        Self::TooManyFrames,
        Self::TooManyIds,
        Self::TooManyIdsProvided,
        Self::TooManyLinkedChannels,
        Self::TooManyMembers,
        Self::TooManyNamedEntities,
        Self::TooManyPins,
        Self::TooManyProperties,
        Self::TooManyReactions,
        Self::TooManyRequests,
        Self::TooManyTabs,
        Self::TooManyTargetTeams,
        Self::TooManyTeams,
        Self::TooManyTeamsProvided,
        Self::TooManyUsers,
        Self::TriggerExchanged,
        Self::TriggerExpired,
        Self::TriggerNotFound,
        Self::TriggerTypeIdNotFound,
        Self::TwoFactorSetupRequired,
        Self::UnableToDelete,
        Self::UnableToFetchCustomEmojis,
        Self::UnableToLinkIdpGroupAndChannel,
        Self::UnableToOpenFile,
        Self::UnableToProcessPostRequest,
        Self::UnableToShareFiles,
        Self::UnableToUnlinkIdpGroupAndChannel,
        Self::UnableToUpdateExistingSessions,
        Self::UneditableColumn,
        Self::UnexpectedDescriptionBlocksArg,
        Self::UnknownAppId,
        Self::UnknownError,
        Self::UnknownFunctionId,
        Self::UnknownMethod,
        Self::UnknownSnippetType,
        Self::UnknownStepId,
        Self::UnknownSubtype,
        Self::UnknownType,
        Self::UnknownWorkflowId,
        Self::UnsupportedActionDescribe,
        Self::UnsupportedActionPut,
        Self::UnsupportedArguments,
        Self::UnsupportedGrantType,
        Self::UnsupportedTeamType,
        Self::UpdateFailed,
        Self::UraMaxChannels,
        Self::UrlInMessage,
        Self::UrlRestrictionNotSupported,
        Self::UserAlreadyDeleted,
        Self::UserAlreadyTeamMember,
        Self::UserAuthUrlMissing,
        Self::UserCannotCreateChannel,
        Self::UserCannotManagePublicChannels,
        Self::UserCannotManageWorkspace,
        Self::UserChannelLimitExceeded,
        Self::UserDisabled,
        Self::UserDoesNotOwnChannel,
        Self::UserEmailUnverified,
        Self::UserIsAlreadyDeleted,
        Self::UserIsBot,
        Self::UserIsDeactivated,
        Self::UserIsNotAGuest,
        Self::UserIsNotGuest,
        Self::UserIsRestricted,
        Self::UserMustBeAdmin,
        Self::UserMustBeInWorkspace,
        Self::UserNotFound,
        Self::UserNotInChannel,
        Self::UserNotVisible,
        Self::UserRequiredToAcceptAsPrivateButCannot,
        Self::UserSessionResetFailed,
        Self::UsergroupNotFound,
        Self::UsergroupNotLinkedToTeam,
        Self::UsergroupTeamNotProvisioned,
        Self::UsernameSame,
        Self::UsersListNotSupplied,
        Self::UsersNotFound,
        Self::ValidationErrors,
        Self::ViewTooLarge,
        Self::VisibilityIsNotNamedEntities,
        Self::WorkflowsExportCsvNotEnabled,
    ];
}
