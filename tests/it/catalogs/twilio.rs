// Written by `generate` from `tests/data/twilio.json`, whose source is
// men232/twilio-error-codes@d31d1687f50bd373226c77bb5361ef08f54596d5 twilio-error-codes.json (2023-05)

#[derive(Debug, Clone, Copy, error_core::ApiError)]
pub(super) enum Twilio {
    #[api(status = 400, code = "four_zero_zero", msg = "Bad Request")]
    FourZeroZero,
    #[api(status = 400, code = "four_zero_three", msg = "Forbidden")]
    FourZeroThree,
    #[api(status = 400, code = "four_zero_four", msg = "Not Found")]
    FourZeroFour,
    #[api(status = 400, code = "four_one_zero", msg = "Unknown Error Code")]
    FourOneZero,
    #[api(status = 400, code = "five_zero_three", msg = "Internal Error")]
    FiveZeroThree,
    #[api(status = 400, code = "one_zero_zero_zero_one", msg = "Account is not active")]
    OneZeroZeroZeroOne,
    #[api(status = 400, code = "one_zero_zero_zero_two", msg = "Trial accounts do not support the feature you tried to use")]
    OneZeroZeroZeroTwo,
    #[api(status = 400, code = "one_zero_zero_zero_three", msg = "Incoming call rejected due to inactive account")]
    OneZeroZeroZeroThree,
    #[api(status = 400, code = "one_zero_zero_zero_four", msg = "Call concurrency limit exceeded")]
    OneZeroZeroZeroFour,
    #[api(status = 400, code = "one_one_one_zero_zero", msg = "Invalid URL format")]
    OneOneOneZeroZero,
    #[api(status = 400, code = "one_one_two_zero_zero", msg = "HTTP retrieval failure")]
    OneOneTwoZeroZero,
    #[api(status = 400, code = "one_one_two_zero_one", msg = "TCP connection timed out")]
    OneOneTwoZeroOne,
    #[api(status = 400, code = "one_one_two_zero_two", msg = "TCP connection refused")]
    OneOneTwoZeroTwo,
    #[api(status = 400, code = "one_one_two_zero_three", msg = "HTTP communication total time out triggered")]
    OneOneTwoZeroThree,
    #[api(status = 400, code = "one_one_two_zero_five", msg = "HTTP connection failure")]
    OneOneTwoZeroFive,
    #[api(status = 400, code = "one_one_two_zero_six", msg = "HTTP protocol violation")]
    OneOneTwoZeroSix,
    #[api(status = 400, code = "one_one_two_one_zero", msg = "HTTP bad host name")]
    OneOneTwoOneZero,
    #[api(status = 400, code = "one_one_two_one_five", msg = "HTTP too many redirects")]
    OneOneTwoOneFive,
    #[api(status = 400, code = "one_one_two_two_zero", msg = "SSL/TLS Handshake Error")]
    OneOneTwoTwoZero,
    #[api(status = 400, code = "one_one_two_three_five", msg = "Certificate Invalid - Domain Mismatch")]
    OneOneTwoThreeFive,
    #[api(status = 400, code = "one_one_two_three_six", msg = "Certificate Invalid - Certificate Expired")]
    OneOneTwoThreeSix,
    #[api(status = 400, code = "one_one_two_three_seven", msg = "Certificate Invalid - Could not find path to certificate")]
    OneOneTwoThreeSeven,
    #[api(status = 400, code = "one_one_two_four_zero", msg = "HTTP connection edge location is invalid")]
    OneOneTwoFourZero,
    #[api(status = 400, code = "one_one_two_four_one", msg = "HTTP connection edge location is not supported")]
    OneOneTwoFourOne,
    #[api(status = 400, code = "one_one_two_four_two", msg = "HTTP connection over Twilio Interconnect is not allowed")]
    OneOneTwoFourTwo,
    #[api(status = 400, code = "one_one_two_four_three", msg = "HTTP retry policy is invalid")]
    OneOneTwoFourThree,
    #[api(status = 400, code = "one_one_two_five_one", msg = "Fatal protocol violation")]
    OneOneTwoFiveOne,
    #[api(status = 400, code = "one_one_three_zero_zero", msg = "Invalid template URL")]
    OneOneThreeZeroZero,
    #[api(status = 400, code = "one_one_three_one_zero", msg = "Invalid template token")]
    OneOneThreeOneZero,
    #[api(status = 400, code = "one_one_three_two_zero", msg = "Invalid template unclosed brackets")]
    OneOneThreeTwoZero,
    #[api(status = 400, code = "one_one_seven_five_zero", msg = "TwiML response body too large")]
    OneOneSevenFiveZero,
    #[api(status = 400, code = "one_one_seven_five_one", msg = "Media Message - Media exceeds messaging provider size limit")]
    OneOneSevenFiveOne,
    #[api(status = 400, code = "one_one_seven_seven_zero", msg = "Empty response body")]
    OneOneSevenSevenZero,
    #[api(status = 400, code = "one_two_one_zero_zero", msg = "Document parse failure")]
    OneTwoOneZeroZero,
    #[api(status = 400, code = "one_two_one_zero_one", msg = "Invalid Twilio Markup XML version")]
    OneTwoOneZeroOne,
    #[api(status = 400, code = "one_two_one_zero_two", msg = "The root element must be Response")]
    OneTwoOneZeroTwo,
    #[api(status = 400, code = "one_two_two_zero_zero", msg = "Schema validation warning")]
    OneTwoTwoZeroZero,
    #[api(status = 400, code = "one_two_three_zero_zero", msg = "Invalid Content-Type")]
    OneTwoThreeZeroZero,
    #[api(status = 400, code = "one_two_three_zero_one", msg = "Invalid Upload Content-Type")]
    OneTwoThreeZeroOne,
    #[api(status = 400, code = "one_two_four_zero_zero", msg = "Internal Failure")]
    OneTwoFourZeroZero,
    #[api(status = 400, code = "one_three_zero_zero_zero", msg = "Conference Noun cannot be mixed with Number nouns")]
    OneThreeZeroZeroZero,
    #[api(status = 400, code = "one_three_one_one_zero", msg = "Annotate: Annotate must contain one valid nested element")]
    OneThreeOneOneZero,
    #[api(status = 400, code = "one_three_one_one_one", msg = "Annotate: Annotate must contain only one of element X")]
    OneThreeOneOneOne,
    #[api(status = 400, code = "one_three_one_one_two", msg = "Annotate: Invalid nested element")]
    OneThreeOneOneTwo,
    #[api(status = 400, code = "one_three_one_two_zero", msg = "Annotate->BillingReferenceTag cannot be over 128 characters")]
    OneThreeOneTwoZero,
    #[api(status = 400, code = "one_three_two_zero_one", msg = "Dial: Cannot Dial out from a Dial Call Segment")]
    OneThreeTwoZeroOne,
    #[api(status = 400, code = "one_three_two_one_zero", msg = "Dial: Invalid method value")]
    OneThreeTwoOneZero,
    #[api(status = 400, code = "one_three_two_one_one", msg = "Dial: Invalid ifMachine value")]
    OneThreeTwoOneOne,
    #[api(status = 400, code = "one_three_two_one_two", msg = "Dial: Invalid timeout value")]
    OneThreeTwoOneTwo,
    #[api(status = 400, code = "one_three_two_one_three", msg = "Dial: Invalid hangupOnStar value")]
    OneThreeTwoOneThree,
    #[api(status = 400, code = "one_three_two_one_four", msg = "Dial: Invalid callerId value")]
    OneThreeTwoOneFour,
    #[api(status = 400, code = "one_three_two_one_five", msg = "Dial: Invalid nested element")]
    OneThreeTwoOneFive,
    #[api(status = 400, code = "one_three_two_one_six", msg = "Invalid timeLimit value")]
    OneThreeTwoOneSix,
    #[api(status = 400, code = "one_three_two_one_seven", msg = "Dial: Invalid record value")]
    OneThreeTwoOneSeven,
    #[api(status = 400, code = "one_three_two_one_eight", msg = "Dial: Invalid sequential value")]
    OneThreeTwoOneEight,
    #[api(status = 400, code = "one_three_two_one_nine", msg = "Dial: Invalid answerOnBridge value")]
    OneThreeTwoOneNine,
    #[api(status = 400, code = "one_three_two_two_zero", msg = "Dial: Invalid ringTone value")]
    OneThreeTwoTwoZero,
    #[api(status = 400, code = "one_three_two_two_one", msg = "Dial->Number: Invalid method value")]
    OneThreeTwoTwoOne,
    #[api(status = 400, code = "one_three_two_two_two", msg = "Dial->Number: Invalid sendDigits value")]
    OneThreeTwoTwoTwo,
    #[api(status = 400, code = "one_three_two_two_three", msg = "Dial: Invalid phone number format")]
    OneThreeTwoTwoThree,
    #[api(status = 400, code = "one_three_two_two_four", msg = "Dial: Twilio does not support calling this number or the number is invalid")]
    OneThreeTwoTwoFour,
    #[api(status = 400, code = "one_three_two_two_five", msg = "Dial: Call blocked by Twilio block list")]
    OneThreeTwoTwoFive,
    #[api(status = 400, code = "one_three_two_two_six", msg = "Dial: Invalid country code")]
    OneThreeTwoTwoSix,
    #[api(status = 400, code = "one_three_two_two_seven", msg = "Geo Permission configuration is not permitting call")]
    OneThreeTwoTwoSeven,
    #[api(status = 400, code = "one_three_two_three_zero", msg = "Dial->Conference: Invalid muted value")]
    OneThreeTwoThreeZero,
    #[api(status = 400, code = "one_three_two_three_one", msg = "Dial->Conference: Invalid endConferenceOnExit value")]
    OneThreeTwoThreeOne,
    #[api(status = 400, code = "one_three_two_three_two", msg = "Dial->Conference: Invalid startConferenceOnEnter value")]
    OneThreeTwoThreeTwo,
    #[api(status = 400, code = "one_three_two_three_three", msg = "Dial->Conference: Invalid waitUrl")]
    OneThreeTwoThreeThree,
    #[api(status = 400, code = "one_three_two_three_four", msg = "Dial->Conference: Invalid waitMethod")]
    OneThreeTwoThreeFour,
    #[api(status = 400, code = "one_three_two_three_five", msg = "Dial->Conference: Invalid beep value")]
    OneThreeTwoThreeFive,
    #[api(status = 400, code = "one_three_two_three_six", msg = "Dial->Conference: Invalid Conference Sid")]
    OneThreeTwoThreeSix,
    #[api(status = 400, code = "one_three_two_three_seven", msg = "Dial->Conference: Invalid Conference Name")]
    OneThreeTwoThreeSeven,
    #[api(status = 400, code = "one_three_two_three_eight", msg = "Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML")]
    OneThreeTwoThreeEight,
    #[api(status = 400, code = "one_three_two_three_nine", msg = "Dial->Conference: Invalid Trim Value")]
    OneThreeTwoThreeNine,
    #[api(status = 400, code = "one_three_two_four_zero", msg = "Dial->Conference: Invalid Whisper SID")]
    OneThreeTwoFourZero,
    #[api(status = 400, code = "one_three_two_four_one", msg = "Dial->SIP: Invalid method value")]
    OneThreeTwoFourOne,
    #[api(status = 400, code = "one_three_two_four_two", msg = "Dial->SIP: Invalid sendDigits value")]
    OneThreeTwoFourTwo,
    #[api(status = 400, code = "one_three_two_four_three", msg = "Dial->SIP: Invalid SIP URI")]
    OneThreeTwoFourThree,
    #[api(status = 400, code = "one_three_two_four_four", msg = "Dial: No SIP Authorization")]
    OneThreeTwoFourFour,
    #[api(status = 400, code = "one_three_two_four_five", msg = "Dial: Not allowed in this API version")]
    OneThreeTwoFourFive,
    #[api(status = 400, code = "one_three_two_four_six", msg = "Dial: SIP dialing not enabled for this account")]
    OneThreeTwoFourSix,
    #[api(status = 400, code = "one_three_two_four_seven", msg = "Dial: Invalid From number (caller ID)")]
    OneThreeTwoFourSeven,
    #[api(status = 400, code = "one_three_two_four_eight", msg = "Dial: Invalid callerID, too long")]
    OneThreeTwoFourEight,
    #[api(status = 400, code = "one_three_two_four_nine", msg = "Dial: Invalid username or password attribute")]
    OneThreeTwoFourNine,
    #[api(status = 400, code = "one_three_two_five_zero", msg = "Dial: Too many URIs passed")]
    OneThreeTwoFiveZero,
    #[api(status = 400, code = "one_three_two_five_one", msg = "Dial: Too many headers passed")]
    OneThreeTwoFiveOne,
    #[api(status = 400, code = "one_three_two_five_two", msg = "Dial: Invalid header name")]
    OneThreeTwoFiveTwo,
    #[api(status = 400, code = "one_three_two_five_three", msg = "Dial: Header is too long")]
    OneThreeTwoFiveThree,
    #[api(status = 400, code = "one_three_two_five_four", msg = "Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address")]
    OneThreeTwoFiveFour,
    #[api(status = 400, code = "one_three_two_five_five", msg = "Dialing .sip.twilio.com addresses is not currently allowed")]
    OneThreeTwoFiveFive,
    #[api(status = 400, code = "one_three_two_five_six", msg = "Invalid recordingStatusCallback URL")]
    OneThreeTwoFiveSix,
    #[api(status = 400, code = "one_three_two_five_seven", msg = "Invalid transcribeCallback URL")]
    OneThreeTwoFiveSeven,
    #[api(status = 400, code = "one_three_two_five_eight", msg = "Dial->Sim not supported in this realm")]
    OneThreeTwoFiveEight,
    #[api(status = 400, code = "one_three_two_nine_nine", msg = "2010 Conference API feature requested using 2008 API")]
    OneThreeTwoNineNine,
    #[api(status = 400, code = "one_three_three_one_zero", msg = "Gather: Invalid finishOnKey value")]
    OneThreeThreeOneZero,
    #[api(status = 400, code = "one_three_three_one_one", msg = "Gather: Invalid finishOnKey value")]
    OneThreeThreeOneOne,
    #[api(status = 400, code = "one_three_three_one_two", msg = "Gather: Invalid method value")]
    OneThreeThreeOneTwo,
    #[api(status = 400, code = "one_three_three_one_three", msg = "Gather: Invalid timeout value")]
    OneThreeThreeOneThree,
    #[api(status = 400, code = "one_three_three_one_four", msg = "Gather: Invalid numDigits value")]
    OneThreeThreeOneFour,
    #[api(status = 400, code = "one_three_three_two_zero", msg = "Gather: Invalid nested verb")]
    OneThreeThreeTwoZero,
    #[api(status = 400, code = "one_three_three_two_one", msg = "Gather->Say: Invalid voice value")]
    OneThreeThreeTwoOne,
    #[api(status = 400, code = "one_three_three_two_two", msg = "Gather->Say: Invalid loop value")]
    OneThreeThreeTwoTwo,
    #[api(status = 400, code = "one_three_three_two_five", msg = "Gather->Play: Invalid Content-Type")]
    OneThreeThreeTwoFive,
    #[api(status = 400, code = "one_three_three_two_six", msg = "Gather: Invalid input value")]
    OneThreeThreeTwoSix,
    #[api(status = 400, code = "one_three_three_two_seven", msg = "Gather: Invalid speechTimeout value")]
    OneThreeThreeTwoSeven,
    #[api(status = 400, code = "one_three_three_two_eight", msg = "Gather: Invalid maxSpeechTime value")]
    OneThreeThreeTwoEight,
    #[api(status = 400, code = "one_three_three_two_nine", msg = "Gather: Invalid partialResultCallbackMethod value")]
    OneThreeThreeTwoNine,
    #[api(status = 400, code = "one_three_three_three_zero", msg = "Gather: Invalid hints value")]
    OneThreeThreeThreeZero,
    #[api(status = 400, code = "one_three_three_three_one", msg = "Gather: Invalid language value")]
    OneThreeThreeThreeOne,
    #[api(status = 400, code = "one_three_three_three_two", msg = "Gather: Invalid bargeIn value")]
    OneThreeThreeThreeTwo,
    #[api(status = 400, code = "one_three_three_three_three", msg = "Gather: Invalid profanityFilter value")]
    OneThreeThreeThreeThree,
    #[api(status = 400, code = "one_three_three_three_four", msg = "Gather: Invalid model value")]
    OneThreeThreeThreeFour,
    #[api(status = 400, code = "one_three_three_three_five", msg = "Gather: speechTimeout auto cannot be used with model default")]
    OneThreeThreeThreeFive,
    #[api(status = 400, code = "one_three_three_three_seven", msg = "Gather: callback must be over HTTPS when using gather with PCI compliance")]
    OneThreeThreeThreeSeven,
    #[api(status = 400, code = "one_three_three_three_eight", msg = "Gather: Invalid actionOnEmptyResult value")]
    OneThreeThreeThreeEight,
    #[api(status = 400, code = "one_three_three_four_zero", msg = "Gather: Degraded Speech ")]
    OneThreeThreeFourZero,
    #[api(status = 400, code = "one_three_four_one_zero", msg = "Play: Invalid loop value")]
    OneThreeFourOneZero,
    #[api(status = 400, code = "one_three_four_two_zero", msg = "Play: Invalid Content-Type")]
    OneThreeFourTwoZero,
    #[api(status = 400, code = "one_three_four_three_zero", msg = "Play: Invalid DTMF String")]
    OneThreeFourThreeZero,
    #[api(status = 400, code = "one_three_five_one_zero", msg = "Say: Invalid loop value")]
    OneThreeFiveOneZero,
    #[api(status = 400, code = "one_three_five_one_one", msg = "Say: Invalid voice value")]
    OneThreeFiveOneOne,
    #[api(status = 400, code = "one_three_five_one_two", msg = "Gather element has an invalid \"language\" attribute value")]
    OneThreeFiveOneTwo,
    #[api(status = 400, code = "one_three_five_one_three", msg = "Say: Invalid rate value")]
    OneThreeFiveOneThree,
    #[api(status = 400, code = "one_three_five_two_zero", msg = "Say: Invalid text")]
    OneThreeFiveTwoZero,
    #[api(status = 400, code = "one_three_five_two_one", msg = "`<Say>` element character limits exceeded")]
    OneThreeFiveTwoOne,
    #[api(status = 400, code = "one_three_six_one_zero", msg = "Record: Invalid method value")]
    OneThreeSixOneZero,
    #[api(status = 400, code = "one_three_six_one_one", msg = "Record: Invalid timeout value")]
    OneThreeSixOneOne,
    #[api(status = 400, code = "one_three_six_one_two", msg = "Record: Invalid maxLength value")]
    OneThreeSixOneTwo,
    #[api(status = 400, code = "one_three_six_one_three", msg = "Record: Invalid finishOnKey value")]
    OneThreeSixOneThree,
    #[api(status = 400, code = "one_three_six_one_four", msg = "Record: Invalid transcribe value")]
    OneThreeSixOneFour,
    #[api(status = 400, code = "one_three_six_one_five", msg = "Record: maxLength too high for transcription")]
    OneThreeSixOneFive,
    #[api(status = 400, code = "one_three_six_one_six", msg = "Record: playBeep must be true or false")]
    OneThreeSixOneSix,
    #[api(status = 400, code = "one_three_six_one_seven", msg = "Record: Recording length is out of range for transcription")]
    OneThreeSixOneSeven,
    #[api(status = 400, code = "one_three_six_one_eight", msg = "Record: Recording not available for transcription")]
    OneThreeSixOneEight,
    #[api(status = 400, code = "one_three_six_one_nine", msg = "Record: Transcription feature not available for this type of recording.")]
    OneThreeSixOneNine,
    #[api(status = 400, code = "one_three_six_two_zero", msg = "Record: Transcription not available for this recording")]
    OneThreeSixTwoZero,
    #[api(status = 400, code = "one_three_six_two_one", msg = "Invalid 'recordingStatusCallbackEvent'")]
    OneThreeSixTwoOne,
    #[api(status = 400, code = "one_three_six_nine_nine", msg = "Record: Invalid trim value")]
    OneThreeSixNineNine,
    #[api(status = 400, code = "one_three_seven_one_zero", msg = "Redirect: Invalid method value")]
    OneThreeSevenOneZero,
    #[api(status = 400, code = "one_three_seven_five_zero", msg = "Twiml verb not supported by this API version.")]
    OneThreeSevenFiveZero,
    #[api(status = 400, code = "one_three_eight_zero_one", msg = "Refer not allowed on non-SIP call legs")]
    OneThreeEightZeroOne,
    #[api(status = 400, code = "one_three_eight_zero_two", msg = "Dial: No referUrl attribute specified")]
    OneThreeEightZeroTwo,
    #[api(status = 400, code = "one_three_eight_zero_three", msg = "SMS verb not supported in this realm")]
    OneThreeEightZeroThree,
    #[api(status = 400, code = "one_three_eight_zero_four", msg = "AddOns are not supported in this realm")]
    OneThreeEightZeroFour,
    #[api(status = 400, code = "one_three_eight_zero_five", msg = "Trial account call duration exceeded 10 minute limit")]
    OneThreeEightZeroFive,
    #[api(status = 400, code = "one_three_eight_one_zero", msg = "Reject: Invalid cause")]
    OneThreeEightOneZero,
    #[api(status = 400, code = "one_three_nine_one_zero", msg = "Pause: Invalid length value")]
    OneThreeNineOneZero,
    #[api(status = 400, code = "one_four_one_zero_one", msg = "Invalid \"To\" attribute")]
    OneFourOneZeroOne,
    #[api(status = 400, code = "one_four_one_zero_two", msg = "Invalid \"From\" attribute")]
    OneFourOneZeroTwo,
    #[api(status = 400, code = "one_four_one_zero_three", msg = "Invalid Body")]
    OneFourOneZeroThree,
    #[api(status = 400, code = "one_four_one_zero_four", msg = "Invalid Method attribute")]
    OneFourOneZeroFour,
    #[api(status = 400, code = "one_four_one_zero_five", msg = "Invalid statusCallback attribute")]
    OneFourOneZeroFive,
    #[api(status = 400, code = "one_four_one_zero_six", msg = "Document retrieval limit reached")]
    OneFourOneZeroSix,
    #[api(status = 429, code = "one_four_one_zero_seven", msg = "SMS send rate limit exceeded")]
    OneFourOneZeroSeven,
    #[api(status = 400, code = "one_four_one_zero_eight", msg = "From phone number not SMS capable")]
    OneFourOneZeroEight,
    #[api(status = 400, code = "one_four_one_zero_nine", msg = "TwiML Reply message limit exceeded")]
    OneFourOneZeroNine,
    #[api(status = 400, code = "one_four_one_one_zero", msg = "Invalid Verb for SMS Reply")]
    OneFourOneOneZero,
    #[api(status = 400, code = "one_four_one_one_one", msg = "Invalid To phone number for Trial mode")]
    OneFourOneOneOne,
    #[api(status = 400, code = "one_four_two_zero_one", msg = "Enqueue: Invalid method value")]
    OneFourTwoZeroOne,
    #[api(status = 400, code = "one_four_two_zero_two", msg = "Enqueue: Invalid waitUrl")]
    OneFourTwoZeroTwo,
    #[api(status = 400, code = "one_four_two_zero_three", msg = "Enqueue: Invalid Enqueue action url")]
    OneFourTwoZeroThree,
    #[api(status = 400, code = "one_four_two_zero_four", msg = "Enqueue: Queue name too short")]
    OneFourTwoZeroFour,
    #[api(status = 400, code = "one_four_two_zero_five", msg = "Enqueue: Queue name too long")]
    OneFourTwoZeroFive,
    #[api(status = 400, code = "one_four_two_zero_six", msg = "Enqueue: Invalid waitUrlMethod value")]
    OneFourTwoZeroSix,
    #[api(status = 400, code = "one_four_two_zero_seven", msg = " Enqueue: The targeted queue reached max queue size")]
    OneFourTwoZeroSeven,
    #[api(status = 400, code = "one_four_two_one_zero", msg = "Dial->Queue: Invalid whisper method")]
    OneFourTwoOneZero,
    #[api(status = 400, code = "one_four_two_one_one", msg = "Dial->Queue: Invalid whisper url")]
    OneFourTwoOneOne,
    #[api(status = 400, code = "one_four_two_one_two", msg = "Dial->Queue: queue name too short")]
    OneFourTwoOneTwo,
    #[api(status = 400, code = "one_four_two_one_three", msg = "Dial->Queue: queue name too long")]
    OneFourTwoOneThree,
    #[api(status = 400, code = "one_four_two_one_five", msg = "Dial->Queue: Invalid ReservationSid. Unable to dequeue")]
    OneFourTwoOneFive,
    #[api(status = 400, code = "one_four_two_one_seven", msg = "Dial->Queue: Could not find or accept provided reservationSid")]
    OneFourTwoOneSeven,
    #[api(status = 400, code = "one_four_two_one_eight", msg = "Dial->Queue: Could not update worker to provided activity")]
    OneFourTwoOneEight,
    #[api(status = 400, code = "one_four_two_one_nine", msg = "TaskRouter Dial Queue not supported in this realm")]
    OneFourTwoOneNine,
    #[api(status = 400, code = "one_four_two_two_zero", msg = "Enqueue: Provided Workflow was not a valid sid")]
    OneFourTwoTwoZero,
    #[api(status = 400, code = "one_four_two_two_one", msg = "Enqueue: Provided Attributes JSON was not valid")]
    OneFourTwoTwoOne,
    #[api(status = 400, code = "one_four_two_two_two", msg = "Enqueue: Could not create Task")]
    OneFourTwoTwoTwo,
    #[api(status = 400, code = "one_four_two_two_three", msg = "Enqueue: Unable to cleanup task")]
    OneFourTwoTwoThree,
    #[api(status = 400, code = "one_four_two_two_six", msg = "TaskRouter Enqueue not supported in this realm")]
    OneFourTwoTwoSix,
    #[api(status = 400, code = "one_four_two_three_zero", msg = "Dial->Conference: Invalid WorkflowSid")]
    OneFourTwoThreeZero,
    #[api(status = 400, code = "one_four_two_three_one", msg = "Dial->Conference: Provided Attributes was not valid JSON ")]
    OneFourTwoThreeOne,
    #[api(status = 400, code = "one_four_two_three_two", msg = "Dial->Conference: Invalid Priority")]
    OneFourTwoThreeTwo,
    #[api(status = 400, code = "one_four_two_three_three", msg = "Dial->Conference: Invalid Timeout")]
    OneFourTwoThreeThree,
    #[api(status = 400, code = "one_four_two_three_four", msg = "Dial->Conference: Unable to create task")]
    OneFourTwoThreeFour,
    #[api(status = 400, code = "one_four_two_three_five", msg = "Dial->Conference: Unable to cleanup task")]
    OneFourTwoThreeFive,
    #[api(status = 400, code = "one_four_two_three_six", msg = "Dial->Conference: Invalid ReservationSid")]
    OneFourTwoThreeSix,
    #[api(status = 400, code = "one_four_two_three_seven", msg = "Dial->Conference: Invalid PostWorkActivitySid")]
    OneFourTwoThreeSeven,
    #[api(status = 400, code = "one_four_two_three_eight", msg = "Dial->Conference: Unable to accept Reservation")]
    OneFourTwoThreeEight,
    #[api(status = 400, code = "one_four_two_three_nine", msg = "Dial->Conference: Unable to update Worker")]
    OneFourTwoThreeNine,
    #[api(status = 400, code = "one_four_two_four_zero", msg = "Max concurrent Workers exceeded")]
    OneFourTwoFourZero,
    #[api(status = 400, code = "one_four_two_four_one", msg = "start_date passed to TaskRouter statistics is older than 30 days.")]
    OneFourTwoFourOne,
    #[api(status = 400, code = "one_four_three_zero_zero", msg = "Start: Invalid nested noun value")]
    OneFourThreeZeroZero,
    #[api(status = 400, code = "one_five_zero_zero_zero", msg = "Call Progress: Internal Twilio Error")]
    OneFiveZeroZeroZero,
    #[api(status = 400, code = "one_five_zero_zero_two", msg = "Call Progress: Queue Timeout")]
    OneFiveZeroZeroTwo,
    #[api(status = 400, code = "one_five_zero_zero_three", msg = "Call Progress: Warning Response to Callback URL")]
    OneFiveZeroZeroThree,
    #[api(status = 400, code = "one_five_zero_zero_four", msg = "Action Callback URL must be an absolute URL when using TwiML to update in-progress calls")]
    OneFiveZeroZeroFour,
    #[api(status = 400, code = "one_five_zero_zero_nine", msg = "Internal Server Error")]
    OneFiveZeroZeroNine,
    #[api(status = 400, code = "one_six_zero_zero_zero", msg = "Whisper Not Available on Twilio Conference")]
    OneSixZeroZeroZero,
    #[api(status = 400, code = "one_six_zero_zero_one", msg = "Conference is not bridged")]
    OneSixZeroZeroOne,
    #[api(status = 400, code = "one_six_zero_zero_two", msg = "Failed to validate conference attributes")]
    OneSixZeroZeroTwo,
    #[api(status = 400, code = "one_six_zero_zero_three", msg = "Could not recognize conference sid or friendly name")]
    OneSixZeroZeroThree,
    #[api(status = 400, code = "one_six_zero_one_zero", msg = "Conference Event: Internal Twilio Error")]
    OneSixZeroOneZero,
    #[api(status = 400, code = "one_six_zero_one_one", msg = "Conference Event: Error Response to Callback URL")]
    OneSixZeroOneOne,
    #[api(status = 400, code = "one_six_zero_two_zero", msg = "Conference is full")]
    OneSixZeroTwoZero,
    #[api(status = 400, code = "one_six_zero_two_one", msg = "Failed to join conference due to account concurrency limit exceeded")]
    OneSixZeroTwoOne,
    #[api(status = 400, code = "one_six_zero_two_two", msg = "Conference does not exist or is completed")]
    OneSixZeroTwoTwo,
    #[api(status = 400, code = "one_six_zero_two_three", msg = "Dial->Conference: Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'")]
    OneSixZeroTwoThree,
    #[api(status = 400, code = "one_six_zero_two_four", msg = "Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'")]
    OneSixZeroTwoFour,
    #[api(status = 400, code = "one_six_zero_two_five", msg = "Dial->Conference: Participant label is in use by another participant")]
    OneSixZeroTwoFive,
    #[api(status = 400, code = "one_six_zero_two_six", msg = "Participant label is in use by another participant")]
    OneSixZeroTwoSix,
    #[api(status = 400, code = "one_six_zero_two_seven", msg = "Participant to be whispered is on hold")]
    OneSixZeroTwoSeven,
    #[api(status = 400, code = "one_six_zero_two_eight", msg = "Participant to be whispered is not present in the conference")]
    OneSixZeroTwoEight,
    #[api(status = 400, code = "one_six_zero_nine_nine", msg = "Unexpected conference status")]
    OneSixZeroNineNine,
    #[api(status = 400, code = "one_six_one_zero_one", msg = "Voice Recording : Unavailable because duration is too short")]
    OneSixOneZeroOne,
    #[api(status = 400, code = "one_six_one_zero_two", msg = "Voice Recording: Unavailable because recording is silent")]
    OneSixOneZeroTwo,
    #[api(status = 400, code = "one_six_one_zero_four", msg = "Voice Recording: Unavailable due to encryption failure")]
    OneSixOneZeroFour,
    #[api(status = 400, code = "one_six_one_zero_five", msg = "Voice Recording: Unavailable due to no valid public keys")]
    OneSixOneZeroFive,
    #[api(status = 400, code = "one_six_one_zero_six", msg = "Voice Recording: Unavailable due to internal encryption error")]
    OneSixOneZeroSix,
    #[api(status = 400, code = "one_six_one_zero_seven", msg = "Voice Recording: Encrypted with alternate public key")]
    OneSixOneZeroSeven,
    #[api(status = 400, code = "one_six_one_zero_eight", msg = "Voice Recording: Request failed due to concurrent recordings")]
    OneSixOneZeroEight,
    #[api(status = 400, code = "one_six_one_zero_nine", msg = "Voice Recording: Cannot fetch .mp3 encrypted recording")]
    OneSixOneZeroNine,
    #[api(status = 400, code = "one_six_one_one_zero", msg = "Internal failure when bulk deleting recordings from your account")]
    OneSixOneOneZero,
    #[api(status = 400, code = "one_six_one_one_one", msg = "Voice Recording: Upload file to external AWS S3 bucket failed (Invalid Configuration)")]
    OneSixOneOneOne,
    #[api(status = 400, code = "one_six_one_one_two", msg = "Voice Recording: Upload file to external AWS S3 bucket failed (Access Denied)")]
    OneSixOneOneTwo,
    #[api(status = 400, code = "one_six_one_one_three", msg = "Voice Recording: Cannot download a dual-channel presentation of a mono recording")]
    OneSixOneOneThree,
    #[api(status = 400, code = "one_seven_zero_zero_zero", msg = "Forbidden to access data")]
    OneSevenZeroZeroZero,
    #[api(status = 400, code = "one_seven_zero_zero_one", msg = "Completed summary for this call wasn't found")]
    OneSevenZeroZeroOne,
    #[api(status = 400, code = "one_seven_zero_zero_two", msg = "This call ended more than 30 days ago")]
    OneSevenZeroZeroTwo,
    #[api(status = 400, code = "one_seven_zero_zero_seven", msg = "Voice Insights Advanced Features not enabled")]
    OneSevenZeroZeroSeven,
    #[api(status = 400, code = "one_seven_zero_zero_eight", msg = "Internal Server Error - Query Timeout")]
    OneSevenZeroZeroEight,
    #[api(status = 400, code = "one_seven_zero_zero_nine", msg = "Internal Server Error")]
    OneSevenZeroZeroNine,
    #[api(status = 400, code = "one_seven_four_zero_zero", msg = "Invalid query parameter")]
    OneSevenFourZeroZero,
    #[api(status = 400, code = "one_nine_zero_zero_three", msg = "Contact with the unique_customer_provided_id provided already exists")]
    OneNineZeroZeroThree,
    #[api(status = 400, code = "one_nine_zero_zero_four", msg = "Invalid or missing Contact input")]
    OneNineZeroZeroFour,
    #[api(status = 400, code = "one_nine_zero_zero_five", msg = "Contact validation error")]
    OneNineZeroZeroFive,
    #[api(status = 400, code = "one_nine_zero_one_zero", msg = "Invalid contact search request")]
    OneNineZeroOneZero,
    #[api(status = 400, code = "one_nine_zero_one_one", msg = "When updating a contact, invalid JSON syntax or invalid field that cannot be updated by this endpoint")]
    OneNineZeroOneOne,
    #[api(status = 400, code = "one_nine_zero_one_two", msg = "When updating a contact at least one field should be updated")]
    OneNineZeroOneTwo,
    #[api(status = 400, code = "one_nine_zero_one_three", msg = "At least one of the following fields is required for a contact: first_name, middle_name, last_name, legal_name, preferred_name, unique_customer_provided_id or channel")]
    OneNineZeroOneThree,
    #[api(status = 400, code = "one_nine_zero_one_four", msg = "Can fetch contact either by unique_customer_provided_id or channel ")]
    OneNineZeroOneFour,
    #[api(status = 400, code = "one_nine_zero_two_zero", msg = "Contact with the provided channel value already exists")]
    OneNineZeroTwoZero,
    #[api(status = 400, code = "one_nine_zero_two_one", msg = "Only one channel can be set as primary")]
    OneNineZeroTwoOne,
    #[api(status = 400, code = "one_nine_zero_two_two", msg = "Invalid channel")]
    OneNineZeroTwoTwo,
    #[api(status = 400, code = "one_nine_zero_two_three", msg = "Invalid channel type")]
    OneNineZeroTwoThree,
    #[api(status = 400, code = "one_nine_zero_two_four", msg = "Invalid channel input")]
    OneNineZeroTwoFour,
    #[api(status = 400, code = "one_nine_zero_two_five", msg = "Channel validation error")]
    OneNineZeroTwoFive,
    #[api(status = 400, code = "one_nine_zero_two_six", msg = "Maximum number of channels allowed reached")]
    OneNineZeroTwoSix,
    #[api(status = 400, code = "one_nine_zero_two_seven", msg = "Invalid Channel Description")]
    OneNineZeroTwoSeven,
    #[api(status = 400, code = "one_nine_zero_two_eight", msg = "Channel value can not be updated")]
    OneNineZeroTwoEight,
    #[api(status = 400, code = "one_nine_zero_two_nine", msg = "When updating a channel at least one field should be updated")]
    OneNineZeroTwoNine,
    #[api(status = 400, code = "one_nine_zero_three_zero", msg = "Invalid location type")]
    OneNineZeroThreeZero,
    #[api(status = 400, code = "one_nine_zero_three_one", msg = "Maximum number of locations allowed reached ")]
    OneNineZeroThreeOne,
    #[api(status = 400, code = "one_nine_zero_three_two", msg = "Invalid location input")]
    OneNineZeroThreeTwo,
    #[api(status = 400, code = "one_nine_zero_three_three", msg = "Location validation error")]
    OneNineZeroThreeThree,
    #[api(status = 400, code = "one_nine_zero_three_four", msg = "Invalid country code")]
    OneNineZeroThreeFour,
    #[api(status = 400, code = "one_nine_zero_three_five", msg = "Invalid page size, it must be between 1 and 25 if specified")]
    OneNineZeroThreeFive,
    #[api(status = 400, code = "one_nine_zero_three_six", msg = "Invalid page token")]
    OneNineZeroThreeSix,
    #[api(status = 400, code = "one_nine_zero_three_seven", msg = "When updating a location at least one field should be updated")]
    OneNineZeroThreeSeven,
    #[api(status = 400, code = "one_nine_zero_three_eight", msg = "Page token must be bigger than or equal to 0")]
    OneNineZeroThreeEight,
    #[api(status = 400, code = "one_nine_zero_four_zero", msg = "Custom Field provided is not defined")]
    OneNineZeroFourZero,
    #[api(status = 400, code = "one_nine_zero_four_one", msg = "Invalid or missing Custom Field input")]
    OneNineZeroFourOne,
    #[api(status = 400, code = "one_nine_zero_four_two", msg = "Custom Field validation error")]
    OneNineZeroFourTwo,
    #[api(status = 400, code = "one_nine_zero_four_three", msg = "Field definition name already exists")]
    OneNineZeroFourThree,
    #[api(status = 400, code = "one_nine_zero_four_four", msg = "Field definition name exceeded maximum length")]
    OneNineZeroFourFour,
    #[api(status = 400, code = "one_nine_zero_four_five", msg = "Field definition type is invalid; data types that are supported are text, date, and number")]
    OneNineZeroFourFive,
    #[api(status = 400, code = "one_nine_zero_four_six", msg = "Number of custom field definitions exceeded limit")]
    OneNineZeroFourSix,
    #[api(status = 400, code = "one_nine_zero_four_seven", msg = "Field definition name cannot be empty")]
    OneNineZeroFourSeven,
    #[api(status = 400, code = "one_nine_zero_four_eight", msg = "Input request body is not properly json formatted")]
    OneNineZeroFourEight,
    #[api(status = 400, code = "one_nine_zero_four_nine", msg = "Custom field definition provided is not defined")]
    OneNineZeroFourNine,
    #[api(status = 400, code = "one_nine_zero_five_zero", msg = "Internal Server Error")]
    OneNineZeroFiveZero,
    #[api(status = 400, code = "one_nine_zero_five_two", msg = "Invalid page size for custom field definition")]
    OneNineZeroFiveTwo,
    #[api(status = 400, code = "one_nine_zero_five_three", msg = "Field definition name cannot be a duplicate of an existing Twilio-defined field")]
    OneNineZeroFiveThree,
    #[api(status = 400, code = "one_nine_zero_five_four", msg = "Expected Unique form key in input request is missing")]
    OneNineZeroFiveFour,
    #[api(status = 400, code = "one_nine_zero_five_five", msg = "When updating a channel, invalid JSON syntax or invalid field that cannot be updated by this endpoint")]
    OneNineZeroFiveFive,
    #[api(status = 400, code = "one_nine_zero_five_six", msg = "Input request content type is invalid")]
    OneNineZeroFiveSix,
    #[api(status = 400, code = "one_nine_zero_five_seven", msg = "Server unavailable or busy")]
    OneNineZeroFiveSeven,
    #[api(status = 400, code = "two_zero_zero_zero_one", msg = "Unknown parameters")]
    TwoZeroZeroZeroOne,
    #[api(status = 400, code = "two_zero_zero_zero_two", msg = "Invalid FriendlyName")]
    TwoZeroZeroZeroTwo,
    #[api(status = 401, code = "two_zero_zero_zero_three", msg = "Permission Denied")]
    TwoZeroZeroZeroThree,
    #[api(status = 401, code = "two_zero_zero_zero_four", msg = "Method not allowed")]
    TwoZeroZeroZeroFour,
    #[api(status = 401, code = "two_zero_zero_zero_five", msg = "Account not active")]
    TwoZeroZeroZeroFive,
    #[api(status = 400, code = "two_zero_zero_zero_six", msg = "Access Denied")]
    TwoZeroZeroZeroSix,
    #[api(status = 400, code = "two_zero_zero_zero_seven", msg = "Page size too large")]
    TwoZeroZeroZeroSeven,
    #[api(status = 400, code = "two_zero_zero_zero_eight", msg = "Test Credentials")]
    TwoZeroZeroZeroEight,
    #[api(status = 400, code = "two_zero_zero_zero_nine", msg = "Cannot delete this resource before it is complete")]
    TwoZeroZeroZeroNine,
    #[api(status = 400, code = "two_zero_zero_one_zero", msg = "Action disabled for account")]
    TwoZeroZeroOneZero,
    #[api(status = 400, code = "two_zero_zero_one_one", msg = "Invalid TLS version")]
    TwoZeroZeroOneOne,
    #[api(status = 400, code = "two_zero_zero_one_two", msg = "Invalid TLSv1.2 Cipher Suite")]
    TwoZeroZeroOneTwo,
    #[api(status = 400, code = "two_zero_zero_two_zero", msg = "No update/state change is observed for the data entered")]
    TwoZeroZeroTwoZero,
    #[api(status = 400, code = "two_zero_zero_two_one", msg = "Phone number rejected by T-Mobile SDG Service Provisioning API")]
    TwoZeroZeroTwoOne,
    #[api(status = 400, code = "two_zero_zero_two_three", msg = "Phone number is not correct: it cannot be null or have non-decimal symbols")]
    TwoZeroZeroTwoThree,
    #[api(status = 400, code = "two_zero_one_zero_one", msg = "Invalid Access Token")]
    TwoZeroOneZeroOne,
    #[api(status = 400, code = "two_zero_one_zero_two", msg = "Invalid Access Token header")]
    TwoZeroOneZeroTwo,
    #[api(status = 400, code = "two_zero_one_zero_three", msg = "Invalid Access Token issuer/subject")]
    TwoZeroOneZeroThree,
    #[api(status = 400, code = "two_zero_one_zero_four", msg = "Access Token expired or expiration date invalid")]
    TwoZeroOneZeroFour,
    #[api(status = 400, code = "two_zero_one_zero_five", msg = "Access Token not yet valid")]
    TwoZeroOneZeroFive,
    #[api(status = 400, code = "two_zero_one_zero_six", msg = "Invalid Access Token grants")]
    TwoZeroOneZeroSix,
    #[api(status = 400, code = "two_zero_one_zero_seven", msg = "Invalid Access Token signature")]
    TwoZeroOneZeroSeven,
    #[api(status = 400, code = "two_zero_one_five_one", msg = "Authentication Failed")]
    TwoZeroOneFiveOne,
    #[api(status = 400, code = "two_zero_one_five_two", msg = "Invalid Header")]
    TwoZeroOneFiveTwo,
    #[api(status = 400, code = "two_zero_one_five_three", msg = "Invalid Issuer Or Subject")]
    TwoZeroOneFiveThree,
    #[api(status = 400, code = "two_zero_one_five_four", msg = "Invalid Claim Set")]
    TwoZeroOneFiveFour,
    #[api(status = 400, code = "two_zero_one_five_five", msg = "Expiration Time In The Future")]
    TwoZeroOneFiveFive,
    #[api(status = 400, code = "two_zero_one_five_six", msg = "Expired or Invalid Expiration in Token")]
    TwoZeroOneFiveSix,
    #[api(status = 400, code = "two_zero_one_five_seven", msg = "Expiration Time Exceeds Maximum Time Allowed")]
    TwoZeroOneFiveSeven,
    #[api(status = 400, code = "two_zero_one_five_nine", msg = "Invalid Signature")]
    TwoZeroOneFiveNine,
    #[api(status = 400, code = "two_zero_one_six_zero", msg = "Invalid Token")]
    TwoZeroOneSixZero,
    #[api(status = 400, code = "two_zero_one_six_one", msg = "Programmable Chat: Parameters are not specified for update request")]
    TwoZeroOneSixOne,
    #[api(status = 400, code = "two_zero_one_six_two", msg = "A conflicting resource update is in progress")]
    TwoZeroOneSixTwo,
    #[api(status = 403, code = "two_zero_four_zero_three", msg = "403 Forbidden")]
    TwoZeroFourZeroThree,
    #[api(status = 404, code = "two_zero_four_zero_four", msg = "Not Found")]
    TwoZeroFourZeroFour,
    #[api(status = 400, code = "two_zero_four_zero_nine", msg = "Conflict")]
    TwoZeroFourZeroNine,
    #[api(status = 400, code = "two_zero_four_one_zero", msg = "Gone")]
    TwoZeroFourOneZero,
    #[api(status = 400, code = "two_zero_four_one_three", msg = "Request Entity Too Large")]
    TwoZeroFourOneThree,
    #[api(status = 400, code = "two_zero_four_two_two", msg = "Invalid Parameter")]
    TwoZeroFourTwoTwo,
    #[api(status = 400, code = "two_zero_four_two_three", msg = "Invalid SID")]
    TwoZeroFourTwoThree,
    #[api(status = 400, code = "two_zero_four_two_six", msg = "Upgrade Required")]
    TwoZeroFourTwoSix,
    #[api(status = 429, code = "two_zero_four_two_nine", msg = "Too Many Requests")]
    TwoZeroFourTwoNine,
    #[api(status = 400, code = "two_zero_five_zero_zero", msg = "Internal Server Error")]
    TwoZeroFiveZeroZero,
    #[api(status = 400, code = "two_zero_five_zero_three", msg = "Service unavailable")]
    TwoZeroFiveZeroThree,
    #[api(status = 400, code = "two_one_one_zero_zero", msg = "Accounts Resource")]
    TwoOneOneZeroZero,
    #[api(status = 400, code = "two_one_one_zero_one", msg = "Subaccounts cannot contain subaccounts")]
    TwoOneOneZeroOne,
    #[api(status = 400, code = "two_one_one_zero_two", msg = "Reached maximum number of Services")]
    TwoOneOneZeroTwo,
    #[api(status = 400, code = "two_one_two_zero_zero", msg = "Calls Resource")]
    TwoOneTwoZeroZero,
    #[api(status = 400, code = "two_one_two_zero_one", msg = "No Called number specified")]
    TwoOneTwoZeroOne,
    #[api(status = 400, code = "two_one_two_zero_two", msg = "Called number is a premium number")]
    TwoOneTwoZeroTwo,
    #[api(status = 400, code = "two_one_two_zero_three", msg = "International calling not enabled")]
    TwoOneTwoZeroThree,
    #[api(status = 400, code = "two_one_two_zero_four", msg = "Call already initiated")]
    TwoOneTwoZeroFour,
    #[api(status = 400, code = "two_one_two_zero_five", msg = "Invalid URL")]
    TwoOneTwoZeroFive,
    #[api(status = 400, code = "two_one_two_zero_six", msg = "Invalid SendDigits")]
    TwoOneTwoZeroSix,
    #[api(status = 400, code = "two_one_two_zero_seven", msg = "Invalid IfMachine")]
    TwoOneTwoZeroSeven,
    #[api(status = 400, code = "two_one_two_zero_eight", msg = "Invalid Timeout")]
    TwoOneTwoZeroEight,
    #[api(status = 400, code = "two_one_two_zero_nine", msg = "Invalid Method")]
    TwoOneTwoZeroNine,
    #[api(status = 400, code = "two_one_two_one_zero", msg = "'From' phone number not verified")]
    TwoOneTwoOneZero,
    #[api(status = 400, code = "two_one_two_one_one", msg = "Invalid 'To' Phone Number")]
    TwoOneTwoOneOne,
    #[api(status = 400, code = "two_one_two_one_two", msg = "Invalid From Number (caller ID)")]
    TwoOneTwoOneTwo,
    #[api(status = 400, code = "two_one_two_one_three", msg = "Caller phone number is required")]
    TwoOneTwoOneThree,
    #[api(status = 400, code = "two_one_two_one_four", msg = "'To' phone number cannot be reached")]
    TwoOneTwoOneFour,
    #[api(status = 400, code = "two_one_two_one_five", msg = "Geo Permission configuration is not permitting call")]
    TwoOneTwoOneFive,
    #[api(status = 400, code = "two_one_two_one_six", msg = "API: Call blocked by Twilio blocklist")]
    TwoOneTwoOneSix,
    #[api(status = 400, code = "two_one_two_one_seven", msg = "Phone number does not appear to be valid")]
    TwoOneTwoOneSeven,
    #[api(status = 400, code = "two_one_two_one_eight", msg = "Invalid ApplicationSid")]
    TwoOneTwoOneEight,
    #[api(status = 400, code = "two_one_two_one_nine", msg = "'To' phone number not verified")]
    TwoOneTwoOneNine,
    #[api(status = 400, code = "two_one_two_two_zero", msg = "Invalid call state")]
    TwoOneTwoTwoZero,
    #[api(status = 400, code = "two_one_two_two_one", msg = "Invalid SipAuthUsername. Must be fewer than 256 chars")]
    TwoOneTwoTwoOne,
    #[api(status = 400, code = "two_one_two_two_two", msg = "Invalid SipAuthUsername. Illegal chars")]
    TwoOneTwoTwoTwo,
    #[api(status = 400, code = "two_one_two_two_three", msg = "Invalid SipAuthPassword. Must be fewer than 256 chars")]
    TwoOneTwoTwoThree,
    #[api(status = 400, code = "two_one_two_two_four", msg = "Invalid SipAuthPassword. Illegal chars")]
    TwoOneTwoTwoFour,
    #[api(status = 400, code = "two_one_two_two_five", msg = "SipAuthPassword is required when providing SipAuthUsername")]
    TwoOneTwoTwoFive,
    #[api(status = 400, code = "two_one_two_two_six", msg = "SIP calling not enabled for this account")]
    TwoOneTwoTwoSix,
    #[api(status = 400, code = "two_one_two_two_seven", msg = "Headers portion of SIP URI must be fewer than 1024 chars")]
    TwoOneTwoTwoSeven,
    #[api(status = 400, code = "two_one_two_two_eight", msg = "Invalid SIP Header. Illegal chars in header name")]
    TwoOneTwoTwoEight,
    #[api(status = 400, code = "two_one_two_two_nine", msg = "Invalid SIP Header. Illegal chars in header value")]
    TwoOneTwoTwoNine,
    #[api(status = 400, code = "two_one_two_three_zero", msg = "Maximum Domains Reached")]
    TwoOneTwoThreeZero,
    #[api(status = 400, code = "two_one_two_three_one", msg = "Domain Validation Error")]
    TwoOneTwoThreeOne,
    #[api(status = 400, code = "two_one_two_three_two", msg = "Invalid Domain")]
    TwoOneTwoThreeTwo,
    #[api(status = 400, code = "two_one_two_three_three", msg = "Domain still has subdomains")]
    TwoOneTwoThreeThree,
    #[api(status = 400, code = "two_one_two_three_four", msg = "Invalid Machine Detection configuration value")]
    TwoOneTwoThreeFour,
    #[api(status = 400, code = "two_one_two_three_five", msg = "IP Access Control List Validation Error")]
    TwoOneTwoThreeFive,
    #[api(status = 400, code = "two_one_two_three_six", msg = "IP Access Control List Dependencies Violation")]
    TwoOneTwoThreeSix,
    #[api(status = 400, code = "two_one_two_three_seven", msg = "Maximum IP Addresses Reached for List")]
    TwoOneTwoThreeSeven,
    #[api(status = 400, code = "two_one_two_three_eight", msg = "Address Validation Error")]
    TwoOneTwoThreeEight,
    #[api(status = 400, code = "two_one_two_three_nine", msg = "Maximum Credential Lists Reached")]
    TwoOneTwoThreeNine,
    #[api(status = 400, code = "two_one_two_four_zero", msg = "Credential List Validation Error")]
    TwoOneTwoFourZero,
    #[api(status = 400, code = "two_one_two_four_one", msg = "Credential List Dependencies Violation")]
    TwoOneTwoFourOne,
    #[api(status = 400, code = "two_one_two_four_two", msg = "Maximum Credentials Reached for List")]
    TwoOneTwoFourTwo,
    #[api(status = 400, code = "two_one_two_four_three", msg = "Credential Validation Error")]
    TwoOneTwoFourThree,
    #[api(status = 400, code = "two_one_two_four_four", msg = "Maximum Number of Trunks reached")]
    TwoOneTwoFourFour,
    #[api(status = 400, code = "two_one_two_four_five", msg = "Trunk Validation Error")]
    TwoOneTwoFourFive,
    #[api(status = 400, code = "two_one_two_four_seven", msg = "Trunk Dependencies")]
    TwoOneTwoFourSeven,
    #[api(status = 400, code = "two_one_two_four_eight", msg = "Trunk Domain already taken")]
    TwoOneTwoFourEight,
    #[api(status = 400, code = "two_one_two_four_nine", msg = "Maximum Origination URIs reached  ")]
    TwoOneTwoFourNine,
    #[api(status = 400, code = "two_one_two_five_one", msg = "Trunking CPS change not allowed")]
    TwoOneTwoFiveOne,
    #[api(status = 400, code = "two_one_two_five_two", msg = "Invalid Region")]
    TwoOneTwoFiveTwo,
    #[api(status = 400, code = "two_one_two_five_three", msg = "Max Connection Policies Reached")]
    TwoOneTwoFiveThree,
    #[api(status = 400, code = "two_one_two_five_four", msg = "Max Connection Policy Entries Reached")]
    TwoOneTwoFiveFour,
    #[api(status = 400, code = "two_one_two_five_five", msg = "Maximum IP Access Control Lists reached")]
    TwoOneTwoFiveFive,
    #[api(status = 400, code = "two_one_two_five_six", msg = "Invalid ruleset")]
    TwoOneTwoFiveSix,
    #[api(status = 400, code = "two_one_two_five_seven", msg = "Invalid SIP Manipulation Policy SID")]
    TwoOneTwoFiveSeven,
    #[api(status = 400, code = "two_one_two_five_eight", msg = "Invalid SIP Manipulation Policy")]
    TwoOneTwoFiveEight,
    #[api(status = 400, code = "two_one_two_five_nine", msg = "Maximum number of SIP Manipulation Polies per account reached")]
    TwoOneTwoFiveNine,
    #[api(status = 400, code = "two_one_two_six_zero", msg = "Maximum number of actions per rule reached")]
    TwoOneTwoSixZero,
    #[api(status = 400, code = "two_one_two_six_one", msg = "Maximum number of conditions per rule reached")]
    TwoOneTwoSixOne,
    #[api(status = 400, code = "two_one_two_six_two", msg = "No AMD status callback URL provided")]
    TwoOneTwoSixTwo,
    #[api(status = 400, code = "two_one_two_six_three", msg = "Invalid Answering Machine Detection Parameters")]
    TwoOneTwoSixThree,
    #[api(status = 400, code = "two_one_three_zero_zero", msg = "Invalid BYOC trunk SID")]
    TwoOneThreeZeroZero,
    #[api(status = 400, code = "two_one_three_zero_one", msg = "Cannot create application: application limit exceeded")]
    TwoOneThreeZeroOne,
    #[api(status = 400, code = "two_one_three_zero_two", msg = "Approaching application creation limit ")]
    TwoOneThreeZeroTwo,
    #[api(status = 400, code = "two_one_four_zero_one", msg = "Invalid Phone Number")]
    TwoOneFourZeroOne,
    #[api(status = 400, code = "two_one_four_zero_two", msg = "Invalid Url")]
    TwoOneFourZeroTwo,
    #[api(status = 400, code = "two_one_four_zero_three", msg = "Invalid Method")]
    TwoOneFourZeroThree,
    #[api(status = 400, code = "two_one_four_zero_four", msg = "Inbound Phone number not available to trial account")]
    TwoOneFourZeroFour,
    #[api(status = 400, code = "two_one_four_zero_five", msg = "Cannot set VoiceFallbackUrl without setting Url")]
    TwoOneFourZeroFive,
    #[api(status = 400, code = "two_one_four_zero_six", msg = "Cannot set SmsFallbackUrl without setting SmsUrl")]
    TwoOneFourZeroSix,
    #[api(status = 400, code = "two_one_four_zero_seven", msg = "This Phone Number type does not support SMS")]
    TwoOneFourZeroSeven,
    #[api(status = 400, code = "two_one_four_zero_eight", msg = "Permission to send an SMS has not been enabled for the region indicated by the 'To' number")]
    TwoOneFourZeroEight,
    #[api(status = 400, code = "two_one_four_zero_nine", msg = "VoiceCallerIdLookup cannot be set for this phone number")]
    TwoOneFourZeroNine,
    #[api(status = 400, code = "two_one_four_two_zero", msg = "ApplicationSid is not accessible")]
    TwoOneFourTwoZero,
    #[api(status = 400, code = "two_one_four_two_one", msg = "Phone Number is invalid")]
    TwoOneFourTwoOne,
    #[api(status = 400, code = "two_one_four_two_two", msg = "PhoneNumber is not available")]
    TwoOneFourTwoTwo,
    #[api(status = 400, code = "two_one_four_four_nine", msg = "Number already can be used for outgoing calls and messages")]
    TwoOneFourFourNine,
    #[api(status = 400, code = "two_one_four_five_zero", msg = "Phone number already validated on your account")]
    TwoOneFourFiveZero,
    #[api(status = 400, code = "two_one_four_five_one", msg = "Invalid area code")]
    TwoOneFourFiveOne,
    #[api(status = 400, code = "two_one_four_five_two", msg = "No phone numbers found in area code")]
    TwoOneFourFiveTwo,
    #[api(status = 400, code = "two_one_four_five_three", msg = "Phone number already validated on another account")]
    TwoOneFourFiveThree,
    #[api(status = 400, code = "two_one_four_five_four", msg = "Invalid CallDelay")]
    TwoOneFourFiveFour,
    #[api(status = 400, code = "two_one_four_five_five", msg = "Invalid PlayUrl")]
    TwoOneFourFiveFive,
    #[api(status = 400, code = "two_one_four_five_six", msg = "Invalid CallbackUrl")]
    TwoOneFourFiveSix,
    #[api(status = 400, code = "two_one_four_five_seven", msg = "AreaCode Parameter not Supported")]
    TwoOneFourFiveSeven,
    #[api(status = 400, code = "two_one_four_five_eight", msg = "PhoneNumber Provisioning Type Mismatch")]
    TwoOneFourFiveEight,
    #[api(status = 400, code = "two_one_four_seven_zero", msg = "Invalid AccountSid")]
    TwoOneFourSevenZero,
    #[api(status = 400, code = "two_one_four_seven_one", msg = "Account does not exist")]
    TwoOneFourSevenOne,
    #[api(status = 400, code = "two_one_four_seven_two", msg = "Account is not active")]
    TwoOneFourSevenTwo,
    #[api(status = 400, code = "two_one_four_seven_three", msg = "AccountSid you are transferring to is not related to the originating owner of the phone number")]
    TwoOneFourSevenThree,
    #[api(status = 400, code = "two_one_four_seven_four", msg = "API User must be the parent account to transfer phone numbers.")]
    TwoOneFourSevenFour,
    #[api(status = 400, code = "two_one_four_seven_five", msg = "Unable to update Status, invalid Status.")]
    TwoOneFourSevenFive,
    #[api(status = 400, code = "two_one_four_seven_six", msg = "Unable to update Status for subaccount, parent account is suspended.")]
    TwoOneFourSevenSix,
    #[api(status = 400, code = "two_one_four_seven_seven", msg = "Unable to update Status for parent accounts")]
    TwoOneFourSevenSeven,
    #[api(status = 400, code = "two_one_four_seven_eight", msg = "Unable to update Status for subaccount, subaccount has been suspended by Twilio")]
    TwoOneFourSevenEight,
    #[api(status = 400, code = "two_one_four_seven_nine", msg = "Unable to update Status for subaccount, subaccount has been closed.")]
    TwoOneFourSevenNine,
    #[api(status = 400, code = "two_one_four_eight_zero", msg = "Reached maximum number of subaccounts")]
    TwoOneFourEightZero,
    #[api(status = 400, code = "two_one_four_eight_one", msg = "Invalid PageToken")]
    TwoOneFourEightOne,
    #[api(status = 400, code = "two_one_five_zero_one", msg = "Resource not available")]
    TwoOneFiveZeroOne,
    #[api(status = 400, code = "two_one_five_zero_two", msg = "Invalid callback url")]
    TwoOneFiveZeroTwo,
    #[api(status = 400, code = "two_one_five_zero_three", msg = "Invalid transcription type")]
    TwoOneFiveZeroThree,
    #[api(status = 400, code = "two_one_five_zero_four", msg = "RecordingSid is required.")]
    TwoOneFiveZeroFour,
    #[api(status = 400, code = "two_one_six_zero_one", msg = "Phone number is not a valid SMS-capable inbound phone number")]
    TwoOneSixZeroOne,
    #[api(status = 400, code = "two_one_six_zero_two", msg = "Message body is required")]
    TwoOneSixZeroTwo,
    #[api(status = 400, code = "two_one_six_zero_three", msg = "A 'From' or 'MessagingServiceSid' parameter is required to send a message")]
    TwoOneSixZeroThree,
    #[api(status = 400, code = "two_one_six_zero_four", msg = "The destination 'To' phone number is required to send an SMS")]
    TwoOneSixZeroFour,
    #[api(status = 400, code = "two_one_six_zero_five", msg = "Maximum body length is 160 characters (old API endpoint)")]
    TwoOneSixZeroFive,
    #[api(status = 400, code = "two_one_six_zero_six", msg = "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination.")]
    TwoOneSixZeroSix,
    #[api(status = 400, code = "two_one_six_zero_seven", msg = "The 'from' phone number must be the sandbox phone number for trial accounts.")]
    TwoOneSixZeroSeven,
    #[api(status = 400, code = "two_one_six_zero_eight", msg = "The 'to' phone number provided is not yet verified for this account.")]
    TwoOneSixZeroEight,
    #[api(status = 400, code = "two_one_six_zero_nine", msg = "Invalid 'StatusCallback'")]
    TwoOneSixZeroNine,
    #[api(status = 400, code = "two_one_six_one_zero", msg = "Attempt to send to unsubscribed recipient")]
    TwoOneSixOneZero,
    #[api(status = 400, code = "two_one_six_one_one", msg = "This 'From' number has exceeded the maximum number of queued messages")]
    TwoOneSixOneOne,
    #[api(status = 400, code = "two_one_six_one_two", msg = "The 'To' phone number is not currently reachable via SMS")]
    TwoOneSixOneTwo,
    #[api(status = 400, code = "two_one_six_one_three", msg = "PhoneNumber Requires Certification")]
    TwoOneSixOneThree,
    #[api(status = 400, code = "two_one_six_one_four", msg = "'To' number is not a valid mobile number")]
    TwoOneSixOneFour,
    #[api(status = 400, code = "two_one_six_one_five", msg = "Phone Number Requires a Local Address")]
    TwoOneSixOneFive,
    #[api(status = 400, code = "two_one_six_one_six", msg = "The 'From' number matches multiple numbers for your account")]
    TwoOneSixOneSix,
    #[api(status = 400, code = "two_one_six_one_seven", msg = "The concatenated message body exceeds the 1600 character limit")]
    TwoOneSixOneSeven,
    #[api(status = 400, code = "two_one_six_one_eight", msg = "The message body cannot be sent")]
    TwoOneSixOneEight,
    #[api(status = 400, code = "two_one_six_one_nine", msg = "Unable to create record")]
    TwoOneSixOneNine,
    #[api(status = 400, code = "two_one_six_two_zero", msg = "Invalid media URL(s)")]
    TwoOneSixTwoZero,
    #[api(status = 400, code = "two_one_six_two_one", msg = "The 'From' number has not been enabled for MMS")]
    TwoOneSixTwoOne,
    #[api(status = 400, code = "two_one_six_two_two", msg = "MMS has not been enabled for your account")]
    TwoOneSixTwoTwo,
    #[api(status = 400, code = "two_one_six_two_three", msg = "Number of media files exceeds allowed limit")]
    TwoOneSixTwoThree,
    #[api(status = 400, code = "two_one_six_two_four", msg = "Invalid validity period value")]
    TwoOneSixTwoFour,
    #[api(status = 400, code = "two_one_six_two_six", msg = "Invalid 'StatusCallbackEvent'")]
    TwoOneSixTwoSix,
    #[api(status = 400, code = "two_one_six_two_seven", msg = "Max Price must be a valid float")]
    TwoOneSixTwoSeven,
    #[api(status = 400, code = "two_one_six_two_eight", msg = "Address Validation Error")]
    TwoOneSixTwoEight,
    #[api(status = 400, code = "two_one_six_two_nine", msg = "Address Validation Error - Check Suggested Address")]
    TwoOneSixTwoNine,
    #[api(status = 400, code = "two_one_six_three_zero", msg = "Cannot mutate Address that is linked to a verified Document.")]
    TwoOneSixThreeZero,
    #[api(status = 400, code = "two_one_six_three_one", msg = "Phone Number Requires an Address")]
    TwoOneSixThreeOne,
    #[api(status = 400, code = "two_one_six_three_four", msg = "SIP Trunk is in use for emergency calling")]
    TwoOneSixThreeFour,
    #[api(status = 400, code = "two_one_six_four_four", msg = "End-User cannot be deleted due to an active assignment to a Bundle")]
    TwoOneSixFourFour,
    #[api(status = 400, code = "two_one_six_four_five", msg = "Supporting Document cannot be deleted due to active Regulatory Bundle assignment")]
    TwoOneSixFourFive,
    #[api(status = 400, code = "two_one_six_four_six", msg = "Supporting Document is not eligible for deletion")]
    TwoOneSixFourSix,
    #[api(status = 400, code = "two_one_six_four_seven", msg = "Regulatory Bundle is not eligible for deletion")]
    TwoOneSixFourSeven,
    #[api(status = 400, code = "two_one_six_four_eight", msg = "Regulatory Bundle cannot be deleted due to active number assignment")]
    TwoOneSixFourEight,
    #[api(status = 400, code = "two_one_six_four_nine", msg = "Phone Number Requires a Bundle")]
    TwoOneSixFourNine,
    #[api(status = 400, code = "two_one_six_five_zero", msg = "Phone Number Requires a Verified Identity Document")]
    TwoOneSixFiveZero,
    #[api(status = 400, code = "two_one_six_five_one", msg = "Document does not satisfy regulatory requirement")]
    TwoOneSixFiveOne,
    #[api(status = 400, code = "two_one_six_five_two", msg = "Maximum subject length is 40 characters")]
    TwoOneSixFiveTwo,
    #[api(status = 400, code = "two_one_six_five_three", msg = "There are more recipient addresses than allowed")]
    TwoOneSixFiveThree,
    #[api(status = 400, code = "two_one_six_five_four", msg = "ContentSid Required")]
    TwoOneSixFiveFour,
    #[api(status = 400, code = "two_one_six_five_five", msg = "The ContentSid is Invalid")]
    TwoOneSixFiveFive,
    #[api(status = 400, code = "two_one_six_five_six", msg = "The ContentVariables Parameter is invalid")]
    TwoOneSixFiveSix,
    #[api(status = 400, code = "two_one_six_five_seven", msg = "The Sender ID is invalid ")]
    TwoOneSixFiveSeven,
    #[api(status = 400, code = "two_one_six_five_eight", msg = "Parameter exceeded character limit")]
    TwoOneSixFiveEight,
    #[api(status = 404, code = "two_one_seven_zero_one", msg = "The Messaging Service does not exist")]
    TwoOneSevenZeroOne,
    #[api(status = 400, code = "two_one_seven_zero_two", msg = "The Messaging Service is not available to send new messages")]
    TwoOneSevenZeroTwo,
    #[api(status = 400, code = "two_one_seven_zero_three", msg = "The Messaging Service does not have a phone number available to send a message")]
    TwoOneSevenZeroThree,
    #[api(status = 400, code = "two_one_seven_zero_four", msg = "The Messaging Service contains no phone numbers")]
    TwoOneSevenZeroFour,
    #[api(status = 400, code = "two_one_seven_zero_five", msg = "The Messaging Service is invalid")]
    TwoOneSevenZeroFive,
    #[api(status = 400, code = "two_one_seven_zero_eight", msg = "Alpha Sender ID Missing from the request")]
    TwoOneSevenZeroEight,
    #[api(status = 400, code = "two_one_seven_zero_nine", msg = "Alpha Sender ID is Invalid or Not Authorized for this Messaging Service")]
    TwoOneSevenZeroNine,
    #[api(status = 400, code = "two_one_seven_one_zero", msg = "Phone Number Already Exists in Messaging Service")]
    TwoOneSevenOneZero,
    #[api(status = 400, code = "two_one_seven_one_one", msg = "Phone Number, Shortcode, or AlphaSender is not associated to the specified Messaging Service.")]
    TwoOneSevenOneOne,
    #[api(status = 400, code = "two_one_seven_one_two", msg = "Phone Number or Short Code is associated with another Messaging Service.")]
    TwoOneSevenOneTwo,
    #[api(status = 400, code = "two_one_seven_one_three", msg = "Messaging Service Use Case is Invalid")]
    TwoOneSevenOneThree,
    #[api(status = 400, code = "two_one_seven_one_four", msg = "Messaging Service Number Pool size limit reached")]
    TwoOneSevenOneFour,
    #[api(status = 400, code = "two_one_seven_one_five", msg = "Phone Number Does Not Have Correct Messaging Service Capabilities")]
    TwoOneSevenOneFive,
    #[api(status = 400, code = "two_one_seven_one_seven", msg = "Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid")]
    TwoOneSevenOneSeven,
    #[api(status = 400, code = "two_one_seven_one_nine", msg = "Incompatible Messaging Service/A2P Use Cases")]
    TwoOneSevenOneNine,
    #[api(status = 400, code = "two_one_seven_two_zero", msg = "A2P Use Case is Invalid")]
    TwoOneSevenTwoZero,
    #[api(status = 400, code = "two_one_seven_two_one", msg = "Cannot import Campaign Verify token due to incompatible A2P brand")]
    TwoOneSevenTwoOne,
    #[api(status = 400, code = "two_one_seven_two_two", msg = "Invalid Campaign Verify token")]
    TwoOneSevenTwoTwo,
    #[api(status = 400, code = "two_one_seven_two_three", msg = "Campaign Verify token import already in progress")]
    TwoOneSevenTwoThree,
    #[api(status = 400, code = "two_one_seven_two_four", msg = "Brand update count exceeded")]
    TwoOneSevenTwoFour,
    #[api(status = 400, code = "two_one_seven_two_five", msg = "Brand can only be updated when in FAILED state")]
    TwoOneSevenTwoFive,
    #[api(status = 400, code = "two_one_seven_two_six", msg = "Starter brand registrations and updates are temporarily disabled")]
    TwoOneSevenTwoSix,
    #[api(status = 400, code = "two_one_seven_two_seven", msg = "Campaign registration failed due to missing parameter(s)")]
    TwoOneSevenTwoSeven,
    #[api(status = 400, code = "two_one_seven_two_eight", msg = "Campaign registration failed due to length validation failures")]
    TwoOneSevenTwoEight,
    #[api(status = 400, code = "two_one_seven_two_nine", msg = "Cannot perform operation on suspended campaign")]
    TwoOneSevenTwoNine,
    #[api(status = 400, code = "two_one_seven_three_zero", msg = "System under maintenance. Please try again later.")]
    TwoOneSevenThreeZero,
    #[api(status = 400, code = "two_one_nine_zero_zero", msg = "DltPEId is invalid")]
    TwoOneNineZeroZero,
    #[api(status = 400, code = "two_one_nine_zero_one", msg = "DltTemplateId is invalid")]
    TwoOneNineZeroOne,
    #[api(status = 400, code = "two_one_nine_zero_two", msg = "InvoiceTag length must be between 0 and 32")]
    TwoOneNineZeroTwo,
    #[api(status = 400, code = "two_one_nine_one_zero", msg = "Invalid From and To pair. From and To should be of the same channel.")]
    TwoOneNineOneZero,
    #[api(status = 400, code = "two_two_zero_zero_one", msg = "Call timed out")]
    TwoTwoZeroZeroOne,
    #[api(status = 400, code = "two_two_zero_zero_five", msg = "Call Queue Full")]
    TwoTwoZeroZeroFive,
    #[api(status = 400, code = "two_two_one_zero_zero", msg = "Reached Maximum Verification Attempts")]
    TwoTwoOneZeroZero,
    #[api(status = 400, code = "two_two_one_zero_one", msg = "Invalid Hosted Number Order SIDs")]
    TwoTwoOneZeroOne,
    #[api(status = 400, code = "two_two_one_zero_two", msg = "Invalid Phone Number")]
    TwoTwoOneZeroTwo,
    #[api(status = 400, code = "two_two_one_zero_three", msg = "Unsupported Iso Country")]
    TwoTwoOneZeroThree,
    #[api(status = 400, code = "two_two_one_zero_four", msg = "Invalid Email Format")]
    TwoTwoOneZeroFour,
    #[api(status = 400, code = "two_two_one_zero_five", msg = "Invalid URL format")]
    TwoTwoOneZeroFive,
    #[api(status = 400, code = "two_two_one_zero_six", msg = "Invalid Method")]
    TwoTwoOneZeroSix,
    #[api(status = 400, code = "two_two_one_zero_seven", msg = "Unable to Update Authorization Document")]
    TwoTwoOneZeroSeven,
    #[api(status = 400, code = "two_two_one_zero_eight", msg = "Invalid Application SID")]
    TwoTwoOneZeroEight,
    #[api(status = 400, code = "two_two_one_zero_nine", msg = "Invalid Address SID")]
    TwoTwoOneZeroNine,
    #[api(status = 400, code = "two_two_one_one_zero", msg = "Phone Number Not Hostable")]
    TwoTwoOneOneZero,
    #[api(status = 400, code = "two_two_one_one_one", msg = "Invalid Hosted Number Order Status")]
    TwoTwoOneOneOne,
    #[api(status = 400, code = "two_two_one_one_two", msg = "Unable to Update Hosted Number Order Status")]
    TwoTwoOneOneTwo,
    #[api(status = 400, code = "two_two_one_one_three", msg = "Phone Verification Incorrect")]
    TwoTwoOneOneThree,
    #[api(status = 400, code = "two_two_one_one_four", msg = "Unable to Verify Code")]
    TwoTwoOneOneFour,
    #[api(status = 400, code = "two_two_one_one_five", msg = "Invalid Unique Name")]
    TwoTwoOneOneFive,
    #[api(status = 400, code = "two_two_one_one_six", msg = "Invalid Friendly Name")]
    TwoTwoOneOneSix,
    #[api(status = 400, code = "two_two_one_one_seven", msg = "Invalid Extension")]
    TwoTwoOneOneSeven,
    #[api(status = 400, code = "two_two_one_one_eight", msg = "Invalid Verification Document SID")]
    TwoTwoOneOneEight,
    #[api(status = 400, code = "two_two_one_one_nine", msg = "Invalid Capabilities")]
    TwoTwoOneOneNine,
    #[api(status = 400, code = "two_two_one_two_zero", msg = "Invalid Verification Type")]
    TwoTwoOneTwoZero,
    #[api(status = 400, code = "two_two_one_two_one", msg = "Unable to Transfer Hosted Number")]
    TwoTwoOneTwoOne,
    #[api(status = 400, code = "two_two_one_two_two", msg = "Invalid Authorization Document Status")]
    TwoTwoOneTwoTwo,
    #[api(status = 400, code = "two_two_one_two_three", msg = "Unable to Initiate Verification Call")]
    TwoTwoOneTwoThree,
    #[api(status = 400, code = "two_two_one_nine_nine", msg = "Configuration Retrieval Error")]
    TwoTwoOneNineNine,
    #[api(status = 400, code = "two_two_two_zero_zero", msg = "Invalid End-User Type or Number Type")]
    TwoTwoTwoZeroZero,
    #[api(status = 400, code = "two_two_two_zero_one", msg = "No regulation sid found for the given number group")]
    TwoTwoTwoZeroOne,
    #[api(status = 400, code = "two_two_two_zero_two", msg = "No regulation sid or phone number country and type was provided")]
    TwoTwoTwoZeroTwo,
    #[api(status = 400, code = "two_two_two_zero_three", msg = "Unable to parse bundle status")]
    TwoTwoTwoZeroThree,
    #[api(status = 400, code = "two_two_two_zero_four", msg = "Bundle status and properties cannot be updated in the same request")]
    TwoTwoTwoZeroFour,
    #[api(status = 400, code = "two_two_two_zero_five", msg = "Attempting to assign invalid object_sid to Bundle")]
    TwoTwoTwoZeroFive,
    #[api(status = 400, code = "two_two_two_zero_six", msg = "Attempting to add invalid object type to bundle")]
    TwoTwoTwoZeroSix,
    #[api(status = 400, code = "two_two_two_zero_seven", msg = "Unable to parse attributes JSON")]
    TwoTwoTwoZeroSeven,
    #[api(status = 400, code = "two_two_two_zero_eight", msg = "Supporting Document status and attributes cannot be updated in the same request")]
    TwoTwoTwoZeroEight,
    #[api(status = 400, code = "two_two_two_zero_nine", msg = "Invalid status enum in Supporting Document update request")]
    TwoTwoTwoZeroNine,
    #[api(status = 400, code = "two_two_two_one_zero", msg = "Cannot create a Supporting Document with no Type")]
    TwoTwoTwoOneZero,
    #[api(status = 400, code = "two_two_two_one_one", msg = "Cannot create a Supporting Document with no FriendlyName")]
    TwoTwoTwoOneOne,
    #[api(status = 400, code = "two_two_two_one_two", msg = "Invalid End-User Type in request")]
    TwoTwoTwoOneTwo,
    #[api(status = 400, code = "two_two_two_one_three", msg = "Invalid Number Type in request")]
    TwoTwoTwoOneThree,
    #[api(status = 400, code = "two_two_two_one_four", msg = "Missing End User")]
    TwoTwoTwoOneFour,
    #[api(status = 400, code = "two_two_two_one_five", msg = "Missing End-User field")]
    TwoTwoTwoOneFive,
    #[api(status = 400, code = "two_two_two_one_six", msg = "Missing Supporting Document")]
    TwoTwoTwoOneSix,
    #[api(status = 400, code = "two_two_two_one_seven", msg = "Missing Supporting Document field")]
    TwoTwoTwoOneSeven,
    #[api(status = 400, code = "two_two_two_one_eight", msg = "The Supporting Document field does not match the field in the End-User")]
    TwoTwoTwoOneEight,
    #[api(status = 400, code = "two_two_two_one_nine", msg = "An Address is missing")]
    TwoTwoTwoOneNine,
    #[api(status = 400, code = "two_two_two_two_one", msg = "Emergency address is not registered")]
    TwoTwoTwoTwoOne,
    #[api(status = 400, code = "two_two_two_two_two", msg = "Emergency Status cannot be updated")]
    TwoTwoTwoTwoTwo,
    #[api(status = 400, code = "two_two_two_two_three", msg = "Regulatory Bundle is not eligible to be Copied")]
    TwoTwoTwoTwoThree,
    #[api(status = 400, code = "two_two_two_two_four", msg = "Regulatory Bundle cannot transfer Item Assignments")]
    TwoTwoTwoTwoFour,
    #[api(status = 400, code = "two_two_two_two_five", msg = "From Bundle to Replace Items does not exist")]
    TwoTwoTwoTwoFive,
    #[api(status = 400, code = "two_two_two_two_six", msg = "Cannot replace Items from Bundle to same Bundle")]
    TwoTwoTwoTwoSix,
    #[api(status = 400, code = "two_two_two_two_eight", msg = "From Bundle does not have latest Regulation requirements that matches destination Bundle")]
    TwoTwoTwoTwoEight,
    #[api(status = 400, code = "two_two_two_two_nine", msg = "Supporting Document Bundle Assignment cannot be removed")]
    TwoTwoTwoTwoNine,
    #[api(status = 400, code = "two_two_three_zero_zero", msg = "This account is restricted from provisioning new long code phone numbers")]
    TwoTwoThreeZeroZero,
    #[api(status = 400, code = "two_two_four_zero_zero", msg = "Phone Number linked to Active Route Configuration")]
    TwoTwoFourZeroZero,
    #[api(status = 400, code = "two_two_four_zero_one", msg = "Phone Number Instance fields are not supported within region")]
    TwoTwoFourZeroOne,
    #[api(status = 400, code = "two_two_four_zero_two", msg = "Phone Number Operation not permitted within Region")]
    TwoTwoFourZeroTwo,
    #[api(status = 400, code = "two_two_four_zero_three", msg = "Phone Number Operation not permitted within Region")]
    TwoTwoFourZeroThree,
    #[api(status = 400, code = "two_two_four_zero_four", msg = "Starter profile creation and updates are temporarily disabled")]
    TwoTwoFourZeroFour,
    #[api(status = 400, code = "two_two_five_zero_zero", msg = "Twilio phone number using deprecated API version")]
    TwoTwoFiveZeroZero,
    #[api(status = 400, code = "two_three_zero_zero_one", msg = "Message Redaction Incompatible Configuration: Long code STOP filtering")]
    TwoThreeZeroZeroOne,
    #[api(status = 400, code = "two_three_zero_zero_two", msg = "Message Redaction Incompatible Configuration: Short code \"STOP\" filtering")]
    TwoThreeZeroZeroTwo,
    #[api(status = 400, code = "two_three_zero_zero_three", msg = "Message Redaction Incompatible Configuration: Sticky Sender")]
    TwoThreeZeroZeroThree,
    #[api(status = 400, code = "two_three_zero_zero_four", msg = "Message Redaction Incompatible Configuration: Advanced Opt-Out")]
    TwoThreeZeroZeroFour,
    #[api(status = 400, code = "two_three_zero_zero_five", msg = "Phone Number Redaction Incompatible Configuration: Fallback to Long Code")]
    TwoThreeZeroZeroFive,
    #[api(status = 400, code = "two_three_zero_zero_six", msg = "Message Redaction Incompatible Configuration: Inbound Webhook GET Requests")]
    TwoThreeZeroZeroSix,
    #[api(status = 400, code = "three_zero_zero_zero_one", msg = "Queue overflow")]
    ThreeZeroZeroZeroOne,
    #[api(status = 400, code = "three_zero_zero_zero_two", msg = "Account suspended")]
    ThreeZeroZeroZeroTwo,
    #[api(status = 400, code = "three_zero_zero_zero_three", msg = "Unreachable destination handset")]
    ThreeZeroZeroZeroThree,
    #[api(status = 400, code = "three_zero_zero_zero_four", msg = "Message blocked")]
    ThreeZeroZeroZeroFour,
    #[api(status = 400, code = "three_zero_zero_zero_five", msg = "Unknown destination handset")]
    ThreeZeroZeroZeroFive,
    #[api(status = 400, code = "three_zero_zero_zero_six", msg = "Landline or unreachable carrier")]
    ThreeZeroZeroZeroSix,
    #[api(status = 400, code = "three_zero_zero_zero_seven", msg = "Message filtered")]
    ThreeZeroZeroZeroSeven,
    #[api(status = 400, code = "three_zero_zero_zero_eight", msg = "Unknown error")]
    ThreeZeroZeroZeroEight,
    #[api(status = 400, code = "three_zero_zero_zero_nine", msg = "Missing inbound segment")]
    ThreeZeroZeroZeroNine,
    #[api(status = 400, code = "three_zero_zero_one_zero", msg = "Message price exceeds max price")]
    ThreeZeroZeroOneZero,
    #[api(status = 400, code = "three_zero_zero_one_one", msg = "MMS not supported by the receiving phone number in this region")]
    ThreeZeroZeroOneOne,
    #[api(status = 400, code = "three_zero_zero_one_two", msg = "TTL is too small")]
    ThreeZeroZeroOneTwo,
    #[api(status = 400, code = "three_zero_zero_one_three", msg = "TTL is too big")]
    ThreeZeroZeroOneThree,
    #[api(status = 400, code = "three_zero_zero_one_four", msg = "'To' attributes are Invalid")]
    ThreeZeroZeroOneFour,
    #[api(status = 400, code = "three_zero_zero_one_five", msg = "Non-supported channel type is used")]
    ThreeZeroZeroOneFive,
    #[api(status = 400, code = "three_zero_zero_one_six", msg = "'To' and 'From' channel types are incompatible")]
    ThreeZeroZeroOneSix,
    #[api(status = 400, code = "three_zero_zero_one_seven", msg = "Carrier network congestion")]
    ThreeZeroZeroOneSeven,
    #[api(status = 400, code = "three_zero_zero_one_eight", msg = "Destination carrier requires sender ID pre-registration")]
    ThreeZeroZeroOneEight,
    #[api(status = 400, code = "three_zero_zero_one_nine", msg = "Content size exceeds carrier limit")]
    ThreeZeroZeroOneNine,
    #[api(status = 400, code = "three_zero_zero_two_zero", msg = "Internal Failure with Message Scheduling")]
    ThreeZeroZeroTwoZero,
    #[api(status = 400, code = "three_zero_zero_two_one", msg = "Internal Failure with messaging service orchestrator")]
    ThreeZeroZeroTwoOne,
    #[api(status = 400, code = "three_zero_zero_two_two", msg = "US A2P 10DLC - Rate Limits Exceeded")]
    ThreeZeroZeroTwoTwo,
    #[api(status = 400, code = "three_zero_zero_two_three", msg = "US A2P 10DLC - Daily Message Cap Reached")]
    ThreeZeroZeroTwoThree,
    #[api(status = 400, code = "three_zero_zero_two_four", msg = "Numeric Sender ID Not Provisioned on Carrier")]
    ThreeZeroZeroTwoFour,
    #[api(status = 400, code = "three_zero_zero_two_five", msg = "US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed")]
    ThreeZeroZeroTwoFive,
    #[api(status = 400, code = "three_zero_zero_two_six", msg = "US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed")]
    ThreeZeroZeroTwoSix,
    #[api(status = 400, code = "three_zero_zero_two_seven", msg = "US A2P 10DLC - T-Mobile Daily Message Limit Reached")]
    ThreeZeroZeroTwoSeven,
    #[api(status = 400, code = "three_zero_zero_two_eight", msg = "Invalid API version")]
    ThreeZeroZeroTwoEight,
    #[api(status = 400, code = "three_zero_zero_two_nine", msg = "Invalid ContentRetention")]
    ThreeZeroZeroTwoNine,
    #[api(status = 400, code = "three_zero_zero_three_zero", msg = "Invalid AddressRetention")]
    ThreeZeroZeroThreeZero,
    #[api(status = 400, code = "three_zero_zero_three_one", msg = "Invalid MaxRate")]
    ThreeZeroZeroThreeOne,
    #[api(status = 400, code = "three_zero_zero_three_two", msg = "Toll-Free Number Has Not Been Verified")]
    ThreeZeroZeroThreeTwo,
    #[api(status = 400, code = "three_zero_zero_three_three", msg = "US A2P 10DLC - Campaign Suspended")]
    ThreeZeroZeroThreeThree,
    #[api(status = 400, code = "three_zero_zero_three_four", msg = "US A2P 10DLC - Message from an Unregistered Number")]
    ThreeZeroZeroThreeFour,
    #[api(status = 400, code = "three_zero_zero_three_five", msg = "US A2P 10DLC - Message from a number still being configured")]
    ThreeZeroZeroThreeFive,
    #[api(status = 400, code = "three_zero_one_zero_zero", msg = "Domain SID is invalid")]
    ThreeZeroOneZeroZero,
    #[api(status = 400, code = "three_zero_one_zero_one", msg = "Domain is unverified")]
    ThreeZeroOneZeroOne,
    #[api(status = 400, code = "three_zero_one_zero_two", msg = "Domain's certificate has expired")]
    ThreeZeroOneZeroTwo,
    #[api(status = 400, code = "three_zero_one_zero_three", msg = "Links not shortened due to shortener application failure")]
    ThreeZeroOneZeroThree,
    #[api(status = 400, code = "three_zero_one_zero_four", msg = "Shortened link not found. Click redirected to fallback Url")]
    ThreeZeroOneZeroFour,
    #[api(status = 400, code = "three_zero_one_zero_five", msg = "Shortened link not found and no fallback URL found")]
    ThreeZeroOneZeroFive,
    #[api(status = 400, code = "three_zero_one_zero_six", msg = "Domain has not been set up for this account")]
    ThreeZeroOneZeroSix,
    #[api(status = 400, code = "three_zero_one_zero_seven", msg = "Domain private certificate has not been uploaded")]
    ThreeZeroOneZeroSeven,
    #[api(status = 400, code = "three_zero_one_zero_eight", msg = "Twilio account does not belong to an organization")]
    ThreeZeroOneZeroEight,
    #[api(status = 400, code = "three_zero_one_zero_nine", msg = "Callback URL is invalid")]
    ThreeZeroOneZeroNine,
    #[api(status = 400, code = "three_zero_one_one_zero", msg = "Domain is blocked")]
    ThreeZeroOneOneZero,
    #[api(status = 400, code = "three_zero_one_one_one", msg = "Url is blacklisted")]
    ThreeZeroOneOneOne,
    #[api(status = 400, code = "three_zero_one_one_two", msg = "Account is not found")]
    ThreeZeroOneOneTwo,
    #[api(status = 400, code = "three_zero_one_one_three", msg = "Specified date is too old")]
    ThreeZeroOneOneThree,
    #[api(status = 400, code = "three_zero_one_one_four", msg = "Specified date is not available yet")]
    ThreeZeroOneOneFour,
    #[api(status = 400, code = "three_zero_one_one_five", msg = "Date format is incorrect")]
    ThreeZeroOneOneFive,
    #[api(status = 400, code = "three_zero_one_one_six", msg = "Certificate or private key or both are missing")]
    ThreeZeroOneOneSix,
    #[api(status = 400, code = "three_zero_one_one_seven", msg = "Certificate cannot be parsed")]
    ThreeZeroOneOneSeven,
    #[api(status = 400, code = "three_zero_one_one_eight", msg = "Private key is invalid")]
    ThreeZeroOneOneEight,
    #[api(status = 400, code = "three_zero_one_one_nine", msg = "Certificate and private key pair is invalid")]
    ThreeZeroOneOneNine,
    #[api(status = 400, code = "three_zero_one_two_zero", msg = " Domain certificate and private key are not uploaded")]
    ThreeZeroOneTwoZero,
    #[api(status = 400, code = "three_zero_one_two_one", msg = "Fallback URL is missing")]
    ThreeZeroOneTwoOne,
    #[api(status = 400, code = "three_zero_one_two_two", msg = "Fallback URL is invalid")]
    ThreeZeroOneTwoTwo,
    #[api(status = 400, code = "three_zero_one_two_three", msg = "Callback URL is missing")]
    ThreeZeroOneTwoThree,
    #[api(status = 400, code = "three_zero_one_two_four", msg = "MessagingServiceSID cannot be empty or null")]
    ThreeZeroOneTwoFour,
    #[api(status = 400, code = "three_zero_one_two_five", msg = "Your phone number could not be registered with US A2P 10DLC")]
    ThreeZeroOneTwoFive,
    #[api(status = 400, code = "three_zero_one_two_seven", msg = "MessagingServiceSID is invalid.")]
    ThreeZeroOneTwoSeven,
    #[api(status = 400, code = "three_zero_one_two_eight", msg = "MessagingServiceSidsAction is invalid")]
    ThreeZeroOneTwoEight,
    #[api(status = 400, code = "three_zero_one_two_nine", msg = "Certificate is self signed")]
    ThreeZeroOneTwoNine,
    #[api(status = 400, code = "three_zero_one_three_zero", msg = "Messaging Service SID already belongs in another domain configuration.")]
    ThreeZeroOneThreeZero,
    #[api(status = 400, code = "three_zero_one_three_one", msg = "Domain's certificate will expire soon")]
    ThreeZeroOneThreeOne,
    #[api(status = 400, code = "three_zero_one_three_two", msg = "Certificate cannot be validated. ")]
    ThreeZeroOneThreeTwo,
    #[api(status = 400, code = "three_zero_one_three_three", msg = "The certificate could not be uploaded.")]
    ThreeZeroOneThreeThree,
    #[api(status = 400, code = "three_zero_four_zero_zero", msg = "Parameters are not valid ")]
    ThreeZeroFourZeroZero,
    #[api(status = 400, code = "three_zero_four_zero_four", msg = "Not Found")]
    ThreeZeroFourZeroFour,
    #[api(status = 400, code = "three_zero_four_zero_nine", msg = "This message cannot be canceled")]
    ThreeZeroFourZeroNine,
    #[api(status = 400, code = "three_zero_four_one_zero", msg = "Provider Timeout Error")]
    ThreeZeroFourOneZero,
    #[api(status = 400, code = "three_zero_four_three_six", msg = "Invalid Phone Number SID")]
    ThreeZeroFourThreeSix,
    #[api(status = 400, code = "three_zero_four_four_zero", msg = "Toll Free verification rejection - Unknown Error")]
    ThreeZeroFourFourZero,
    #[api(status = 400, code = "three_zero_four_four_one", msg = "Toll-Free phone number verification rejection - Content Violation")]
    ThreeZeroFourFourOne,
    #[api(status = 400, code = "three_zero_four_four_two", msg = "Toll-Free phone number verification rejection - Campaign Violation")]
    ThreeZeroFourFourTwo,
    #[api(status = 400, code = "three_zero_four_four_three", msg = "Toll Free verification rejection - Disallowed Content")]
    ThreeZeroFourFourThree,
    #[api(status = 400, code = "three_zero_four_four_four", msg = "Toll Free verification rejection - High Risk")]
    ThreeZeroFourFourFour,
    #[api(status = 400, code = "three_zero_four_four_five", msg = "Toll Free verification rejection - Invalid Information")]
    ThreeZeroFourFourFive,
    #[api(status = 400, code = "three_zero_four_four_six", msg = "Toll Free verification rejection - Opt-In Error")]
    ThreeZeroFourFourSix,
    #[api(status = 400, code = "three_zero_four_four_seven", msg = "Toll Free verification rejection - Phone Number Error")]
    ThreeZeroFourFourSeven,
    #[api(status = 400, code = "three_zero_four_four_eight", msg = "Toll-Free phone number verification rejection - Age Gate")]
    ThreeZeroFourFourEight,
    #[api(status = 400, code = "three_zero_four_four_nine", msg = "Toll Free verification rejection - Sample message URL issues in sample message")]
    ThreeZeroFourFourNine,
    #[api(status = 400, code = "three_zero_four_five_zero", msg = "Message delivery blocked")]
    ThreeZeroFourFiveZero,
    #[api(status = 400, code = "three_zero_eight_eight_zero", msg = "Campaign vetting rejection - Unknown Error")]
    ThreeZeroEightEightZero,
    #[api(status = 400, code = "three_zero_eight_eight_one", msg = "Campaign vetting rejection - Invalid Brand Support Email")]
    ThreeZeroEightEightOne,
    #[api(status = 400, code = "three_zero_eight_eight_two", msg = "Campaign vetting rejection - Terms & Conditions")]
    ThreeZeroEightEightTwo,
    #[api(status = 400, code = "three_zero_eight_eight_three", msg = "Campaign vetting rejection - Content Violation")]
    ThreeZeroEightEightThree,
    #[api(status = 400, code = "three_zero_eight_eight_four", msg = "Campaign vetting rejection - Spam/Phishing")]
    ThreeZeroEightEightFour,
    #[api(status = 400, code = "three_zero_eight_eight_five", msg = "Campaign vetting rejection - High Risk")]
    ThreeZeroEightEightFive,
    #[api(status = 400, code = "three_zero_eight_eight_six", msg = "Campaign vetting rejection - Invalid Campaign Description")]
    ThreeZeroEightEightSix,
    #[api(status = 400, code = "three_zero_eight_eight_seven", msg = "Campaign vetting rejection - Opt-out Error")]
    ThreeZeroEightEightSeven,
    #[api(status = 400, code = "three_zero_eight_eight_eight", msg = "Campaign vetting rejection - Age Gate Not Present / Not Acceptable")]
    ThreeZeroEightEightEight,
    #[api(status = 400, code = "three_zero_eight_eight_nine", msg = "Campaign vetting rejection - Embedded Phone Number")]
    ThreeZeroEightEightNine,
    #[api(status = 400, code = "three_zero_eight_nine_zero", msg = "Campaign vetting rejection - Subscriber Help")]
    ThreeZeroEightNineZero,
    #[api(status = 400, code = "three_zero_eight_nine_one", msg = "Campaign vetting rejection - Invalid Website URL")]
    ThreeZeroEightNineOne,
    #[api(status = 400, code = "three_zero_eight_nine_two", msg = "Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners")]
    ThreeZeroEightNineTwo,
    #[api(status = 400, code = "three_zero_eight_nine_three", msg = "Campaign vetting rejection - Invalid Sample Message Use Case")]
    ThreeZeroEightNineThree,
    #[api(status = 400, code = "three_zero_eight_nine_four", msg = "Campaign vetting rejection - Invalid Brand Information")]
    ThreeZeroEightNineFour,
    #[api(status = 400, code = "three_zero_eight_nine_five", msg = "Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error")]
    ThreeZeroEightNineFive,
    #[api(status = 400, code = "three_zero_eight_nine_six", msg = "Campaign vetting rejection - Opt-in Error")]
    ThreeZeroEightNineSix,
    #[api(status = 400, code = "three_zero_eight_nine_seven", msg = "Campaign vetting rejection - Disallowed Content")]
    ThreeZeroEightNineSeven,
    #[api(status = 400, code = "three_zero_eight_nine_eight", msg = "Campaign vetting rejection - Excessive EIN  ")]
    ThreeZeroEightNineEight,
    #[api(status = 400, code = "three_one_zero_zero_zero", msg = "Generic error")]
    ThreeOneZeroZeroZero,
    #[api(status = 400, code = "three_one_zero_zero_one", msg = "Application not found.")]
    ThreeOneZeroZeroOne,
    #[api(status = 400, code = "three_one_zero_zero_two", msg = "Connection declined.")]
    ThreeOneZeroZeroTwo,
    #[api(status = 400, code = "three_one_zero_zero_three", msg = "Connection timeout")]
    ThreeOneZeroZeroThree,
    #[api(status = 400, code = "three_one_zero_zero_five", msg = "Connection error")]
    ThreeOneZeroZeroFive,
    #[api(status = 400, code = "three_one_zero_zero_six", msg = "Audio device error")]
    ThreeOneZeroZeroSix,
    #[api(status = 400, code = "three_one_zero_zero_seven", msg = "Twilio Client: Client version not supported")]
    ThreeOneZeroZeroSeven,
    #[api(status = 400, code = "three_one_zero_zero_eight", msg = "Call cancelled")]
    ThreeOneZeroZeroEight,
    #[api(status = 400, code = "three_one_zero_zero_nine", msg = "Transport error")]
    ThreeOneZeroZeroNine,
    #[api(status = 400, code = "three_one_one_zero_zero", msg = "Malformed request")]
    ThreeOneOneZeroZero,
    #[api(status = 400, code = "three_one_one_zero_one", msg = "Missing parameter array in request.")]
    ThreeOneOneZeroOne,
    #[api(status = 400, code = "three_one_one_zero_two", msg = "Authorization token missing in request.")]
    ThreeOneOneZeroTwo,
    #[api(status = 400, code = "three_one_one_zero_three", msg = "Length of parameters cannot exceed MAX_PARAM_LENGTH.")]
    ThreeOneOneZeroThree,
    #[api(status = 400, code = "three_one_one_zero_four", msg = "Invalid bridge token.")]
    ThreeOneOneZeroFour,
    #[api(status = 400, code = "three_one_one_zero_five", msg = "Invalid client name")]
    ThreeOneOneZeroFive,
    #[api(status = 400, code = "three_one_one_zero_six", msg = "Invalid data")]
    ThreeOneOneZeroSix,
    #[api(status = 400, code = "three_one_two_zero_one", msg = "Twilio Client: Error occurred while accessing microphone")]
    ThreeOneTwoZeroOne,
    #[api(status = 400, code = "three_one_two_zero_two", msg = "Signature validation failed.")]
    ThreeOneTwoZeroTwo,
    #[api(status = 400, code = "three_one_two_zero_three", msg = "No valid account.")]
    ThreeOneTwoZeroThree,
    #[api(status = 400, code = "three_one_two_zero_four", msg = "Invalid JWT token.")]
    ThreeOneTwoZeroFour,
    #[api(status = 400, code = "three_one_two_zero_five", msg = "JWT token expired.")]
    ThreeOneTwoZeroFive,
    #[api(status = 400, code = "three_one_two_zero_six", msg = "Rate exceeded authorized limit.")]
    ThreeOneTwoZeroSix,
    #[api(status = 400, code = "three_one_two_zero_seven", msg = "JWT token expiration too long.")]
    ThreeOneTwoZeroSeven,
    #[api(status = 400, code = "three_one_two_zero_eight", msg = "User denied access to microphone.")]
    ThreeOneTwoZeroEight,
    #[api(status = 400, code = "three_one_two_zero_nine", msg = "Call Message Event Payload size exceeded authorized limit.")]
    ThreeOneTwoZeroNine,
    #[api(status = 400, code = "three_one_three_zero_one", msg = "Registration error")]
    ThreeOneThreeZeroOne,
    #[api(status = 400, code = "three_one_three_zero_two", msg = "Unsupported Cancel Message Error")]
    ThreeOneThreeZeroTwo,
    #[api(status = 400, code = "three_one_four_zero_zero", msg = "Bad Request")]
    ThreeOneFourZeroZero,
    #[api(status = 400, code = "three_one_four_zero_three", msg = "Forbidden")]
    ThreeOneFourZeroThree,
    #[api(status = 400, code = "three_one_four_zero_four", msg = "Not Found")]
    ThreeOneFourZeroFour,
    #[api(status = 400, code = "three_one_four_zero_eight", msg = "Request Timeout")]
    ThreeOneFourZeroEight,
    #[api(status = 400, code = "three_one_four_zero_nine", msg = "Conflict")]
    ThreeOneFourZeroNine,
    #[api(status = 426, code = "three_one_four_two_six", msg = "Upgrade Required", header("Upgrade", "HTTP/1.1"))]
    ThreeOneFourTwoSix,
    #[api(status = 400, code = "three_one_four_two_nine", msg = "Too Many Requests")]
    ThreeOneFourTwoNine,
    #[api(status = 400, code = "three_one_four_eight_zero", msg = "Temporarily Unavailable")]
    ThreeOneFourEightZero,
    #[api(status = 400, code = "three_one_four_eight_one", msg = "Call/Transaction Does Not Exist")]
    ThreeOneFourEightOne,
    #[api(status = 400, code = "three_one_four_eight_four", msg = "Address Incomplete")]
    ThreeOneFourEightFour,
    #[api(status = 400, code = "three_one_four_eight_six", msg = "Busy Here")]
    ThreeOneFourEightSix,
    #[api(status = 400, code = "three_one_four_eight_seven", msg = "Request Terminated")]
    ThreeOneFourEightSeven,
    #[api(status = 400, code = "three_one_five_zero_zero", msg = "Internal Server Error")]
    ThreeOneFiveZeroZero,
    #[api(status = 400, code = "three_one_five_zero_two", msg = "Bad Gateway")]
    ThreeOneFiveZeroTwo,
    #[api(status = 400, code = "three_one_five_zero_three", msg = "Service Unavailable")]
    ThreeOneFiveZeroThree,
    #[api(status = 400, code = "three_one_five_zero_four", msg = "Gateway Timeout")]
    ThreeOneFiveZeroFour,
    #[api(status = 400, code = "three_one_five_three_zero", msg = "DNS Resolution Error")]
    ThreeOneFiveThreeZero,
    #[api(status = 400, code = "three_one_six_zero_zero", msg = "Busy Everywhere")]
    ThreeOneSixZeroZero,
    #[api(status = 400, code = "three_one_six_zero_three", msg = "Decline")]
    ThreeOneSixZeroThree,
    #[api(status = 400, code = "three_one_six_zero_four", msg = "Does Not Exist Anywhere")]
    ThreeOneSixZeroFour,
    #[api(status = 400, code = "three_one_nine_zero_zero", msg = "Stream - Unknown Error")]
    ThreeOneNineZeroZero,
    #[api(status = 400, code = "three_one_nine_zero_one", msg = "Stream - WebSocket - Connection Timeout")]
    ThreeOneNineZeroOne,
    #[api(status = 400, code = "three_one_nine_zero_two", msg = "Stream - WebSocket - Connection Refused")]
    ThreeOneNineZeroTwo,
    #[api(status = 400, code = "three_one_nine_zero_three", msg = "Stream - WebSocket - Connection Broken Pipe")]
    ThreeOneNineZeroThree,
    #[api(status = 400, code = "three_one_nine_zero_four", msg = "Stream - WebSocket - Host Unreachable")]
    ThreeOneNineZeroFour,
    #[api(status = 400, code = "three_one_nine_one_zero", msg = "Stream - WebSocket - SSL Protocol Error")]
    ThreeOneNineOneZero,
    #[api(status = 400, code = "three_one_nine_two_zero", msg = "Stream - WebSocket - Handshake Error")]
    ThreeOneNineTwoZero,
    #[api(status = 400, code = "three_one_nine_two_one", msg = "Stream - WebSocket - Close Error")]
    ThreeOneNineTwoOne,
    #[api(status = 400, code = "three_one_nine_two_two", msg = "Stream - WebSocket - URL Schema Not Supported")]
    ThreeOneNineTwoTwo,
    #[api(status = 400, code = "three_one_nine_two_three", msg = "Stream - WebSocket - Malformed URL")]
    ThreeOneNineTwoThree,
    #[api(status = 400, code = "three_one_nine_two_four", msg = "Stream - Websocket - Protocol Error")]
    ThreeOneNineTwoFour,
    #[api(status = 400, code = "three_one_nine_three_zero", msg = "Stream - Media - Buffer Overflow")]
    ThreeOneNineThreeZero,
    #[api(status = 400, code = "three_one_nine_three_one", msg = "Stream - Media - Media Discarded")]
    ThreeOneNineThreeOne,
    #[api(status = 400, code = "three_one_nine_four_zero", msg = "Stream - Invalid connectorName attribute in TwiML.")]
    ThreeOneNineFourZero,
    #[api(status = 400, code = "three_one_nine_four_one", msg = "Stream - Invalid Track configuration")]
    ThreeOneNineFourOne,
    #[api(status = 400, code = "three_one_nine_four_two", msg = "Stream - Invalid connector configuration")]
    ThreeOneNineFourTwo,
    #[api(status = 400, code = "three_one_nine_five_zero", msg = "Stream - Protocol - Malformed Message")]
    ThreeOneNineFiveZero,
    #[api(status = 400, code = "three_one_nine_five_one", msg = "Stream - Protocol - Invalid Message")]
    ThreeOneNineFiveOne,
    #[api(status = 400, code = "three_one_nine_five_two", msg = "Stream Extension not found: ")]
    ThreeOneNineFiveTwo,
    #[api(status = 400, code = "three_one_nine_six_zero", msg = "Stream - Quota exceeded")]
    ThreeOneNineSixZero,
    #[api(status = 400, code = "three_two_zero_zero_one", msg = "SIP: Trunk CPS limit exceeded")]
    ThreeTwoZeroZeroOne,
    #[api(status = 400, code = "three_two_zero_zero_two", msg = "SIP: Dial failure - Twilio SIP Domain not found")]
    ThreeTwoZeroZeroTwo,
    #[api(status = 400, code = "three_two_zero_zero_six", msg = "SIP: Too many hops")]
    ThreeTwoZeroZeroSix,
    #[api(status = 400, code = "three_two_zero_zero_seven", msg = "SIP: Too many endpoints/bindings for the Address-of-record (AOR)")]
    ThreeTwoZeroZeroSeven,
    #[api(status = 400, code = "three_two_zero_zero_eight", msg = "SIP: Registration per second limit reached")]
    ThreeTwoZeroZeroEight,
    #[api(status = 400, code = "three_two_zero_zero_nine", msg = "The user you tried to dial is not registered with the corresponding SIP Domain")]
    ThreeTwoZeroZeroNine,
    #[api(status = 400, code = "three_two_zero_one_zero", msg = "SIP: No valid Origination URIs configured")]
    ThreeTwoZeroOneZero,
    #[api(status = 400, code = "three_two_zero_one_one", msg = "Error communicating with your SIP communications infrastructure")]
    ThreeTwoZeroOneOne,
    #[api(status = 400, code = "three_two_zero_one_two", msg = "SIP: Master account pooled Trunking CPS limit exceeded")]
    ThreeTwoZeroOneTwo,
    #[api(status = 400, code = "three_two_zero_one_three", msg = "SIP: Master account SIP Interface CPS limit exceeded")]
    ThreeTwoZeroOneThree,
    #[api(status = 400, code = "three_two_zero_one_four", msg = "Call is terminated because of no audio received")]
    ThreeTwoZeroOneFour,
    #[api(status = 400, code = "three_two_zero_one_five", msg = "Call is terminated due to exceeding maximum call duration")]
    ThreeTwoZeroOneFive,
    #[api(status = 400, code = "three_two_zero_one_six", msg = "PSTN PDD timeout")]
    ThreeTwoZeroOneSix,
    #[api(status = 400, code = "three_two_zero_one_seven", msg = "PSTN: Carrier blocked call due to calling number (caller ID)")]
    ThreeTwoZeroOneSeven,
    #[api(status = 400, code = "three_two_zero_one_eight", msg = "Twiml size exceeded maximum allowed value")]
    ThreeTwoZeroOneEight,
    #[api(status = 400, code = "three_two_zero_one_nine", msg = "Twiml and Voice URL are both set. Using Voice URL.")]
    ThreeTwoZeroOneNine,
    #[api(status = 400, code = "three_two_zero_two_one", msg = "SHAKEN/STIR call verification failed")]
    ThreeTwoZeroTwoOne,
    #[api(status = 400, code = "three_two_zero_two_two", msg = "ACK not received from your SIP endpoint")]
    ThreeTwoZeroTwoTwo,
    #[api(status = 400, code = "three_two_one_zero_zero", msg = "SIP: Trial accounts can only call verified caller IDs")]
    ThreeTwoOneZeroZero,
    #[api(status = 400, code = "three_two_one_zero_one", msg = "SIP: Invalid phone number")]
    ThreeTwoOneZeroOne,
    #[api(status = 400, code = "three_two_one_zero_two", msg = "SIP: Bad SDP")]
    ThreeTwoOneZeroTwo,
    #[api(status = 400, code = "three_two_one_zero_three", msg = "SIP: Empty body")]
    ThreeTwoOneZeroThree,
    #[api(status = 400, code = "three_two_one_zero_five", msg = "SIP: Invalid contact header")]
    ThreeTwoOneZeroFive,
    #[api(status = 400, code = "three_two_one_zero_six", msg = "SIP: Authentication Error")]
    ThreeTwoOneZeroSix,
    #[api(status = 400, code = "three_two_one_one_zero", msg = "SIP: URI is formatted incorrectly")]
    ThreeTwoOneOneZero,
    #[api(status = 400, code = "three_two_one_one_one", msg = "SIP: Invalid header name")]
    ThreeTwoOneOneOne,
    #[api(status = 400, code = "three_two_one_one_two", msg = "SIP: Invalid header value")]
    ThreeTwoOneOneTwo,
    #[api(status = 400, code = "three_two_one_one_three", msg = "SIP: Header name is not allowed")]
    ThreeTwoOneOneThree,
    #[api(status = 400, code = "three_two_one_one_four", msg = "SIP: Unsupported parameter value")]
    ThreeTwoOneOneFour,
    #[api(status = 400, code = "three_two_one_one_five", msg = "X-Branded-CallReason header contains an invalid value.")]
    ThreeTwoOneOneFive,
    #[api(status = 400, code = "three_two_two_zero_zero", msg = "SIP: Insufficient permissions")]
    ThreeTwoTwoZeroZero,
    #[api(status = 400, code = "three_two_two_zero_one", msg = "SIP: Source IP address not in ACL")]
    ThreeTwoTwoZeroOne,
    #[api(status = 400, code = "three_two_two_zero_two", msg = "SIP: Bad user credentials")]
    ThreeTwoTwoZeroTwo,
    #[api(status = 400, code = "three_two_two_zero_three", msg = "SIP: Call blocked by Twilio")]
    ThreeTwoTwoZeroThree,
    #[api(status = 400, code = "three_two_two_zero_four", msg = "SIP: 'From' phone number not verified")]
    ThreeTwoTwoZeroFour,
    #[api(status = 400, code = "three_two_two_zero_five", msg = "SIP Trunking: Geo Permission configuration is not permitting call")]
    ThreeTwoTwoZeroFive,
    #[api(status = 400, code = "three_two_two_zero_six", msg = "SIP: Invalid From number (caller ID)")]
    ThreeTwoTwoZeroSix,
    #[api(status = 400, code = "three_two_two_zero_seven", msg = "SIP: Secure media not accepted")]
    ThreeTwoTwoZeroSeven,
    #[api(status = 400, code = "three_two_two_zero_eight", msg = "SIP: Secure media required")]
    ThreeTwoTwoZeroEight,
    #[api(status = 400, code = "three_two_two_zero_nine", msg = "SIP: Secure transport required")]
    ThreeTwoTwoZeroNine,
    #[api(status = 400, code = "three_two_two_one_zero", msg = "SIP: Register not supported")]
    ThreeTwoTwoOneZero,
    #[api(status = 400, code = "three_two_two_one_two", msg = "SIP: Registration Authentication problem")]
    ThreeTwoTwoOneTwo,
    #[api(status = 400, code = "three_two_two_one_four", msg = "SIP: Invalid <Dial><Sip> ")]
    ThreeTwoTwoOneFour,
    #[api(status = 400, code = "three_two_two_one_five", msg = "Dial failure calling a SIP Domain without specifying a region")]
    ThreeTwoTwoOneFive,
    #[api(status = 400, code = "three_two_two_one_six", msg = "SIP: Address blacklisted")]
    ThreeTwoTwoOneSix,
    #[api(status = 400, code = "three_two_two_one_eight", msg = "SIP: Transfer not allowed")]
    ThreeTwoTwoOneEight,
    #[api(status = 400, code = "three_two_two_one_nine", msg = "SIP: Redirect failed")]
    ThreeTwoTwoOneNine,
    #[api(status = 400, code = "three_two_two_two_zero", msg = "Specifying an edge is not allowed when dialing SIP registered endpoints")]
    ThreeTwoTwoTwoZero,
    #[api(status = 400, code = "three_two_two_two_one", msg = "Dialing SIP Endpoint failure - No devices registered in specified edge")]
    ThreeTwoTwoTwoOne,
    #[api(status = 400, code = "three_two_two_two_two", msg = "TLS version not allowed")]
    ThreeTwoTwoTwoTwo,
    #[api(status = 400, code = "three_two_two_two_three", msg = "There is no username in the SIP URI when calling a SIP registered endpoint")]
    ThreeTwoTwoTwoThree,
    #[api(status = 400, code = "three_two_three_zero_one", msg = "Interconnect: Invalid Connection (TNX) SID")]
    ThreeTwoThreeZeroOne,
    #[api(status = 400, code = "three_two_three_zero_two", msg = "Interconnect: Connection (TNX) SID not found")]
    ThreeTwoThreeZeroTwo,
    #[api(status = 400, code = "three_two_three_zero_three", msg = "Interconnect: Multiple SIP Dials with Interconnect Connection (TNX) SID")]
    ThreeTwoThreeZeroThree,
    #[api(status = 400, code = "three_two_three_zero_four", msg = "Interconnect: Connection (TNX) SID is not Active")]
    ThreeTwoThreeZeroFour,
    #[api(status = 400, code = "three_two_four_zero_zero", msg = "BYOC Trunk routing failure - failover routing disabled.")]
    ThreeTwoFourZeroZero,
    #[api(status = 400, code = "three_two_four_zero_one", msg = "BYOC Trunk routing failure - failover to Twilio default routing.")]
    ThreeTwoFourZeroOne,
    #[api(status = 400, code = "three_two_five_zero_zero", msg = "Voice Conversation: Generic error.")]
    ThreeTwoFiveZeroZero,
    #[api(status = 400, code = "three_two_five_zero_one", msg = "Voice Conversation: TwiML attributes validation error.")]
    ThreeTwoFiveZeroOne,
    #[api(status = 400, code = "three_two_five_zero_two", msg = "Voice Conversation: Callback event internal error.")]
    ThreeTwoFiveZeroTwo,
    #[api(status = 400, code = "three_two_five_zero_three", msg = "Voice Conversation: Callback event response error.")]
    ThreeTwoFiveZeroThree,
    #[api(status = 400, code = "three_two_five_zero_four", msg = "Voice Conversation: Incomplete Conversation.")]
    ThreeTwoFiveZeroFour,
    #[api(status = 400, code = "three_two_five_zero_five", msg = "Voice Conversation: Invalid data inside existing conversation.")]
    ThreeTwoFiveZeroFive,
    #[api(status = 400, code = "three_two_five_zero_six", msg = "Voice Conversation: Failed to get worker assigned to a newly created Conversation.")]
    ThreeTwoFiveZeroSix,
    #[api(status = 400, code = "three_two_six_zero_zero", msg = "Virtual Agent: Configuration Error")]
    ThreeTwoSixZeroZero,
    #[api(status = 400, code = "three_two_six_zero_one", msg = "Virtual Agent: Provider Error")]
    ThreeTwoSixZeroOne,
    #[api(status = 400, code = "three_two_six_zero_two", msg = "Virtual Agent: Invalid Connector")]
    ThreeTwoSixZeroTwo,
    #[api(status = 400, code = "three_two_six_zero_three", msg = "Virtual Agent: Unsupported <Config> attribute(s) in TwiML")]
    ThreeTwoSixZeroThree,
    #[api(status = 400, code = "three_two_six_zero_four", msg = "Virtual Agent: Internal Error")]
    ThreeTwoSixZeroFour,
    #[api(status = 400, code = "three_two_six_zero_five", msg = "Virtual Agent: PCI Error")]
    ThreeTwoSixZeroFive,
    #[api(status = 400, code = "three_two_seven_zero_zero", msg = "Voice User-Defined Message: Internal Twilio Error")]
    ThreeTwoSevenZeroZero,
    #[api(status = 400, code = "three_two_seven_zero_one", msg = "Voice User-Defined Message: Invalid Content-Type")]
    ThreeTwoSevenZeroOne,
    #[api(status = 400, code = "three_two_seven_zero_two", msg = "Voice User-Defined Message: Invalid Content")]
    ThreeTwoSevenZeroTwo,
    #[api(status = 400, code = "three_two_seven_zero_three", msg = "Voice User-Defined Message: Content body exceeded max length")]
    ThreeTwoSevenZeroThree,
    #[api(status = 400, code = "three_two_seven_one_zero", msg = "Voice User-Defined Message: Subscription Callback Internal Error")]
    ThreeTwoSevenOneZero,
    #[api(status = 400, code = "three_two_seven_one_one", msg = "Voice User-Defined Message: Request to subscription callback URL encountered error ")]
    ThreeTwoSevenOneOne,
    #[api(status = 400, code = "three_three_zero_zero_zero", msg = "Generic Error")]
    ThreeThreeZeroZeroZero,
    #[api(status = 400, code = "three_three_zero_zero_four", msg = "Service is unavailable\t")]
    ThreeThreeZeroZeroFour,
    #[api(status = 400, code = "three_three_zero_one_zero", msg = "Conflicting update")]
    ThreeThreeZeroOneZero,
    #[api(status = 400, code = "three_three_one_zero_one", msg = "Invalid Parameter Value\t")]
    ThreeThreeOneZeroOne,
    #[api(status = 400, code = "three_three_one_zero_two", msg = "Parameter missing")]
    ThreeThreeOneZeroTwo,
    #[api(status = 400, code = "three_three_one_zero_three", msg = "Paging information invalid")]
    ThreeThreeOneZeroThree,
    #[api(status = 400, code = "three_three_one_zero_four", msg = "Configuration incomplete")]
    ThreeThreeOneZeroFour,
    #[api(status = 400, code = "three_three_one_zero_five", msg = "Transition invalid")]
    ThreeThreeOneZeroFive,
    #[api(status = 400, code = "three_three_one_zero_seven", msg = "SIM not found")]
    ThreeThreeOneZeroSeven,
    #[api(status = 400, code = "three_three_one_zero_eight", msg = "Rate Plan not found")]
    ThreeThreeOneZeroEight,
    #[api(status = 400, code = "three_three_one_one_one", msg = "Command exceeded max length")]
    ThreeThreeOneOneOne,
    #[api(status = 400, code = "three_three_one_one_eight", msg = "Number of Commands exceeded")]
    ThreeThreeOneOneEight,
    #[api(status = 400, code = "three_three_one_one_nine", msg = "SIM connectivity reset not allowed")]
    ThreeThreeOneOneNine,
    #[api(status = 400, code = "three_three_one_two_zero", msg = "SIM connectivity reset in progress")]
    ThreeThreeOneTwoZero,
    #[api(status = 400, code = "three_three_one_two_one", msg = "Invalid Parameter Combination")]
    ThreeThreeOneTwoOne,
    #[api(status = 400, code = "three_three_one_two_two", msg = "Rate Plan Is Not Allowed")]
    ThreeThreeOneTwoTwo,
    #[api(status = 400, code = "three_three_two_zero_one", msg = "Unauthorized")]
    ThreeThreeTwoZeroOne,
    #[api(status = 400, code = "three_three_two_zero_three", msg = "Messaging not allowed")]
    ThreeThreeTwoZeroThree,
    #[api(status = 400, code = "three_four_zero_zero_two", msg = "Callee Busy")]
    ThreeFourZeroZeroTwo,
    #[api(status = 400, code = "three_four_zero_zero_three", msg = "Callee did not answer")]
    ThreeFourZeroZeroThree,
    #[api(status = 400, code = "three_four_zero_zero_four", msg = "Error during fax transmission")]
    ThreeFourZeroZeroFour,
    #[api(status = 400, code = "three_four_zero_zero_five", msg = "Programmable Fax is no longer available")]
    ThreeFourZeroZeroFive,
    #[api(status = 400, code = "three_four_one_zero_six", msg = "No Fax TwiML action specified")]
    ThreeFourOneZeroSix,
    #[api(status = 400, code = "three_four_one_zero_eight", msg = "Other End Incompatible")]
    ThreeFourOneZeroEight,
    #[api(status = 400, code = "three_five_one_one_one", msg = "SendAt timestamp is missing")]
    ThreeFiveOneOneOne,
    #[api(status = 400, code = "three_five_one_one_four", msg = "Scheduling does not support this timestamp")]
    ThreeFiveOneOneFour,
    #[api(status = 400, code = "three_five_one_one_eight", msg = "MessagingServiceSid is required to schedule a message")]
    ThreeFiveOneOneEight,
    #[api(status = 400, code = "three_five_one_two_five", msg = "Maximum limit reached in the account for scheduling messages")]
    ThreeFiveOneTwoFive,
    #[api(status = 400, code = "three_five_one_two_six", msg = "The ScheduleType value provided is not supported for this channel")]
    ThreeFiveOneTwoSix,
    #[api(status = 400, code = "four_zero_zero_zero_zero", msg = "Content-Type of 'application/json' not set")]
    FourZeroZeroZeroZero,
    #[api(status = 400, code = "four_zero_zero_zero_one", msg = "Could not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped")]
    FourZeroZeroZeroOne,
    #[api(status = 400, code = "four_zero_zero_zero_five", msg = "Assignment Callback response does not contain Instruction")]
    FourZeroZeroZeroFive,
    #[api(status = 400, code = "four_zero_one_zero_zero", msg = "TaskRouter->Reject")]
    FourZeroOneZeroZero,
    #[api(status = 400, code = "four_zero_one_one_zero", msg = "TaskRouter->Call")]
    FourZeroOneOneZero,
    #[api(status = 400, code = "four_zero_one_one_one", msg = "TaskRouter->Call")]
    FourZeroOneOneOne,
    #[api(status = 400, code = "four_zero_one_one_two", msg = "TaskRouter->Call")]
    FourZeroOneOneTwo,
    #[api(status = 400, code = "four_zero_one_one_three", msg = "TaskRouter->Call")]
    FourZeroOneOneThree,
    #[api(status = 400, code = "four_zero_one_one_four", msg = "TaskRouter->Call")]
    FourZeroOneOneFour,
    #[api(status = 400, code = "four_zero_one_two_zero", msg = "TaskRouter->Direct")]
    FourZeroOneTwoZero,
    #[api(status = 400, code = "four_zero_one_two_one", msg = "TaskRouter->Direct")]
    FourZeroOneTwoOne,
    #[api(status = 400, code = "four_zero_one_two_two", msg = "TaskRouter->Direct")]
    FourZeroOneTwoTwo,
    #[api(status = 400, code = "four_zero_one_two_three", msg = "TaskRouter->Redirect")]
    FourZeroOneTwoThree,
    #[api(status = 400, code = "four_zero_one_three_zero", msg = "TaskRouter->Dequeue")]
    FourZeroOneThreeZero,
    #[api(status = 400, code = "four_zero_one_three_one", msg = "TaskRouter->Dequeue")]
    FourZeroOneThreeOne,
    #[api(status = 400, code = "four_zero_one_three_two", msg = "TaskRouter->Dequeue")]
    FourZeroOneThreeTwo,
    #[api(status = 400, code = "four_zero_one_three_three", msg = "TaskRouter->Dequeue")]
    FourZeroOneThreeThree,
    #[api(status = 400, code = "four_zero_one_three_four", msg = "Dequeue Instruction does not have a valid 'status_callback_events' parameter")]
    FourZeroOneThreeFour,
    #[api(status = 400, code = "four_zero_one_three_five", msg = "TaskRouter->Dequeue")]
    FourZeroOneThreeFive,
    #[api(status = 400, code = "four_zero_one_three_six", msg = "TaskRouter->Conference")]
    FourZeroOneThreeSix,
    #[api(status = 400, code = "four_zero_one_three_seven", msg = "Missing 'to' parameter when issuing Conference instruction")]
    FourZeroOneThreeSeven,
    #[api(status = 400, code = "four_zero_one_three_eight", msg = "Missing 'from' parameter when issuing Conference instruction")]
    FourZeroOneThreeEight,
    #[api(status = 400, code = "four_zero_one_three_nine", msg = "Failed to issue Conference Instruction due to invalid ActivitySid")]
    FourZeroOneThreeNine,
    #[api(status = 400, code = "four_zero_one_four_zero", msg = "Failed to issue Dequeue instruction due to missing 'call_sid' property")]
    FourZeroOneFourZero,
    #[api(status = 400, code = "four_zero_one_four_one", msg = "TaskRouter->Conference")]
    FourZeroOneFourOne,
    #[api(status = 400, code = "four_zero_one_four_two", msg = "Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties")]
    FourZeroOneFourTwo,
    #[api(status = 400, code = "four_zero_one_four_three", msg = "TaskRouter->Conference")]
    FourZeroOneFourThree,
    #[api(status = 400, code = "four_zero_one_four_four", msg = "TaskRouter->Conference")]
    FourZeroOneFourFour,
    #[api(status = 400, code = "four_zero_one_four_five", msg = "TaskRouter->Conference")]
    FourZeroOneFourFive,
    #[api(status = 400, code = "four_zero_one_four_six", msg = "Failed to issue Supervise Instruction due to invalid Reservation state")]
    FourZeroOneFourSix,
    #[api(status = 400, code = "four_zero_one_four_seven", msg = "Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property")]
    FourZeroOneFourSeven,
    #[api(status = 400, code = "four_zero_one_four_eight", msg = "Failed to issue Supervise instruction due to missing ‘from’ property")]
    FourZeroOneFourEight,
    #[api(status = 400, code = "four_zero_one_four_nine", msg = "Failed to issue Conference instruction due to missing ‘conference_sid’")]
    FourZeroOneFourNine,
    #[api(status = 400, code = "four_zero_one_five_one", msg = "TaskRouter->Invalid instruction")]
    FourZeroOneFiveOne,
    #[api(status = 400, code = "four_zero_one_five_two", msg = "Invalid Queue for Known Worker")]
    FourZeroOneFiveTwo,
    #[api(status = 400, code = "four_zero_one_five_three", msg = "Absolute Paging used when iterating TaskRouter resources")]
    FourZeroOneFiveThree,
    #[api(status = 400, code = "four_zero_one_five_four", msg = "Invalid Known Worker information")]
    FourZeroOneFiveFour,
    #[api(status = 400, code = "four_zero_one_five_five", msg = "Invalid Workspace for Known Worker")]
    FourZeroOneFiveFive,
    #[api(status = 400, code = "four_zero_one_five_seven", msg = "Dequeue Instruction does not have a valid 'status_callback_url' parameter")]
    FourZeroOneFiveSeven,
    #[api(status = 400, code = "four_zero_one_five_eight", msg = "Call Instruction does not have a valid 'status_callback_url' parameter")]
    FourZeroOneFiveEight,
    #[api(status = 400, code = "four_zero_one_five_nine", msg = "Conference Instruction does not have a valid 'status_callback_url' parameter")]
    FourZeroOneFiveNine,
    #[api(status = 400, code = "four_five_zero_zero_one", msg = "General Service Error")]
    FourFiveZeroZeroOne,
    #[api(status = 400, code = "four_five_zero_zero_two", msg = "Authentication Error")]
    FourFiveZeroZeroTwo,
    #[api(status = 400, code = "four_five_zero_zero_three", msg = "Authorization Error")]
    FourFiveZeroZeroThree,
    #[api(status = 400, code = "four_five_zero_zero_four", msg = "Validation Error")]
    FourFiveZeroZeroFour,
    #[api(status = 400, code = "four_five_zero_zero_five", msg = "Service Unavailable")]
    FourFiveZeroZeroFive,
    #[api(status = 400, code = "four_five_zero_zero_six", msg = "Resource Not Found")]
    FourFiveZeroZeroSix,
    #[api(status = 400, code = "four_five_zero_zero_seven", msg = "Resource Conflict Error")]
    FourFiveZeroZeroSeven,
    #[api(status = 400, code = "four_five_zero_zero_eight", msg = "Unprocessable Request")]
    FourFiveZeroZeroEight,
    #[api(status = 400, code = "four_five_zero_zero_nine", msg = "Configuration Error")]
    FourFiveZeroZeroNine,
    #[api(status = 400, code = "four_five_zero_one_zero", msg = "Rate Limit Exceeded")]
    FourFiveZeroOneZero,
    #[api(status = 400, code = "four_five_one_zero_one", msg = "Configuration Not Found")]
    FourFiveOneZeroOne,
    #[api(status = 400, code = "four_five_one_zero_two", msg = "Collision On Configuration Change")]
    FourFiveOneZeroTwo,
    #[api(status = 400, code = "four_five_one_zero_three", msg = "Workspace Not Configured")]
    FourFiveOneZeroThree,
    #[api(status = 400, code = "four_five_one_zero_nine", msg = "Skills Limit Exceeded")]
    FourFiveOneZeroNine,
    #[api(status = 400, code = "four_five_two_zero_one", msg = "Resource Not Found")]
    FourFiveTwoZeroOne,
    #[api(status = 400, code = "four_five_two_zero_two", msg = "Resource Already Exists")]
    FourFiveTwoZeroTwo,
    #[api(status = 400, code = "four_five_two_zero_three", msg = "Requested Chat User not found")]
    FourFiveTwoZeroThree,
    #[api(status = 400, code = "four_five_two_zero_four", msg = "Requested Flex Chat Channel is not found")]
    FourFiveTwoZeroFour,
    #[api(status = 400, code = "four_five_two_zero_five", msg = "Requested Flex Flow is not found")]
    FourFiveTwoZeroFive,
    #[api(status = 400, code = "four_five_two_zero_six", msg = "Chat User is already a member of the Chat Channel")]
    FourFiveTwoZeroSix,
    #[api(status = 400, code = "four_five_two_zero_seven", msg = "Chat User per Chat Channel limit reached. User is part of too many Chat Channels.")]
    FourFiveTwoZeroSeven,
    #[api(status = 400, code = "four_five_two_zero_eight", msg = "Chat Channel with this unique name already exists")]
    FourFiveTwoZeroEight,
    #[api(status = 400, code = "four_five_two_zero_nine", msg = "Adding a user to the Chat Channel has timed out waiting for a response from Twilio Chat.")]
    FourFiveTwoZeroNine,
    #[api(status = 400, code = "four_five_two_one_zero", msg = "Flex Flow creation failed")]
    FourFiveTwoOneZero,
    #[api(status = 400, code = "four_five_two_one_one", msg = "Provided identity is reserved by system")]
    FourFiveTwoOneOne,
    #[api(status = 400, code = "four_five_two_one_two", msg = "Flex Flow creation failed")]
    FourFiveTwoOneTwo,
    #[api(status = 400, code = "four_five_three_zero_one", msg = "Error occurred when connecting to a Meeting Participant")]
    FourFiveThreeZeroOne,
    #[api(status = 400, code = "four_five_three_zero_two", msg = "Participant was disconnected before setting up Meeting")]
    FourFiveThreeZeroTwo,
    #[api(status = 400, code = "four_five_three_zero_three", msg = "Participant was busy")]
    FourFiveThreeZeroThree,
    #[api(status = 400, code = "four_five_three_zero_four", msg = "Internal timeout error")]
    FourFiveThreeZeroFour,
    #[api(status = 400, code = "four_five_three_zero_five", msg = " No answer from Participant")]
    FourFiveThreeZeroFive,
    #[api(status = 400, code = "four_five_three_zero_six", msg = "Meeting was canceled")]
    FourFiveThreeZeroSix,
    #[api(status = 400, code = "four_five_three_zero_seven", msg = "Add Participant Not Allowed")]
    FourFiveThreeZeroSeven,
    #[api(status = 400, code = "four_five_three_zero_eight", msg = "Add Participant Not Allowed")]
    FourFiveThreeZeroEight,
    #[api(status = 400, code = "four_five_three_zero_nine", msg = "Modify Participant Not Allowed")]
    FourFiveThreeZeroNine,
    #[api(status = 400, code = "four_five_three_one_zero", msg = "Participant Not Found")]
    FourFiveThreeOneZero,
    #[api(status = 400, code = "four_five_three_one_two", msg = "Remove Participant Request Failed")]
    FourFiveThreeOneTwo,
    #[api(status = 400, code = "four_five_three_one_three", msg = "Transfer Failed")]
    FourFiveThreeOneThree,
    #[api(status = 400, code = "four_five_three_five_zero", msg = "An unexpected error occurred.")]
    FourFiveThreeFiveZero,
    #[api(status = 400, code = "four_five_three_five_one", msg = "Invalid Channel Participant properties.")]
    FourFiveThreeFiveOne,
    #[api(status = 400, code = "four_five_three_five_two", msg = "Failed to create an outbound Channel.")]
    FourFiveThreeFiveTwo,
    #[api(status = 400, code = "four_five_three_five_three", msg = "A duplicate create Channel request was dropped.")]
    FourFiveThreeFiveThree,
    #[api(status = 400, code = "four_five_three_five_four", msg = "Cannot create a Channel for a closed Conversation.")]
    FourFiveThreeFiveFour,
    #[api(status = 400, code = "four_five_three_five_five", msg = "Failed to create a channel.  No Participants found.")]
    FourFiveThreeFiveFive,
    #[api(status = 400, code = "four_five_three_five_six", msg = "Failed to create a channel. Downstream error.")]
    FourFiveThreeFiveSix,
    #[api(status = 400, code = "four_five_three_five_seven", msg = "Downstream error configuring Channel.")]
    FourFiveThreeFiveSeven,
    #[api(status = 400, code = "four_five_three_five_eight", msg = "Failed to close Channel.  Missing status parameter.")]
    FourFiveThreeFiveEight,
    #[api(status = 400, code = "four_five_three_five_nine", msg = "Failed to close Channel.  Invalid status parameter.")]
    FourFiveThreeFiveNine,
    #[api(status = 400, code = "four_five_three_six_zero", msg = "Failed to close or delete Conversation.  Downstream error.")]
    FourFiveThreeSixZero,
    #[api(status = 400, code = "four_five_three_six_one", msg = "Failed to add Participant. Downstream error.")]
    FourFiveThreeSixOne,
    #[api(status = 400, code = "four_five_three_six_two", msg = "Failed to remove Participant.  Not found.")]
    FourFiveThreeSixTwo,
    #[api(status = 400, code = "four_five_three_six_three", msg = "Failed to remove Participant.  Downstream error.")]
    FourFiveThreeSixThree,
    #[api(status = 400, code = "four_five_three_six_six", msg = "Failed to create Channel.  Invalid request parameters.")]
    FourFiveThreeSixSix,
    #[api(status = 400, code = "four_five_three_six_seven", msg = "Failed to add Participant.  Invalid request parameters.")]
    FourFiveThreeSixSeven,
    #[api(status = 400, code = "four_five_three_six_eight", msg = "Failed to delete Channel.  Not found.")]
    FourFiveThreeSixEight,
    #[api(status = 400, code = "four_five_three_six_nine", msg = "Failed to create inbound Channel.  Internal error.")]
    FourFiveThreeSixNine,
    #[api(status = 400, code = "four_five_three_seven_zero", msg = "Failed to create outbound Channel.  Internal error.")]
    FourFiveThreeSevenZero,
    #[api(status = 400, code = "four_five_three_seven_one", msg = "Failed to close Channel.  Internal error.")]
    FourFiveThreeSevenOne,
    #[api(status = 400, code = "four_five_three_seven_two", msg = "Failed to add Participant.  Internal error.")]
    FourFiveThreeSevenTwo,
    #[api(status = 400, code = "four_five_three_seven_three", msg = "Failed to remove Participant.  Internal error.")]
    FourFiveThreeSevenThree,
    #[api(status = 400, code = "four_five_three_seven_four", msg = "Failed to delete Channel.  Internal error.")]
    FourFiveThreeSevenFour,
    #[api(status = 400, code = "four_five_three_seven_five", msg = "Failed to delete Channel.  Invalid Account sid.")]
    FourFiveThreeSevenFive,
    #[api(status = 400, code = "four_five_three_seven_six", msg = "Failed to add a participant.  Conversation was closed or not found.")]
    FourFiveThreeSevenSix,
    #[api(status = 400, code = "four_five_three_seven_seven", msg = "Account SID not authorized. ")]
    FourFiveThreeSevenSeven,
    #[api(status = 400, code = "four_five_four_zero_one", msg = "RTA feed callback returned not successful response code")]
    FourFiveFourZeroOne,
    #[api(status = 400, code = "four_five_four_zero_two", msg = "RTA feed callback response time exceeded the threshold")]
    FourFiveFourZeroTwo,
    #[api(status = 400, code = "four_five_six_zero_zero", msg = "Flex UI error")]
    FourFiveSixZeroZero,
    #[api(status = 400, code = "four_five_six_zero_one", msg = "Custom Flex UI error")]
    FourFiveSixZeroOne,
    #[api(status = 400, code = "four_five_seven_zero_zero", msg = "Unexpected error occurred. Unable to process WebChat request.")]
    FourFiveSevenZeroZero,
    #[api(status = 400, code = "four_five_seven_zero_one", msg = "Unexpected error occurred. Service unavailable. ")]
    FourFiveSevenZeroOne,
    #[api(status = 400, code = "four_five_seven_one_one", msg = "Failed to create webchat participant. Unauthorized ")]
    FourFiveSevenOneOne,
    #[api(status = 400, code = "four_five_seven_one_five", msg = "Failed to create webchat participant. Invalid request parameters. ")]
    FourFiveSevenOneFive,
    #[api(status = 400, code = "four_five_seven_one_nine", msg = "Failed to create webchat participant. Too many requests ")]
    FourFiveSevenOneNine,
    #[api(status = 400, code = "four_five_seven_three_one", msg = "Pre-engagement data too large. ")]
    FourFiveSevenThreeOne,
    #[api(status = 400, code = "four_five_seven_three_three", msg = "Pre-engagement data is not in valid JSON format.")]
    FourFiveSevenThreeThree,
    #[api(status = 400, code = "four_five_seven_four_one", msg = "Failed to create webchat conversation. Account not authorized ")]
    FourFiveSevenFourOne,
    #[api(status = 400, code = "four_five_seven_four_four", msg = "Failed to create webchat conversation. A resource provided could not be found. ")]
    FourFiveSevenFourFour,
    #[api(status = 400, code = "four_five_seven_four_five", msg = "Invalid or missing parameters in the create conversation request.")]
    FourFiveSevenFourFive,
    #[api(status = 400, code = "four_five_seven_six_zero", msg = "Unable to validate address configuration. Auto create data missing.  ")]
    FourFiveSevenSixZero,
    #[api(status = 400, code = "four_five_seven_six_one", msg = "Failed to validate address configuration. Auto create not enabled.")]
    FourFiveSevenSixOne,
    #[api(status = 400, code = "four_five_seven_six_two", msg = "Failed to validate address configuration. Auto create type is empty or invalid. ")]
    FourFiveSevenSixTwo,
    #[api(status = 400, code = "four_five_seven_six_three", msg = "Unable to validate address configuration. Auto create studio flow SID missing. ")]
    FourFiveSevenSixThree,
    #[api(status = 400, code = "four_five_seven_six_four", msg = "Unable to validate address configuration. Auto create webhook URL missing. ")]
    FourFiveSevenSixFour,
    #[api(status = 400, code = "four_five_seven_six_five", msg = "Address configuration data not found")]
    FourFiveSevenSixFive,
    #[api(status = 400, code = "four_five_seven_seven_zero", msg = "Failed to create InteractionChannel. Downstream Error. ")]
    FourFiveSevenSevenZero,
    #[api(status = 400, code = "four_five_seven_seven_one", msg = "Failed to create InboundConversation. Internal Error.")]
    FourFiveSevenSevenOne,
    #[api(status = 400, code = "four_eight_zero_zero_zero", msg = "Invalid request payload")]
    FourEightZeroZeroZero,
    #[api(status = 400, code = "four_eight_zero_zero_one", msg = "Callback URL is not set")]
    FourEightZeroZeroOne,
    #[api(status = 400, code = "four_eight_zero_zero_two", msg = "Callback URL is invalid")]
    FourEightZeroZeroTwo,
    #[api(status = 400, code = "four_eight_zero_zero_three", msg = "Callback returned an invalid response")]
    FourEightZeroZeroThree,
    #[api(status = 400, code = "four_eight_zero_zero_four", msg = "Callback returned an error")]
    FourEightZeroZeroFour,
    #[api(status = 400, code = "four_eight_zero_zero_five", msg = "Callback failed due to timeout")]
    FourEightZeroZeroFive,
    #[api(status = 400, code = "four_eight_zero_one_zero", msg = "Custom Routing Callback failed to execute successfully")]
    FourEightZeroOneZero,
    #[api(status = 400, code = "four_eight_zero_one_one", msg = "Custom Routing Callback failed due to an internal error")]
    FourEightZeroOneOne,
    #[api(status = 400, code = "four_eight_zero_two_three", msg = "Frontline user conversation limit exceeded")]
    FourEightZeroTwoThree,
    #[api(status = 400, code = "four_eight_zero_two_four", msg = "Contact conversation limit exceeded")]
    FourEightZeroTwoFour,
    #[api(status = 400, code = "four_eight_zero_two_five", msg = "Outgoing conversation: Invalid contact address")]
    FourEightZeroTwoFive,
    #[api(status = 400, code = "four_eight_zero_two_six", msg = "Outgoing conversation: Invalid proxy address")]
    FourEightZeroTwoSix,
    #[api(status = 400, code = "four_eight_zero_two_seven", msg = "Outgoing conversation: Proxy address equals contact address")]
    FourEightZeroTwoSeven,
    #[api(status = 400, code = "four_eight_zero_two_eight", msg = "Outgoing conversation: Unauthorized use of the proxy address")]
    FourEightZeroTwoEight,
    #[api(status = 400, code = "four_eight_zero_two_nine", msg = "Outgoing conversation: Contact address type does not match proxy address type")]
    FourEightZeroTwoNine,
    #[api(status = 400, code = "four_eight_zero_three_zero", msg = "Outgoing conversation: Proxy address is not WhatsApp-enabled sender")]
    FourEightZeroThreeZero,
    #[api(status = 400, code = "four_eight_zero_three_one", msg = "Outgoing conversation: Conversation with this contact and proxy address already exists")]
    FourEightZeroThreeOne,
    #[api(status = 400, code = "four_eight_zero_three_two", msg = "Outgoing conversation: Missing Messaging service")]
    FourEightZeroThreeTwo,
    #[api(status = 400, code = "four_eight_zero_three_three", msg = "Outgoing conversation: Invalid contact identity")]
    FourEightZeroThreeThree,
    #[api(status = 400, code = "four_eight_zero_five_zero", msg = "Internal service error")]
    FourEightZeroFiveZero,
    #[api(status = 400, code = "five_zero_zero_zero_zero", msg = "Programmable Chat: FriendlyName not provided")]
    FiveZeroZeroZeroZero,
    #[api(status = 400, code = "five_zero_zero_zero_one", msg = "Programmable Chat: Account SID not provided")]
    FiveZeroZeroZeroOne,
    #[api(status = 400, code = "five_zero_zero_zero_two", msg = "Programmable Chat: Resource is being deleted")]
    FiveZeroZeroZeroTwo,
    #[api(status = 400, code = "five_zero_zero_zero_three", msg = "Programmable Chat: Friendly name too long")]
    FiveZeroZeroZeroThree,
    #[api(status = 400, code = "five_zero_zero_zero_four", msg = "Programmable Chat: Unique Name too long")]
    FiveZeroZeroZeroFour,
    #[api(status = 400, code = "five_zero_zero_zero_six", msg = "Programmable Chat: Invalid Account SID")]
    FiveZeroZeroZeroSix,
    #[api(status = 400, code = "five_zero_zero_five_zero", msg = "Programmable Chat: Service Instance not found")]
    FiveZeroZeroFiveZero,
    #[api(status = 400, code = "five_zero_zero_five_one", msg = "Programmable Chat: Service SID not provided")]
    FiveZeroZeroFiveOne,
    #[api(status = 400, code = "five_zero_zero_five_two", msg = "Programmable Chat: Invalid consumption interval format")]
    FiveZeroZeroFiveTwo,
    #[api(status = 400, code = "five_zero_zero_five_three", msg = "Programmable Chat: Invalid typing indicator format")]
    FiveZeroZeroFiveThree,
    #[api(status = 400, code = "five_zero_zero_five_four", msg = "Programmable Chat: Invalid webhook format")]
    FiveZeroZeroFiveFour,
    #[api(status = 400, code = "five_zero_zero_five_five", msg = "Programmable Chat: Invalid webhook method")]
    FiveZeroZeroFiveFive,
    #[api(status = 400, code = "five_zero_zero_five_six", msg = "Programmable Chat: Webhook disabled processing of command")]
    FiveZeroZeroFiveSix,
    #[api(status = 400, code = "five_zero_zero_five_seven", msg = "Programmable Chat: Webhook call failed to execute successfully")]
    FiveZeroZeroFiveSeven,
    #[api(status = 400, code = "five_zero_zero_five_eight", msg = "Programmable Chat: Notification template too long")]
    FiveZeroZeroFiveEight,
    #[api(status = 400, code = "five_zero_zero_five_nine", msg = "Programmable Chat: Notification sound name too long")]
    FiveZeroZeroFiveNine,
    #[api(status = 400, code = "five_zero_zero_six_zero", msg = "Programmable Chat: Invalid user channels limit format")]
    FiveZeroZeroSixZero,
    #[api(status = 400, code = "five_zero_zero_six_one", msg = "Programmable Chat: Invalid channel members limit format")]
    FiveZeroZeroSixOne,
    #[api(status = 429, code = "five_zero_zero_six_three", msg = "Programmable Chat: Actions per second limit exceeded")]
    FiveZeroZeroSixThree,
    #[api(status = 400, code = "five_zero_zero_six_five", msg = "Programmable Chat: Invalid webhook retry count")]
    FiveZeroZeroSixFive,
    #[api(status = 400, code = "five_zero_zero_six_eight", msg = "Programmable Chat: Service instance unique name invalid")]
    FiveZeroZeroSixEight,
    #[api(status = 400, code = "five_zero_zero_six_nine", msg = "Programmable Chat: Service instance with provided unique name already exists")]
    FiveZeroZeroSixNine,
    #[api(status = 429, code = "five_zero_zero_seven_four", msg = "Global actions per second limit exceeded")]
    FiveZeroZeroSevenFour,
    #[api(status = 400, code = "five_zero_zero_seven_six", msg = "Webhook failed to execute successfully due to timeout")]
    FiveZeroZeroSevenSix,
    #[api(status = 400, code = "five_zero_one_zero_zero", msg = "Programmable Chat: Role not found")]
    FiveZeroOneZeroZero,
    #[api(status = 400, code = "five_zero_one_zero_one", msg = "Programmable Chat: Channel role not found")]
    FiveZeroOneZeroOne,
    #[api(status = 400, code = "five_zero_one_zero_two", msg = "Programmable Chat: Deployment role not found")]
    FiveZeroOneZeroTwo,
    #[api(status = 400, code = "five_zero_one_zero_three", msg = "Programmable Chat: Role SID not provided")]
    FiveZeroOneZeroThree,
    #[api(status = 400, code = "five_zero_one_zero_four", msg = "Programmable Chat: Permission not found")]
    FiveZeroOneZeroFour,
    #[api(status = 400, code = "five_zero_one_zero_five", msg = "Programmable Chat: Invalid role type")]
    FiveZeroOneZeroFive,
    #[api(status = 400, code = "five_zero_one_zero_six", msg = "Programmable Chat: Channel creator role not found")]
    FiveZeroOneZeroSix,
    #[api(status = 400, code = "five_zero_one_zero_seven", msg = "Programmable Chat: User not authorized for command")]
    FiveZeroOneZeroSeven,
    #[api(status = 400, code = "five_zero_one_zero_nine", msg = "Conversation role not found")]
    FiveZeroOneZeroNine,
    #[api(status = 400, code = "five_zero_two_zero_zero", msg = "Programmable Chat: User not found")]
    FiveZeroTwoZeroZero,
    #[api(status = 400, code = "five_zero_two_zero_one", msg = "Programmable Chat: User already exists")]
    FiveZeroTwoZeroOne,
    #[api(status = 400, code = "five_zero_two_zero_two", msg = "Programmable Chat: User SID not provided")]
    FiveZeroTwoZeroTwo,
    #[api(status = 400, code = "five_zero_two_zero_three", msg = "Programmable Chat: Identity reserved")]
    FiveZeroTwoZeroThree,
    #[api(status = 400, code = "five_zero_two_zero_four", msg = "Programmable Chat: Identity not provided")]
    FiveZeroTwoZeroFour,
    #[api(status = 400, code = "five_zero_two_zero_five", msg = "Programmable Chat: User unauthorized to set role")]
    FiveZeroTwoZeroFive,
    #[api(status = 400, code = "five_zero_two_zero_six", msg = "Programmable Chat: Identity should not match user SID pattern")]
    FiveZeroTwoZeroSix,
    #[api(status = 400, code = "five_zero_two_zero_seven", msg = "Programmable Chat: Identity too long")]
    FiveZeroTwoZeroSeven,
    #[api(status = 400, code = "five_zero_two_zero_eight", msg = "Programmable Chat: User channel limit exceeded")]
    FiveZeroTwoZeroEight,
    #[api(status = 400, code = "five_zero_two_zero_nine", msg = "Programmable Chat: Invalid binding type")]
    FiveZeroTwoZeroNine,
    #[api(status = 400, code = "five_zero_two_one_zero", msg = "Programmable Chat: Invalid notification level")]
    FiveZeroTwoOneZero,
    #[api(status = 400, code = "five_zero_two_one_one", msg = "Identity parameter not acceptable for this Participant")]
    FiveZeroTwoOneOne,
    #[api(status = 400, code = "five_zero_two_one_two", msg = "Programmable Chat: User already invited")]
    FiveZeroTwoOneTwo,
    #[api(status = 400, code = "five_zero_two_one_three", msg = "Conflicting user modification")]
    FiveZeroTwoOneThree,
    #[api(status = 400, code = "five_zero_two_one_four", msg = "User conversation limit exceeded")]
    FiveZeroTwoOneFour,
    #[api(status = 400, code = "five_zero_three_zero_zero", msg = "Programmable Chat: Channel not found")]
    FiveZeroThreeZeroZero,
    #[api(status = 400, code = "five_zero_three_zero_one", msg = "Programmable Chat: Channel key not provided")]
    FiveZeroThreeZeroOne,
    #[api(status = 400, code = "five_zero_three_zero_two", msg = "Programmable Chat: Unknown channel command")]
    FiveZeroThreeZeroTwo,
    #[api(status = 400, code = "five_zero_three_zero_three", msg = "Programmable Chat: Attributes too long")]
    FiveZeroThreeZeroThree,
    #[api(status = 400, code = "five_zero_three_zero_four", msg = "Programmable Chat: Attributes not valid JSON")]
    FiveZeroThreeZeroFour,
    #[api(status = 400, code = "five_zero_three_zero_five", msg = "Programmable Chat: Channel SID not provided")]
    FiveZeroThreeZeroFive,
    #[api(status = 400, code = "five_zero_three_zero_six", msg = "Programmable Chat: Unique name should not match channel SID pattern")]
    FiveZeroThreeZeroSix,
    #[api(status = 400, code = "five_zero_three_zero_seven", msg = "Programmable Chat: Channel with provided unique name already exists")]
    FiveZeroThreeZeroSeven,
    #[api(status = 400, code = "five_zero_three_zero_eight", msg = "Programmable Chat: Invalid Date Created parameter")]
    FiveZeroThreeZeroEight,
    #[api(status = 400, code = "five_zero_three_zero_nine", msg = "Programmable Chat: Invalid Date Updated parameter")]
    FiveZeroThreeZeroNine,
    #[api(status = 400, code = "five_zero_three_one_zero", msg = "Programmable Chat: Author parameter is too long")]
    FiveZeroThreeOneZero,
    #[api(status = 400, code = "five_zero_three_two_zero", msg = "Programmable Chat: Channel webhook not found")]
    FiveZeroThreeTwoZero,
    #[api(status = 400, code = "five_zero_three_two_one", msg = "Programmable Chat: Too many channel webhooks")]
    FiveZeroThreeTwoOne,
    #[api(status = 400, code = "five_zero_three_two_two", msg = "Programmable Chat: Too many channel webhook triggers")]
    FiveZeroThreeTwoTwo,
    #[api(status = 400, code = "five_zero_three_two_three", msg = "Programmable Chat: Invalid channel webhook sid")]
    FiveZeroThreeTwoThree,
    #[api(status = 400, code = "five_zero_three_two_four", msg = "Invalid channel webhook type")]
    FiveZeroThreeTwoFour,
    #[api(status = 400, code = "five_zero_three_two_five", msg = "Programmable Chat: Invalid channel webhook filter")]
    FiveZeroThreeTwoFive,
    #[api(status = 400, code = "five_zero_three_two_six", msg = "Programmable Chat: Invalid channel webhook trigger")]
    FiveZeroThreeTwoSix,
    #[api(status = 400, code = "five_zero_three_two_seven", msg = "Programmable Chat: Invalid channel webhook flow sid")]
    FiveZeroThreeTwoSeven,
    #[api(status = 400, code = "five_zero_three_two_eight", msg = "Programmable Chat: Channel webhook type not provided")]
    FiveZeroThreeTwoEight,
    #[api(status = 400, code = "five_zero_three_two_nine", msg = "Programmable Chat: Channel webhook url not provided")]
    FiveZeroThreeTwoNine,
    #[api(status = 400, code = "five_zero_three_three_zero", msg = "Programmable Chat: Channel webhook filter not provided")]
    FiveZeroThreeThreeZero,
    #[api(status = 400, code = "five_zero_three_three_one", msg = "Programmable Chat: Channel webhook trigger not provided")]
    FiveZeroThreeThreeOne,
    #[api(status = 400, code = "five_zero_three_three_two", msg = "Programmable Chat: Channel webhook url too long")]
    FiveZeroThreeThreeTwo,
    #[api(status = 400, code = "five_zero_three_three_four", msg = "Channel deletion operation is in progress")]
    FiveZeroThreeThreeFour,
    #[api(status = 400, code = "five_zero_three_four_zero", msg = "Messaging service SID not provided")]
    FiveZeroThreeFourZero,
    #[api(status = 400, code = "five_zero_three_four_one", msg = "Invalid messaging service SID")]
    FiveZeroThreeFourOne,
    #[api(status = 400, code = "five_zero_three_four_two", msg = "Messaging service does not belong to account")]
    FiveZeroThreeFourTwo,
    #[api(status = 400, code = "five_zero_three_four_seven", msg = "Parameters are missing for channel update request")]
    FiveZeroThreeFourSeven,
    #[api(status = 400, code = "five_zero_three_four_nine", msg = "Conflicting channel modification")]
    FiveZeroThreeFourNine,
    #[api(status = 400, code = "five_zero_three_five_zero", msg = "Conversation not found")]
    FiveZeroThreeFiveZero,
    #[api(status = 400, code = "five_zero_three_five_one", msg = "Conversation SID not provided")]
    FiveZeroThreeFiveOne,
    #[api(status = 400, code = "five_zero_three_five_three", msg = "Conversation with provided unique name already exists")]
    FiveZeroThreeFiveThree,
    #[api(status = 400, code = "five_zero_three_six_zero", msg = "Conversation webhook not found")]
    FiveZeroThreeSixZero,
    #[api(status = 400, code = "five_zero_three_six_one", msg = "Too many conversation webhooks")]
    FiveZeroThreeSixOne,
    #[api(status = 400, code = "five_zero_three_six_two", msg = "Too many conversation webhook triggers")]
    FiveZeroThreeSixTwo,
    #[api(status = 400, code = "five_zero_three_six_three", msg = "Invalid conversation webhook SID")]
    FiveZeroThreeSixThree,
    #[api(status = 400, code = "five_zero_three_six_four", msg = "Invalid conversation webhook type")]
    FiveZeroThreeSixFour,
    #[api(status = 400, code = "five_zero_three_six_five", msg = "Invalid conversation webhook filter")]
    FiveZeroThreeSixFive,
    #[api(status = 400, code = "five_zero_three_six_six", msg = "Invalid conversation webhook trigger")]
    FiveZeroThreeSixSix,
    #[api(status = 400, code = "five_zero_three_six_seven", msg = "Invalid conversation webhook flow SID")]
    FiveZeroThreeSixSeven,
    #[api(status = 400, code = "five_zero_three_six_eight", msg = "Conversation webhook type not provided")]
    FiveZeroThreeSixEight,
    #[api(status = 400, code = "five_zero_three_six_nine", msg = "Conversation webhook URL not provided")]
    FiveZeroThreeSixNine,
    #[api(status = 400, code = "five_zero_three_seven_zero", msg = "Conversation webhook filter not provided")]
    FiveZeroThreeSevenZero,
    #[api(status = 400, code = "five_zero_three_seven_one", msg = "Conversation webhook trigger not provided")]
    FiveZeroThreeSevenOne,
    #[api(status = 400, code = "five_zero_three_seven_two", msg = "Conversation webhook URL is too long")]
    FiveZeroThreeSevenTwo,
    #[api(status = 400, code = "five_zero_three_seven_three", msg = "No Messaging Service assigned to Conversation")]
    FiveZeroThreeSevenThree,
    #[api(status = 400, code = "five_zero_three_seven_four", msg = "'State' field can't be empty")]
    FiveZeroThreeSevenFour,
    #[api(status = 400, code = "five_zero_three_seven_five", msg = "TimeToInactive should be greater or equal to 1 minute")]
    FiveZeroThreeSevenFive,
    #[api(status = 400, code = "five_zero_three_seven_six", msg = "TimeToClosed should be greater or equal to 10 minutes")]
    FiveZeroThreeSevenSix,
    #[api(status = 400, code = "five_zero_three_seven_seven", msg = "Can't update conversation as it's in final closed state")]
    FiveZeroThreeSevenSeven,
    #[api(status = 400, code = "five_zero_three_seven_eight", msg = "'State' parameter value is invalid")]
    FiveZeroThreeSevenEight,
    #[api(status = 400, code = "five_zero_three_seven_nine", msg = "TimeToInactive format is invalid")]
    FiveZeroThreeSevenNine,
    #[api(status = 400, code = "five_zero_three_eight_zero", msg = "TimeToClosed format is invalid")]
    FiveZeroThreeEightZero,
    #[api(status = 400, code = "five_zero_three_eight_two", msg = "Timer can't be set without state")]
    FiveZeroThreeEightTwo,
    #[api(status = 400, code = "five_zero_three_eight_four", msg = "Initial state can't be 'closed")]
    FiveZeroThreeEightFour,
    #[api(status = 400, code = "five_zero_three_eight_five", msg = "Conversations are disabled in this region")]
    FiveZeroThreeEightFive,
    #[api(status = 400, code = "five_zero_three_nine_zero", msg = "Unique name should not match conversation sid pattern")]
    FiveZeroThreeNineZero,
    #[api(status = 400, code = "five_zero_three_nine_one", msg = "Conflicting conversation modification")]
    FiveZeroThreeNineOne,
    #[api(status = 400, code = "five_zero_three_nine_two", msg = "PreWebhookTimeout should be greater than 0ms")]
    FiveZeroThreeNineTwo,
    #[api(status = 400, code = "five_zero_three_nine_three", msg = "Type value should be 'private'.")]
    FiveZeroThreeNineThree,
    #[api(status = 400, code = "five_zero_four_zero_zero", msg = "Programmable Chat: User not member of channel")]
    FiveZeroFourZeroZero,
    #[api(status = 400, code = "five_zero_four_zero_one", msg = "Programmable Chat: Member SID not provided")]
    FiveZeroFourZeroOne,
    #[api(status = 400, code = "five_zero_four_zero_two", msg = "Programmable Chat: Member not found")]
    FiveZeroFourZeroTwo,
    #[api(status = 400, code = "five_zero_four_zero_three", msg = "Programmable Chat: Channel member limit exceeded")]
    FiveZeroFourZeroThree,
    #[api(status = 400, code = "five_zero_four_zero_four", msg = "Programmable Chat: Member already exists")]
    FiveZeroFourZeroFour,
    #[api(status = 400, code = "five_zero_four_zero_five", msg = "Programmable Chat: Invalid last consumption timestamp format")]
    FiveZeroFourZeroFive,
    #[api(status = 400, code = "five_zero_four_zero_six", msg = "Programmable Chat: Invalid last consumed message index format")]
    FiveZeroFourZeroSix,
    #[api(status = 400, code = "five_zero_four_zero_seven", msg = "Invalid messaging binding address")]
    FiveZeroFourZeroSeven,
    #[api(status = 400, code = "five_zero_four_zero_eight", msg = "Invalid participant proxy address")]
    FiveZeroFourZeroEight,
    #[api(status = 400, code = "five_zero_four_zero_nine", msg = "Participant address equals proxy address")]
    FiveZeroFourZeroNine,
    #[api(status = 400, code = "five_zero_four_one_one", msg = "Participant address is empty")]
    FiveZeroFourOneOne,
    #[api(status = 400, code = "five_zero_four_one_two", msg = "Participant proxy address is empty")]
    FiveZeroFourOneTwo,
    #[api(status = 400, code = "five_zero_four_one_three", msg = "Account is not authorized to use proxy address")]
    FiveZeroFourOneThree,
    #[api(status = 400, code = "five_zero_four_one_four", msg = "Participant address type does not match proxy address type")]
    FiveZeroFourOneFour,
    #[api(status = 400, code = "five_zero_four_one_five", msg = "Proxy address is not WhatsApp enabled sender")]
    FiveZeroFourOneFive,
    #[api(status = 400, code = "five_zero_four_one_six", msg = "Participant and proxy address pair is already in use")]
    FiveZeroFourOneSix,
    #[api(status = 400, code = "five_zero_four_one_seven", msg = "Participants limit exceeded")]
    FiveZeroFourOneSeven,
    #[api(status = 400, code = "five_zero_four_one_eight", msg = "Non-Chat participants limit exceeded")]
    FiveZeroFourOneEight,
    #[api(status = 400, code = "five_zero_four_one_nine", msg = "Conflicting member modification")]
    FiveZeroFourOneNine,
    #[api(status = 400, code = "five_zero_four_two_zero", msg = "Participant Messaging Binding type does not support all of the provided Messaging Binding parameters")]
    FiveZeroFourTwoZero,
    #[api(status = 400, code = "five_zero_four_two_one", msg = "Invalid last read message index format")]
    FiveZeroFourTwoOne,
    #[api(status = 400, code = "five_zero_four_two_two", msg = "Non-chat conversation participants limit exceeded")]
    FiveZeroFourTwoTwo,
    #[api(status = 400, code = "five_zero_four_three_zero", msg = "Participant is not a member of conversation")]
    FiveZeroFourThreeZero,
    #[api(status = 400, code = "five_zero_four_three_one", msg = "Participant SID not provided")]
    FiveZeroFourThreeOne,
    #[api(status = 400, code = "five_zero_four_three_two", msg = "Participant not found")]
    FiveZeroFourThreeTwo,
    #[api(status = 400, code = "five_zero_four_three_three", msg = "Participant already exists")]
    FiveZeroFourThreeThree,
    #[api(status = 400, code = "five_zero_four_three_four", msg = "Participant projected address not provided")]
    FiveZeroFourThreeFour,
    #[api(status = 400, code = "five_zero_four_three_five", msg = "Group MMS activation failed.")]
    FiveZeroFourThreeFive,
    #[api(status = 400, code = "five_zero_four_three_six", msg = "Participant limit exceeded for group conversation")]
    FiveZeroFourThreeSix,
    #[api(status = 400, code = "five_zero_four_three_seven", msg = "Group Participant already exists")]
    FiveZeroFourThreeSeven,
    #[api(status = 400, code = "five_zero_four_three_eight", msg = "Group conversation with given participant list already exists")]
    FiveZeroFourThreeEight,
    #[api(status = 400, code = "five_zero_four_three_nine", msg = "Account is not authorized to use the projected address")]
    FiveZeroFourThreeNine,
    #[api(status = 400, code = "five_zero_four_four_zero", msg = "Failed to remove the proxy address of a participant.")]
    FiveZeroFourFourZero,
    #[api(status = 400, code = "five_zero_four_four_one", msg = "Failed to add a proxy address to a participant.")]
    FiveZeroFourFourOne,
    #[api(status = 400, code = "five_zero_four_four_two", msg = "Failed to remove the projected address of a participant.")]
    FiveZeroFourFourTwo,
    #[api(status = 400, code = "five_zero_four_four_three", msg = "Failed to add a projected address to a participant.")]
    FiveZeroFourFourThree,
    #[api(status = 400, code = "five_zero_four_four_four", msg = "Failed to add an identity to a participant.")]
    FiveZeroFourFourFour,
    #[api(status = 400, code = "five_zero_four_four_nine", msg = "Conflicting channel modification")]
    FiveZeroFourFourNine,
    #[api(status = 400, code = "five_zero_four_five_one", msg = "One user identifier parameter for lookup at a time is allowed. Please, use either Identity or Address.")]
    FiveZeroFourFiveOne,
    #[api(status = 400, code = "five_zero_four_five_two", msg = "Group MMS is not enabled for this Account")]
    FiveZeroFourFiveTwo,
    #[api(status = 400, code = "five_zero_four_five_three", msg = "Proxy Address of participant is not supported for this channel")]
    FiveZeroFourFiveThree,
    #[api(status = 400, code = "five_zero_five_zero_zero", msg = "Programmable Chat: Message not found")]
    FiveZeroFiveZeroZero,
    #[api(status = 400, code = "five_zero_five_zero_one", msg = "Programmable Chat: Message SID not provided")]
    FiveZeroFiveZeroOne,
    #[api(status = 400, code = "five_zero_five_zero_two", msg = "Programmable Chat: Message index not provided")]
    FiveZeroFiveZeroTwo,
    #[api(status = 400, code = "five_zero_five_zero_three", msg = "Programmable Chat: Message body not provided")]
    FiveZeroFiveZeroThree,
    #[api(status = 400, code = "five_zero_five_zero_four", msg = "Programmable Chat: Message body parameter is too long")]
    FiveZeroFiveZeroFour,
    #[api(status = 400, code = "five_zero_five_zero_five", msg = "Programmable Chat: Last Updated By parameter is too long")]
    FiveZeroFiveZeroFive,
    #[api(status = 400, code = "five_zero_five_zero_six", msg = "Programmable Chat: Media SID not provided")]
    FiveZeroFiveZeroSix,
    #[api(status = 400, code = "five_zero_five_zero_seven", msg = "Programmable Chat: Media not found")]
    FiveZeroFiveZeroSeven,
    #[api(status = 400, code = "five_zero_five_zero_eight", msg = "Programmable Chat: Media already sent with another message")]
    FiveZeroFiveZeroEight,
    #[api(status = 400, code = "five_zero_five_zero_nine", msg = "Programmable Chat: Media message body cannot be updated")]
    FiveZeroFiveZeroNine,
    #[api(status = 400, code = "five_zero_five_one_zero", msg = "Invalid message media SID")]
    FiveZeroFiveOneZero,
    #[api(status = 400, code = "five_zero_five_one_one", msg = "Invalid message media content type")]
    FiveZeroFiveOneOne,
    #[api(status = 400, code = "five_zero_five_one_two", msg = "Message media size is too large")]
    FiveZeroFiveOneTwo,
    #[api(status = 400, code = "five_zero_five_one_three", msg = " Message author should be among Group MMS participants.")]
    FiveZeroFiveOneThree,
    #[api(status = 400, code = "five_zero_five_one_six", msg = "Programmable Chat: Message index is not a number")]
    FiveZeroFiveOneSix,
    #[api(status = 400, code = "five_zero_five_two_six", msg = "Invalid content SID")]
    FiveZeroFiveTwoSix,
    #[api(status = 400, code = "five_zero_five_two_seven", msg = "Invalid content variables format")]
    FiveZeroFiveTwoSeven,
    #[api(status = 400, code = "five_zero_five_two_eight", msg = "Content SID is missing")]
    FiveZeroFiveTwoEight,
    #[api(status = 400, code = "five_zero_five_two_nine", msg = "Content variables are too long")]
    FiveZeroFiveTwoNine,
    #[api(status = 400, code = "five_zero_five_four_zero", msg = "Content variable key is too long")]
    FiveZeroFiveFourZero,
    #[api(status = 400, code = "five_zero_five_four_one", msg = "Content variable value is too long")]
    FiveZeroFiveFourOne,
    #[api(status = 400, code = "five_zero_six_zero_zero", msg = "Programmable Chat: Invite SID not provided")]
    FiveZeroSixZeroZero,
    #[api(status = 400, code = "five_zero_six_zero_one", msg = "Programmable Chat: Invite not found")]
    FiveZeroSixZeroOne,
    #[api(status = 400, code = "five_zero_six_zero_two", msg = "Programmable Chat: Cannot decline invite when already channel member.")]
    FiveZeroSixZeroTwo,
    #[api(status = 400, code = "five_zero_six_one_zero", msg = "Address configuration deleted")]
    FiveZeroSixOneZero,
    #[api(status = 400, code = "five_one_zero_zero_one", msg = "Client Connection: Connections resource limit exceeded")]
    FiveOneZeroZeroOne,
    #[api(status = 400, code = "five_one_zero_zero_two", msg = "Client Connection: Request rate limit exceeded")]
    FiveOneZeroZeroTwo,
    #[api(status = 400, code = "five_one_zero_zero_three", msg = "Client Connection: identity too long")]
    FiveOneZeroZeroThree,
    #[api(status = 400, code = "five_one_zero_zero_four", msg = "Client Connection: endpoint_id too long")]
    FiveOneZeroZeroFour,
    #[api(status = 400, code = "five_one_zero_zero_five", msg = "Client Connection: Command or keepalive acknowledgement not received")]
    FiveOneZeroZeroFive,
    #[api(status = 400, code = "five_one_zero_zero_six", msg = "Client Connection: Connection expired")]
    FiveOneZeroZeroSix,
    #[api(status = 400, code = "five_one_zero_zero_seven", msg = "Client Connection: Token authentication is rejected")]
    FiveOneZeroZeroSeven,
    #[api(status = 400, code = "five_one_one_zero_one", msg = "Twilsock: Service instance not found")]
    FiveOneOneZeroOne,
    #[api(status = 400, code = "five_one_one_zero_two", msg = "Twilsock: Service instance SID not specified")]
    FiveOneOneZeroTwo,
    #[api(status = 400, code = "five_one_one_zero_three", msg = "Twilsock: Token doesn't contain required grants section")]
    FiveOneOneZeroThree,
    #[api(status = 400, code = "five_one_one_zero_four", msg = "Twilsock: Token doesn't contain service instance")]
    FiveOneOneZeroFour,
    #[api(status = 400, code = "five_one_one_zero_five", msg = "Twilsock: Token doesn't contain identity")]
    FiveOneOneZeroFive,
    #[api(status = 400, code = "five_one_one_zero_six", msg = "Twilsock: Active product doesn't match with service instance product")]
    FiveOneOneZeroSix,
    #[api(status = 400, code = "five_one_one_zero_seven", msg = "Twilsock: Service can't be used")]
    FiveOneOneZeroSeven,
    #[api(status = 400, code = "five_one_one_zero_eight", msg = "Twilsock: Service instance disabled")]
    FiveOneOneZeroEight,
    #[api(status = 400, code = "five_one_one_zero_nine", msg = "Twilsock: Service instance is under legal hold")]
    FiveOneOneZeroNine,
    #[api(status = 400, code = "five_one_one_one_zero", msg = "Twilsock: Token contains multiple grants of same product")]
    FiveOneOneOneZero,
    #[api(status = 400, code = "five_one_one_one_one", msg = "Twilsock: Service instance limit reached")]
    FiveOneOneOneOne,
    #[api(status = 400, code = "five_one_one_one_two", msg = "Twilsock: Product usage disabled")]
    FiveOneOneOneTwo,
    #[api(status = 400, code = "five_one_one_one_three", msg = "Twilsock: Product usage is not enabled")]
    FiveOneOneOneThree,
    #[api(status = 400, code = "five_one_one_one_four", msg = "Twilsock: Invalid access token header")]
    FiveOneOneOneFour,
    #[api(status = 400, code = "five_one_one_one_five", msg = "Twilsock: Invalid access token subject")]
    FiveOneOneOneFive,
    #[api(status = 400, code = "five_one_one_one_six", msg = "Twilsock: Invalid access token grants")]
    FiveOneOneOneSix,
    #[api(status = 400, code = "five_one_one_one_seven", msg = "Twilsock: Invalid access token signature")]
    FiveOneOneOneSeven,
    #[api(status = 400, code = "five_one_one_one_eight", msg = "Twilsock: Invalid claim set")]
    FiveOneOneOneEight,
    #[api(status = 400, code = "five_one_one_one_nine", msg = "Twilsock: Token expired")]
    FiveOneOneOneNine,
    #[api(status = 400, code = "five_one_one_two_zero", msg = "Twilsock: Token is not valid yet")]
    FiveOneOneTwoZero,
    #[api(status = 400, code = "five_one_one_two_one", msg = "Twilsock: Token expiration time exceeds maximum")]
    FiveOneOneTwoOne,
    #[api(status = 400, code = "five_one_one_two_two", msg = "Twilsock: Authentication failed")]
    FiveOneOneTwoTwo,
    #[api(status = 400, code = "five_one_one_two_three", msg = "Twilsock: Upstream not resolved")]
    FiveOneOneTwoThree,
    #[api(status = 400, code = "five_one_one_two_four", msg = "Twilsock: Too many connections")]
    FiveOneOneTwoFour,
    #[api(status = 400, code = "five_one_one_two_five", msg = "Twilsock: Too many updates")]
    FiveOneOneTwoFive,
    #[api(status = 400, code = "five_one_one_two_six", msg = "Twilsock: DNC limit has been reached")]
    FiveOneOneTwoSix,
    #[api(status = 400, code = "five_one_one_two_seven", msg = "Twilsock: PNC limit has been")]
    FiveOneOneTwoSeven,
    #[api(status = 400, code = "five_one_one_two_eight", msg = "Twilsock: Too many messages per connection")]
    FiveOneOneTwoEight,
    #[api(status = 400, code = "five_one_one_two_nine", msg = "Twilsock: Too many messages per account")]
    FiveOneOneTwoNine,
    #[api(status = 400, code = "five_one_one_three_zero", msg = "Twilsock: Token is invalid!")]
    FiveOneOneThreeZero,
    #[api(status = 400, code = "five_one_one_three_one", msg = "Twilsock: Authentication failed")]
    FiveOneOneThreeOne,
    #[api(status = 400, code = "five_one_two_zero_one", msg = "Twilsock : CPS, Init per Account")]
    FiveOneTwoZeroOne,
    #[api(status = 400, code = "five_one_two_zero_two", msg = "Twilsock : CPS, Too many requests")]
    FiveOneTwoZeroTwo,
    #[api(status = 400, code = "five_one_two_one_five", msg = "Twilsock: Unauthorized")]
    FiveOneTwoOneFive,
    #[api(status = 400, code = "five_two_zero_zero_zero", msg = "Internal notification error")]
    FiveTwoZeroZeroZero,
    #[api(status = 400, code = "five_two_zero_zero_one", msg = "Invalid destination binding")]
    FiveTwoZeroZeroOne,
    #[api(status = 400, code = "five_two_zero_zero_two", msg = "Invalid Credential Sid")]
    FiveTwoZeroZeroTwo,
    #[api(status = 400, code = "five_two_zero_zero_three", msg = "Invalid Credential Type")]
    FiveTwoZeroZeroThree,
    #[api(status = 400, code = "five_two_zero_zero_four", msg = "Credential SID not specified")]
    FiveTwoZeroZeroFour,
    #[api(status = 400, code = "five_two_zero_five_one", msg = "Internal error when sending notification via client connection")]
    FiveTwoZeroFiveOne,
    #[api(status = 400, code = "five_two_zero_five_two", msg = "Client connection not created or closed")]
    FiveTwoZeroFiveTwo,
    #[api(status = 400, code = "five_two_zero_seven_one", msg = "Internal error when sending notification via mqtt client connection")]
    FiveTwoZeroSevenOne,
    #[api(status = 400, code = "five_two_zero_seven_two", msg = "Client mqtt connection not created or closed")]
    FiveTwoZeroSevenTwo,
    #[api(status = 400, code = "five_two_one_zero_one", msg = "Invalid GCM Api Key or FCM Secret")]
    FiveTwoOneZeroOne,
    #[api(status = 400, code = "five_two_one_zero_two", msg = "Invalid GCM/FCM registration token")]
    FiveTwoOneZeroTwo,
    #[api(status = 400, code = "five_two_one_zero_three", msg = "GCM/FCM client uninstalled or turned off notifications")]
    FiveTwoOneZeroThree,
    #[api(status = 400, code = "five_two_one_zero_four", msg = "Mismatched GCM/FCM sender ID")]
    FiveTwoOneZeroFour,
    #[api(status = 400, code = "five_two_one_zero_five", msg = "Invalid GCM/FCM package name")]
    FiveTwoOneZeroFive,
    #[api(status = 400, code = "five_two_one_zero_six", msg = "Notification too large for GCM/FCM")]
    FiveTwoOneZeroSix,
    #[api(status = 400, code = "five_two_one_zero_seven", msg = "Invalid custom key for GCM/FCM")]
    FiveTwoOneZeroSeven,
    #[api(status = 400, code = "five_two_one_zero_eight", msg = "GCM/FCM device message rate exceeded")]
    FiveTwoOneZeroEight,
    #[api(status = 400, code = "five_two_one_zero_nine", msg = "GCM/FCM unauthorized error")]
    FiveTwoOneZeroNine,
    #[api(status = 400, code = "five_two_one_one_zero", msg = "GCM/FCM service unavailable")]
    FiveTwoOneOneZero,
    #[api(status = 400, code = "five_two_one_one_one", msg = "GCM/FCM unknown error")]
    FiveTwoOneOneOne,
    #[api(status = 400, code = "five_two_one_three_one", msg = "Invalid APNs credentials")]
    FiveTwoOneThreeOne,
    #[api(status = 400, code = "five_two_one_three_three", msg = "Invalid APNs device token size")]
    FiveTwoOneThreeThree,
    #[api(status = 400, code = "five_two_one_three_four", msg = "Invalid APNs device token")]
    FiveTwoOneThreeFour,
    #[api(status = 400, code = "five_two_one_three_five", msg = "Missing subject in APNs certificate")]
    FiveTwoOneThreeFive,
    #[api(status = 400, code = "five_two_one_three_six", msg = "Missing payload for APNs delivery")]
    FiveTwoOneThreeSix,
    #[api(status = 400, code = "five_two_one_three_seven", msg = "Invalid size of subject in APNs certificate")]
    FiveTwoOneThreeSeven,
    #[api(status = 400, code = "five_two_one_three_eight", msg = "APNs payload too large")]
    FiveTwoOneThreeEight,
    #[api(status = 400, code = "five_two_one_three_nine", msg = "APN service shutdown")]
    FiveTwoOneThreeNine,
    #[api(status = 400, code = "five_two_one_four_zero", msg = "Unknown APNs error")]
    FiveTwoOneFourZero,
    #[api(status = 400, code = "five_two_one_four_one", msg = "The provided APNs device token has been unregistered")]
    FiveTwoOneFourOne,
    #[api(status = 400, code = "five_two_one_four_two", msg = "The provided APNs device token is not correct")]
    FiveTwoOneFourTwo,
    #[api(status = 400, code = "five_two_one_four_three", msg = "The push notification was rejected by APNs")]
    FiveTwoOneFourThree,
    #[api(status = 400, code = "five_two_one_four_four", msg = "APNs experienced an internal error")]
    FiveTwoOneFourFour,
    #[api(status = 400, code = "five_two_one_four_five", msg = "Failed to authenticate with APNs")]
    FiveTwoOneFourFive,
    #[api(status = 400, code = "five_two_one_four_seven", msg = "Too many APNs provider token updates")]
    FiveTwoOneFourSeven,
    #[api(status = 400, code = "five_two_one_four_eight", msg = "Expired APNs provider token used")]
    FiveTwoOneFourEight,
    #[api(status = 400, code = "five_two_one_four_nine", msg = "Invalid APNs provider token used")]
    FiveTwoOneFourNine,
    #[api(status = 400, code = "five_two_one_six_one", msg = "Empty Credentials")]
    FiveTwoOneSixOne,
    #[api(status = 400, code = "five_two_one_six_two", msg = "Credentials do not belong to used account")]
    FiveTwoOneSixTwo,
    #[api(status = 400, code = "five_two_one_six_three", msg = "Incorrect URL used to retrieve Webhook Credentials")]
    FiveTwoOneSixThree,
    #[api(status = 400, code = "five_two_one_six_four", msg = "No Credentials found for the supplied Binding Type")]
    FiveTwoOneSixFour,
    #[api(status = 400, code = "five_two_one_six_five", msg = "No Credentials found for the supplied Identifier")]
    FiveTwoOneSixFive,
    #[api(status = 400, code = "five_two_one_six_six", msg = "Webhook Credentials endpoint responded with Internal Error")]
    FiveTwoOneSixSix,
    #[api(status = 400, code = "five_two_one_six_seven", msg = "Invalid Webhook Credentials response")]
    FiveTwoOneSixSeven,
    #[api(status = 400, code = "five_two_one_six_eight", msg = "Webhook Credentials request timed out")]
    FiveTwoOneSixEight,
    #[api(status = 400, code = "five_two_one_seven_zero", msg = "Too many Webhook Credential requests")]
    FiveTwoOneSevenZero,
    #[api(status = 400, code = "five_two_one_seven_one", msg = "Webhook Credentials request signature was not verified")]
    FiveTwoOneSevenOne,
    #[api(status = 400, code = "five_two_one_seven_two", msg = "Unexpected Binding Type used for Webhook Credentials request")]
    FiveTwoOneSevenTwo,
    #[api(status = 400, code = "five_two_one_seven_three", msg = "Unexpected Identifier used for Webhook Credentials request")]
    FiveTwoOneSevenThree,
    #[api(status = 400, code = "five_two_one_seven_four", msg = "Unexpected error response received for Webhook Credentials request")]
    FiveTwoOneSevenFour,
    #[api(status = 400, code = "five_two_one_eight_one", msg = "Too many SMS notification requests")]
    FiveTwoOneEightOne,
    #[api(status = 400, code = "five_two_one_eight_two", msg = "Messaging Service not specified")]
    FiveTwoOneEightTwo,
    #[api(status = 400, code = "five_two_two_zero_one", msg = "Too many Facebook messenger notification requests")]
    FiveTwoTwoZeroOne,
    #[api(status = 400, code = "five_two_two_zero_two", msg = "Facebook page is not connected to Twilio")]
    FiveTwoTwoZeroTwo,
    #[api(status = 400, code = "five_two_two_zero_three", msg = "Missing body for Facebook Messenger delivery attempt")]
    FiveTwoTwoZeroThree,
    #[api(status = 400, code = "five_two_two_one_one", msg = "Too many Alexa notifications")]
    FiveTwoTwoOneOne,
    #[api(status = 400, code = "five_two_two_one_two", msg = "Missing Alexa skill ID")]
    FiveTwoTwoOneTwo,
    #[api(status = 400, code = "five_two_two_one_three", msg = "Invalid Alexa user ID")]
    FiveTwoTwoOneThree,
    #[api(status = 400, code = "five_two_two_one_four", msg = "Alexa skill is not connected to Twilio")]
    FiveTwoTwoOneFour,
    #[api(status = 400, code = "five_two_two_one_five", msg = "Missing Title parameter for Alexa")]
    FiveTwoTwoOneFive,
    #[api(status = 400, code = "five_two_three_zero_one", msg = "Resulted destination list for requested parameters is empty")]
    FiveTwoThreeZeroOne,
    #[api(status = 400, code = "five_two_three_zero_two", msg = "Too many recipients")]
    FiveTwoThreeZeroTwo,
    #[api(status = 400, code = "five_two_three_zero_three", msg = "Concurrent User update")]
    FiveTwoThreeZeroThree,
    #[api(status = 400, code = "five_two_three_zero_four", msg = "User already exists")]
    FiveTwoThreeZeroFour,
    #[api(status = 400, code = "five_two_three_zero_five", msg = "User already belongs to the segment")]
    FiveTwoThreeZeroFive,
    #[api(status = 400, code = "five_two_three_zero_six", msg = "Cannot delete User resource with Bindings")]
    FiveTwoThreeZeroSix,
    #[api(status = 400, code = "five_two_three_zero_seven", msg = "No users with provided segments")]
    FiveTwoThreeZeroSeven,
    #[api(status = 400, code = "five_two_three_zero_nine", msg = "Channel provider replied with an error")]
    FiveTwoThreeZeroNine,
    #[api(status = 400, code = "five_two_three_one_zero", msg = "Notification TTL has expired")]
    FiveTwoThreeOneZero,
    #[api(status = 400, code = "five_two_three_one_one", msg = "Delivery callback invocation failed")]
    FiveTwoThreeOneOne,
    #[api(status = 400, code = "five_two_four_zero_one", msg = "Too many notification log events ")]
    FiveTwoFourZeroOne,
    #[api(status = 400, code = "five_three_zero_zero_zero", msg = "Signaling connection error")]
    FiveThreeZeroZeroZero,
    #[api(status = 400, code = "five_three_zero_zero_one", msg = "Signaling connection disconnected")]
    FiveThreeZeroZeroOne,
    #[api(status = 400, code = "five_three_zero_zero_two", msg = "Signaling connection timed out")]
    FiveThreeZeroZeroTwo,
    #[api(status = 400, code = "five_three_zero_zero_three", msg = "Client received an invalid signaling message")]
    FiveThreeZeroZeroThree,
    #[api(status = 400, code = "five_three_zero_zero_four", msg = "Client sent an invalid signaling message")]
    FiveThreeZeroZeroFour,
    #[api(status = 400, code = "five_three_zero_zero_six", msg = "Video server is busy")]
    FiveThreeZeroZeroSix,
    #[api(status = 400, code = "five_three_one_zero_zero", msg = "Room name is invalid")]
    FiveThreeOneZeroZero,
    #[api(status = 400, code = "five_three_one_zero_one", msg = "Room name is too long")]
    FiveThreeOneZeroOne,
    #[api(status = 400, code = "five_three_one_zero_two", msg = "Room name contains invalid characters")]
    FiveThreeOneZeroTwo,
    #[api(status = 400, code = "five_three_one_zero_three", msg = " Unable to create Room")]
    FiveThreeOneZeroThree,
    #[api(status = 400, code = "five_three_one_zero_four", msg = "Unable to connect to Room")]
    FiveThreeOneZeroFour,
    #[api(status = 400, code = "five_three_one_zero_five", msg = "Room contains too many Participants")]
    FiveThreeOneZeroFive,
    #[api(status = 400, code = "five_three_one_zero_six", msg = "Room not found")]
    FiveThreeOneZeroSix,
    #[api(status = 400, code = "five_three_one_zero_seven", msg = "MaxParticipants is out of range")]
    FiveThreeOneZeroSeven,
    #[api(status = 400, code = "five_three_one_zero_eight", msg = "RoomType is not valid")]
    FiveThreeOneZeroEight,
    #[api(status = 400, code = "five_three_one_zero_nine", msg = "Timeout is out of range")]
    FiveThreeOneZeroNine,
    #[api(status = 400, code = "five_three_one_one_zero", msg = "StatusCallbackMethod is invalid")]
    FiveThreeOneOneZero,
    #[api(status = 400, code = "five_three_one_one_one", msg = "StatusCallback is invalid")]
    FiveThreeOneOneOne,
    #[api(status = 400, code = "five_three_one_one_two", msg = "Status is invalid")]
    FiveThreeOneOneTwo,
    #[api(status = 400, code = "five_three_one_one_three", msg = "Room creation failed")]
    FiveThreeOneOneThree,
    #[api(status = 400, code = "five_three_one_one_eight", msg = "Room Completed Error")]
    FiveThreeOneOneEight,
    #[api(status = 400, code = "five_three_one_one_nine", msg = "The concurrent Rooms quota was exceeded")]
    FiveThreeOneOneNine,
    #[api(status = 400, code = "five_three_one_two_zero", msg = " Invalid Recording Rule(s)")]
    FiveThreeOneTwoZero,
    #[api(status = 400, code = "five_three_one_two_one", msg = "Approaching room or participant concurrency quota")]
    FiveThreeOneTwoOne,
    #[api(status = 400, code = "five_three_one_two_two", msg = "The recording operation requested is not supported for the Room type")]
    FiveThreeOneTwoTwo,
    #[api(status = 400, code = "five_three_one_two_three", msg = "MaxParticipantDuration is out of range")]
    FiveThreeOneTwoThree,
    #[api(status = 400, code = "five_three_one_two_four", msg = "The AudioOnly flag is not supported for the Room type")]
    FiveThreeOneTwoFour,
    #[api(status = 400, code = "five_three_one_two_five", msg = "The track kind is not supported by the Room")]
    FiveThreeOneTwoFive,
    #[api(status = 400, code = "five_three_two_zero_zero", msg = "Participant identity is invalid")]
    FiveThreeTwoZeroZero,
    #[api(status = 400, code = "five_three_two_zero_one", msg = "Participant identity is too long")]
    FiveThreeTwoZeroOne,
    #[api(status = 400, code = "five_three_two_zero_two", msg = "Participant identity contains invalid characters")]
    FiveThreeTwoZeroTwo,
    #[api(status = 400, code = "five_three_two_zero_three", msg = "The maximum number of published tracks allowed in the Room at the same time has been reached")]
    FiveThreeTwoZeroThree,
    #[api(status = 400, code = "five_three_two_zero_four", msg = "Participant not found")]
    FiveThreeTwoZeroFour,
    #[api(status = 400, code = "five_three_two_zero_five", msg = "Participant disconnected because of duplicate identity")]
    FiveThreeTwoZeroFive,
    #[api(status = 400, code = "five_three_two_zero_six", msg = "The Participant concurrency quota was exceeded")]
    FiveThreeTwoZeroSix,
    #[api(status = 400, code = "five_three_two_zero_seven", msg = "MaxPublishedTracks is out of range")]
    FiveThreeTwoZeroSeven,
    #[api(status = 400, code = "five_three_two_zero_eight", msg = "Participant's bandwidth profile configuration is invalid")]
    FiveThreeTwoZeroEight,
    #[api(status = 400, code = "five_three_two_zero_nine", msg = "Participant status is invalid")]
    FiveThreeTwoZeroNine,
    #[api(status = 400, code = "five_three_two_one_five", msg = "Invalid Subscribe Rule(s)")]
    FiveThreeTwoOneFive,
    #[api(status = 400, code = "five_three_two_one_six", msg = "Participant session length exceeded")]
    FiveThreeTwoOneSix,
    #[api(status = 400, code = "five_three_two_one_seven", msg = "maxAudioTracks or maxVideoTracks configuration is out of range")]
    FiveThreeTwoOneSeven,
    #[api(status = 400, code = "five_three_three_zero_zero", msg = "Track is invalid")]
    FiveThreeThreeZeroZero,
    #[api(status = 400, code = "five_three_three_zero_one", msg = "Track name is invalid")]
    FiveThreeThreeZeroOne,
    #[api(status = 400, code = "five_three_three_zero_two", msg = "Track name is too long")]
    FiveThreeThreeZeroTwo,
    #[api(status = 400, code = "five_three_three_zero_three", msg = "Track name contains invalid characters")]
    FiveThreeThreeZeroThree,
    #[api(status = 400, code = "five_three_three_zero_four", msg = "Track name is duplicated")]
    FiveThreeThreeZeroFour,
    #[api(status = 400, code = "five_three_four_zero_zero", msg = "Client is unable to create or apply a local media description")]
    FiveThreeFourZeroZero,
    #[api(status = 400, code = "five_three_four_zero_one", msg = "Server is unable to create or apply a local media description")]
    FiveThreeFourZeroOne,
    #[api(status = 400, code = "five_three_four_zero_two", msg = "Client is unable to apply a remote media description")]
    FiveThreeFourZeroTwo,
    #[api(status = 400, code = "five_three_four_zero_three", msg = "Server is unable to apply a remote media description")]
    FiveThreeFourZeroThree,
    #[api(status = 400, code = "five_three_four_zero_four", msg = "No supported codec")]
    FiveThreeFourZeroFour,
    #[api(status = 400, code = "five_three_four_zero_five", msg = "Media connection failed or Media activity ceased")]
    FiveThreeFourZeroFive,
    #[api(status = 400, code = "five_three_four_zero_six", msg = "The data channel used by the Data Track had a problem")]
    FiveThreeFourZeroSix,
    #[api(status = 400, code = "five_three_four_zero_seven", msg = "Media connection failed due to DTLS handshake failure")]
    FiveThreeFourZeroSeven,
    #[api(status = 400, code = "five_three_four_zero_eight", msg = "ICE connection restart was attempted, but it is not allowed")]
    FiveThreeFourZeroEight,
    #[api(status = 400, code = "five_three_five_zero_zero", msg = "Unable to acquire configuration")]
    FiveThreeFiveZeroZero,
    #[api(status = 400, code = "five_three_five_zero_one", msg = "Unable to acquire TURN credentials")]
    FiveThreeFiveZeroOne,
    #[api(status = 400, code = "five_three_six_zero_zero", msg = "S3 URL for recording upload is invalid")]
    FiveThreeSixZeroZero,
    #[api(status = 400, code = "five_three_six_zero_one", msg = "AWS credentials for recording upload are invalid")]
    FiveThreeSixZeroOne,
    #[api(status = 400, code = "five_three_six_zero_two", msg = "AWS encryption key for recording upload is invalid")]
    FiveThreeSixZeroTwo,
    #[api(status = 400, code = "five_three_six_zero_three", msg = "Internal failure while processing a recording")]
    FiveThreeSixZeroThree,
    #[api(status = 400, code = "five_three_six_zero_four", msg = "Failed to upload the recording to S3")]
    FiveThreeSixZeroFour,
    #[api(status = 400, code = "five_three_six_zero_five", msg = "Internal failure when retrieving your account's recording settings")]
    FiveThreeSixZeroFive,
    #[api(status = 400, code = "five_three_six_zero_six", msg = "Internal failure when creating the recording resource")]
    FiveThreeSixZeroSix,
    #[api(status = 400, code = "five_three_six_zero_seven", msg = "Internal failure when updating the recording resource")]
    FiveThreeSixZeroSeven,
    #[api(status = 400, code = "five_three_six_one_zero", msg = "Invalid URL for external S3 bucket in recording settings")]
    FiveThreeSixOneZero,
    #[api(status = 400, code = "five_three_six_one_one", msg = "Invalid AWS credentials to access external S3 bucket in recording settings")]
    FiveThreeSixOneOne,
    #[api(status = 400, code = "five_three_six_one_two", msg = "Invalid public key for media tracks encryption in recording settings")]
    FiveThreeSixOneTwo,
    #[api(status = 400, code = "five_three_six_one_three", msg = "AWS credentials to access external S3 bucket could not be loaded")]
    FiveThreeSixOneThree,
    #[api(status = 400, code = "five_three_six_one_four", msg = "Public key credentials for media tracks encryption could not be loaded")]
    FiveThreeSixOneFour,
    #[api(status = 400, code = "five_three_six_one_five", msg = "Access denied to external S3 bucket configured in recording settings")]
    FiveThreeSixOneFive,
    #[api(status = 400, code = "five_three_six_one_six", msg = "Deleted a recording with custom configuration as time for retries was depleted")]
    FiveThreeSixOneSix,
    #[api(status = 400, code = "five_three_six_one_seven", msg = "Internal failure when bulk deleting compositions from your account")]
    FiveThreeSixOneSeven,
    #[api(status = 400, code = "five_three_six_two_zero", msg = "Invalid URL for external S3 bucket in composition settings")]
    FiveThreeSixTwoZero,
    #[api(status = 400, code = "five_three_six_two_one", msg = "Invalid AWS credentials to access external S3 bucket in composition settings")]
    FiveThreeSixTwoOne,
    #[api(status = 400, code = "five_three_six_two_two", msg = "Invalid public key for media tracks encryption in composition settings")]
    FiveThreeSixTwoTwo,
    #[api(status = 400, code = "five_three_six_two_three", msg = "AWS credentials to access external S3 bucket could not be loaded")]
    FiveThreeSixTwoThree,
    #[api(status = 400, code = "five_three_six_two_four", msg = "Public key credentials for media tracks encryption could not be loaded")]
    FiveThreeSixTwoFour,
    #[api(status = 400, code = "five_three_six_two_five", msg = "Access denied to external S3 bucket configured in composition settings")]
    FiveThreeSixTwoFive,
    #[api(status = 400, code = "five_three_six_two_six", msg = "Internal failure while processing media composition")]
    FiveThreeSixTwoSix,
    #[api(status = 400, code = "five_three_six_two_seven", msg = "Internal failure when updating the composition resource")]
    FiveThreeSixTwoSeven,
    #[api(status = 400, code = "five_three_six_two_eight", msg = "Room recordings deleted")]
    FiveThreeSixTwoEight,
    #[api(status = 400, code = "five_three_six_three_zero", msg = "Empty track list for composition")]
    FiveThreeSixThreeZero,
    #[api(status = 400, code = "five_three_six_three_one", msg = "Failed to enqueue a room composition from a configured composition hook")]
    FiveThreeSixThreeOne,
    #[api(status = 400, code = "five_three_six_three_two", msg = "Failed to enqueue a room composition")]
    FiveThreeSixThreeTwo,
    #[api(status = 400, code = "five_three_six_three_three", msg = "Composition is too large")]
    FiveThreeSixThreeThree,
    #[api(status = 400, code = "five_three_six_six_zero", msg = "Status Callback response timed out")]
    FiveThreeSixSixZero,
    #[api(status = 400, code = "five_three_six_six_one", msg = "StatusCallbackMethod is invalid")]
    FiveThreeSixSixOne,
    #[api(status = 400, code = "five_three_six_six_two", msg = "StatusCallback is invalid")]
    FiveThreeSixSixTwo,
    #[api(status = 400, code = "five_three_six_six_three", msg = "Internal failure when bulk deleting recordings from your account")]
    FiveThreeSixSixThree,
    #[api(status = 400, code = "five_three_six_six_four", msg = "Invalid URL for external S3 bucket in composition settings")]
    FiveThreeSixSixFour,
    #[api(status = 400, code = "five_three_six_six_five", msg = "Invalid AWS credentials to access external S3 bucket in composition settings")]
    FiveThreeSixSixFive,
    #[api(status = 400, code = "five_three_six_six_six", msg = "Invalid public key for media tracks encryption in composition settings")]
    FiveThreeSixSixSix,
    #[api(status = 400, code = "five_three_six_six_seven", msg = "AWS credentials to access external S3 bucket could not be loaded")]
    FiveThreeSixSixSeven,
    #[api(status = 400, code = "five_three_six_six_eight", msg = "Public key credentials for media tracks encryption could not be loaded")]
    FiveThreeSixSixEight,
    #[api(status = 400, code = "five_three_six_six_nine", msg = "Access denied to external S3 bucket configured in composition settings")]
    FiveThreeSixSixNine,
    #[api(status = 400, code = "five_four_zero_zero_three", msg = "Invalid If-Match header")]
    FiveFourZeroZeroThree,
    #[api(status = 400, code = "five_four_zero_zero_six", msg = "Request entity too large")]
    FiveFourZeroZeroSix,
    #[api(status = 400, code = "five_four_zero_zero_seven", msg = "Access forbidden for identity")]
    FiveFourZeroZeroSeven,
    #[api(status = 400, code = "five_four_zero_zero_eight", msg = "Invalid JSON")]
    FiveFourZeroZeroEight,
    #[api(status = 429, code = "five_four_zero_zero_nine", msg = "Rate limit exceeded")]
    FiveFourZeroZeroNine,
    #[api(status = 400, code = "five_four_zero_one_zero", msg = "No parameters specified")]
    FiveFourZeroOneZero,
    #[api(status = 400, code = "five_four_zero_one_one", msg = "Invalid TTL")]
    FiveFourZeroOneOne,
    #[api(status = 400, code = "five_four_zero_five_zero", msg = "Service Instance not found")]
    FiveFourZeroFiveZero,
    #[api(status = 400, code = "five_four_zero_five_one", msg = "Invalid webhook URL")]
    FiveFourZeroFiveOne,
    #[api(status = 400, code = "five_four_zero_five_three", msg = "Invalid friendly name")]
    FiveFourZeroFiveThree,
    #[api(status = 400, code = "five_four_zero_five_six", msg = "Account cannot access requested Service Instance")]
    FiveFourZeroFiveSix,
    #[api(status = 400, code = "five_four_one_zero_zero", msg = "Document not found")]
    FiveFourOneZeroZero,
    #[api(status = 400, code = "five_four_one_zero_one", msg = "Invalid Document data")]
    FiveFourOneZeroOne,
    #[api(status = 400, code = "five_four_one_zero_three", msg = "Document revision mismatch")]
    FiveFourOneZeroThree,
    #[api(status = 400, code = "five_four_one_five_zero", msg = "List not found")]
    FiveFourOneFiveZero,
    #[api(status = 400, code = "five_four_one_five_one", msg = "List Item not found")]
    FiveFourOneFiveOne,
    #[api(status = 400, code = "five_four_one_five_five", msg = "List Item revision mismatch")]
    FiveFourOneFiveFive,
    #[api(status = 400, code = "five_four_one_five_six", msg = "Invalid List Item data")]
    FiveFourOneFiveSix,
    #[api(status = 400, code = "five_four_two_zero_zero", msg = "Map not found")]
    FiveFourTwoZeroZero,
    #[api(status = 400, code = "five_four_two_zero_one", msg = "Map Item not found")]
    FiveFourTwoZeroOne,
    #[api(status = 400, code = "five_four_two_zero_five", msg = "Map Item revision mismatch")]
    FiveFourTwoZeroFive,
    #[api(status = 400, code = "five_four_two_zero_six", msg = "Invalid Map Item data")]
    FiveFourTwoZeroSix,
    #[api(status = 400, code = "five_four_two_zero_eight", msg = "Map Item already exists")]
    FiveFourTwoZeroEight,
    #[api(status = 400, code = "five_four_two_zero_nine", msg = "Invalid Map Item key")]
    FiveFourTwoZeroNine,
    #[api(status = 400, code = "five_four_two_five_zero", msg = "Message Stream not found")]
    FiveFourTwoFiveZero,
    #[api(status = 400, code = "five_four_two_five_one", msg = "Invalid Message Stream Message data")]
    FiveFourTwoFiveOne,
    #[api(status = 400, code = "five_four_three_zero_zero", msg = "Unique name not found")]
    FiveFourThreeZeroZero,
    #[api(status = 400, code = "five_four_three_zero_one", msg = "Unique name already exists")]
    FiveFourThreeZeroOne,
    #[api(status = 400, code = "five_four_three_zero_two", msg = "Invalid unique name")]
    FiveFourThreeZeroTwo,
    #[api(status = 400, code = "five_four_three_five_one", msg = "Invalid identity")]
    FiveFourThreeFiveOne,
    #[api(status = 400, code = "five_four_three_five_four", msg = "Permission not found")]
    FiveFourThreeFiveFour,
    #[api(status = 400, code = "five_four_four_one_nine", msg = "Number of subscriptions per connection is over the limit")]
    FiveFourFourOneNine,
    #[api(status = 400, code = "five_four_four_five_zero", msg = "Invalid 'Direction' query parameter")]
    FiveFourFourFiveZero,
    #[api(status = 400, code = "five_four_four_five_one", msg = "Invalid 'Order' query parameter")]
    FiveFourFourFiveOne,
    #[api(status = 400, code = "five_four_four_five_two", msg = "Invalid 'Bounds' query parameter")]
    FiveFourFourFiveTwo,
    #[api(status = 400, code = "five_four_four_five_three", msg = "Invalid 'PageToken' query parameter")]
    FiveFourFourFiveThree,
    #[api(status = 400, code = "five_four_four_five_four", msg = "Sync: Invalid 'PageSize' query parameter")]
    FiveFourFourFiveFour,
    #[api(status = 400, code = "five_four_four_five_eight", msg = "Invalid List Item index")]
    FiveFourFourFiveEight,
    #[api(status = 400, code = "five_four_five_zero_two", msg = "Invalid index name")]
    FiveFourFiveZeroTwo,
    #[api(status = 400, code = "five_four_five_zero_seven", msg = "Invalid query")]
    FiveFourFiveZeroSeven,
    #[api(status = 400, code = "five_four_five_zero_nine", msg = "Query expression contains too many operators")]
    FiveFourFiveZeroNine,
    #[api(status = 400, code = "five_four_five_one_zero", msg = "Query expression contains an array with too many items")]
    FiveFourFiveOneZero,
    #[api(status = 400, code = "five_five_five_five_five", msg = "Invalid Instruction passed to TaskRouter")]
    FiveFiveFiveFiveFive,
    #[api(status = 400, code = "five_seven_zero_zero_one", msg = "'Secret id' is empty")]
    FiveSevenZeroZeroOne,
    #[api(status = 400, code = "five_seven_zero_zero_two", msg = "'Secret id' is too long")]
    FiveSevenZeroZeroTwo,
    #[api(status = 400, code = "five_seven_zero_zero_three", msg = "'Secret id' is invalid for this Partner")]
    FiveSevenZeroZeroThree,
    #[api(status = 400, code = "five_seven_zero_zero_four", msg = "'Category' is empty")]
    FiveSevenZeroZeroFour,
    #[api(status = 400, code = "five_seven_zero_zero_five", msg = "'Category' is too long")]
    FiveSevenZeroZeroFive,
    #[api(status = 400, code = "five_seven_zero_zero_six", msg = "'EventType' is empty")]
    FiveSevenZeroZeroSix,
    #[api(status = 400, code = "five_seven_zero_zero_seven", msg = "'EventType' is absent")]
    FiveSevenZeroZeroSeven,
    #[api(status = 400, code = "five_seven_zero_zero_eight", msg = "'EventType' format must be String")]
    FiveSevenZeroZeroEight,
    #[api(status = 400, code = "five_seven_zero_zero_nine", msg = "'EventType' is too long")]
    FiveSevenZeroZeroNine,
    #[api(status = 400, code = "five_seven_zero_one_zero", msg = "'PartnerName' is absent")]
    FiveSevenZeroOneZero,
    #[api(status = 400, code = "five_seven_zero_one_one", msg = "Unsupported Partner name")]
    FiveSevenZeroOneOne,
    #[api(status = 400, code = "five_seven_zero_one_two", msg = "Signature invalid")]
    FiveSevenZeroOneTwo,
    #[api(status = 400, code = "five_seven_zero_one_three", msg = "'Topic' is absent")]
    FiveSevenZeroOneThree,
    #[api(status = 400, code = "five_seven_zero_one_four", msg = "'Event' data in payload is absent")]
    FiveSevenZeroOneFour,
    #[api(status = 400, code = "five_seven_zero_one_six", msg = "'Topic' is empty")]
    FiveSevenZeroOneSix,
    #[api(status = 400, code = "five_seven_zero_one_seven", msg = "'Topic' is too long")]
    FiveSevenZeroOneSeven,
    #[api(status = 400, code = "five_seven_zero_one_eight", msg = "'Event' value type must be Map")]
    FiveSevenZeroOneEight,
    #[api(status = 400, code = "five_seven_zero_one_nine", msg = "'Authorization' header is missing or is invalid")]
    FiveSevenZeroOneNine,
    #[api(status = 400, code = "five_seven_zero_two_zero", msg = "Authorization failed")]
    FiveSevenZeroTwoZero,
    #[api(status = 400, code = "five_eight_zero_zero_zero", msg = "Twilio Live congestion")]
    FiveEightZeroZeroZero,
    #[api(status = 400, code = "five_eight_zero_zero_one", msg = "Video-enabled PlayerStreamer concurrency quota was exceeded")]
    FiveEightZeroZeroOne,
    #[api(status = 400, code = "five_eight_zero_zero_two", msg = "The MediaProcessor concurrency quota was exceeded")]
    FiveEightZeroZeroTwo,
    #[api(status = 400, code = "five_eight_zero_zero_three", msg = "Audio-only PlayerStreamer concurrency quota was exceeded")]
    FiveEightZeroZeroThree,
    #[api(status = 400, code = "six_zero_zero_zero_one", msg = "Downstream Authentication Failed")]
    SixZeroZeroZeroOne,
    #[api(status = 400, code = "six_zero_zero_zero_two", msg = "End User Identification Timeout")]
    SixZeroZeroZeroTwo,
    #[api(status = 400, code = "six_zero_zero_zero_three", msg = "End User Data is Not Available")]
    SixZeroZeroZeroThree,
    #[api(status = 400, code = "six_zero_zero_zero_four", msg = "Invalid Configuration ")]
    SixZeroZeroZeroFour,
    #[api(status = 400, code = "six_zero_zero_zero_five", msg = "Downstream Carrier Error")]
    SixZeroZeroZeroFive,
    #[api(status = 400, code = "six_zero_zero_zero_six", msg = "Invalid Phone Number")]
    SixZeroZeroZeroSix,
    #[api(status = 400, code = "six_zero_zero_zero_eight", msg = "Unsupported Carrier")]
    SixZeroZeroZeroEight,
    #[api(status = 400, code = "six_zero_two_zero_zero", msg = "Invalid parameter")]
    SixZeroTwoZeroZero,
    #[api(status = 400, code = "six_zero_two_zero_one", msg = "Selected template translation is not approved")]
    SixZeroTwoZeroOne,
    #[api(status = 429, code = "six_zero_two_zero_two", msg = "Max check attempts reached")]
    SixZeroTwoZeroTwo,
    #[api(status = 429, code = "six_zero_two_zero_three", msg = "Max send attempts reached.")]
    SixZeroTwoZeroThree,
    #[api(status = 403, code = "six_zero_two_zero_four", msg = "Service does not support this feature")]
    SixZeroTwoZeroFour,
    #[api(status = 403, code = "six_zero_two_zero_five", msg = "SMS is not supported by landline phone number")]
    SixZeroTwoZeroFive,
    #[api(status = 400, code = "six_zero_two_zero_six", msg = "'Amount' & 'Payee' params are required")]
    SixZeroTwoZeroSix,
    #[api(status = 400, code = "six_zero_two_zero_seven", msg = "Max rate limits per service reached ")]
    SixZeroTwoZeroSeven,
    #[api(status = 400, code = "six_zero_two_zero_eight", msg = "Rate limit with that UniqueName already exists")]
    SixZeroTwoZeroEight,
    #[api(status = 400, code = "six_zero_two_zero_nine", msg = "UniqueName format is invalid")]
    SixZeroTwoZeroNine,
    #[api(status = 400, code = "six_zero_two_one_zero", msg = "Max Buckets per Rate limit reached")]
    SixZeroTwoOneZero,
    #[api(status = 400, code = "six_zero_two_one_one", msg = "Bucket with the given Interval already exists")]
    SixZeroTwoOneOne,
    #[api(status = 429, code = "six_zero_two_one_two", msg = "Too many concurrent requests for phone number")]
    SixZeroTwoOneTwo,
    #[api(status = 400, code = "six_zero_two_one_three", msg = "A Messaging Configuration already exists for the given country")]
    SixZeroTwoOneThree,
    #[api(status = 400, code = "six_zero_two_one_four", msg = "Call channel is not supported when using PSD2")]
    SixZeroTwoOneFour,
    #[api(status = 400, code = "six_zero_two_one_five", msg = "Max number of mailers per account reached")]
    SixZeroTwoOneFive,
    #[api(status = 400, code = "six_zero_two_one_seven", msg = "Invalid Service configuration")]
    SixZeroTwoOneSeven,
    #[api(status = 400, code = "six_zero_two_one_eight", msg = "SendGrid Template is not active")]
    SixZeroTwoOneEight,
    #[api(status = 400, code = "six_zero_two_one_nine", msg = "SendGrid Template does not contain required placeholders")]
    SixZeroTwoOneNine,
    #[api(status = 400, code = "six_zero_two_two_zero", msg = "Messages to China require use case vetting")]
    SixZeroTwoTwoZero,
    #[api(status = 400, code = "six_zero_two_two_one", msg = "No target verification specified")]
    SixZeroTwoTwoOne,
    #[api(status = 403, code = "six_zero_two_two_two", msg = "SendGrid The from address does not match a verified Sender Identity")]
    SixZeroTwoTwoTwo,
    #[api(status = 400, code = "six_zero_two_two_three", msg = "Delivery channel disabled")]
    SixZeroTwoTwoThree,
    #[api(status = 400, code = "six_zero_two_two_four", msg = "Missing substitutions for selected template")]
    SixZeroTwoTwoFour,
    #[api(status = 409, code = "six_zero_two_two_five", msg = "Translation already exists for the provided template")]
    SixZeroTwoTwoFive,
    #[api(status = 400, code = "six_zero_two_two_six", msg = "Messages sent to china require friendly_name")]
    SixZeroTwoTwoSix,
    #[api(status = 400, code = "six_zero_two_two_seven", msg = "The selected channel for template is not supported")]
    SixZeroTwoTwoSeven,
    #[api(status = 400, code = "six_zero_two_two_eight", msg = "Template was not found")]
    SixZeroTwoTwoEight,
    #[api(status = 400, code = "six_zero_two_two_nine", msg = "Template translation was not found")]
    SixZeroTwoTwoNine,
    #[api(status = 400, code = "six_zero_three_zero_zero", msg = "Invalid Param")]
    SixZeroThreeZeroZero,
    #[api(status = 409, code = "six_zero_three_zero_one", msg = "Entity already exists")]
    SixZeroThreeZeroOne,
    #[api(status = 400, code = "six_zero_three_zero_two", msg = "FactorType already exists")]
    SixZeroThreeZeroTwo,
    #[api(status = 400, code = "six_zero_three_zero_five", msg = "Access Token parameters are invalid")]
    SixZeroThreeZeroFive,
    #[api(status = 400, code = "six_zero_three_zero_six", msg = "Invalid Request")]
    SixZeroThreeZeroSix,
    #[api(status = 400, code = "six_zero_three_zero_seven", msg = "Cannot resend push notifications to 'none' notification platform")]
    SixZeroThreeZeroSeven,
    #[api(status = 429, code = "six_zero_three_zero_eight", msg = "Challenge verification attempts limit reached")]
    SixZeroThreeZeroEight,
    #[api(status = 429, code = "six_zero_three_zero_nine", msg = "Push notifications limit reached for a Challenge")]
    SixZeroThreeZeroNine,
    #[api(status = 429, code = "six_zero_three_one_zero", msg = "Factor verification attempts reached")]
    SixZeroThreeOneZero,
    #[api(status = 403, code = "six_zero_three_one_one", msg = "Factor verification failed")]
    SixZeroThreeOneOne,
    #[api(status = 429, code = "six_zero_three_one_two", msg = "Challenge creation limit reached")]
    SixZeroThreeOneTwo,
    #[api(status = 403, code = "six_zero_three_one_three", msg = "Unauthorized factor creation")]
    SixZeroThreeOneThree,
    #[api(status = 400, code = "six_zero_three_one_four", msg = "Factors binding format is invalid")]
    SixZeroThreeOneFour,
    #[api(status = 400, code = "six_zero_three_one_five", msg = "Reached max limit of 20 push Factors associated per Entity")]
    SixZeroThreeOneFive,
    #[api(status = 409, code = "six_zero_three_one_seven", msg = "Factor already exists")]
    SixZeroThreeOneSeven,
    #[api(status = 403, code = "six_zero_three_one_eight", msg = "Factor is unverified")]
    SixZeroThreeOneEight,
    #[api(status = 403, code = "six_zero_three_two_two", msg = "Challenge already responded")]
    SixZeroThreeTwoTwo,
    #[api(status = 403, code = "six_zero_three_two_three", msg = "Challenge expired")]
    SixZeroThreeTwoThree,
    #[api(status = 403, code = "six_zero_three_two_four", msg = "Challenge verification failed")]
    SixZeroThreeTwoFour,
    #[api(status = 400, code = "six_zero_three_two_five", msg = "Translation for locale not found, using default")]
    SixZeroThreeTwoFive,
    #[api(status = 429, code = "six_zero_three_two_six", msg = "Too many requests to create factors for the entity")]
    SixZeroThreeTwoSix,
    #[api(status = 400, code = "six_zero_three_two_nine", msg = "Verify SNA does not work with `psd2_enabled`")]
    SixZeroThreeTwoNine,
    #[api(status = 400, code = "six_zero_three_three_zero", msg = "Failed to invoke the webhook")]
    SixZeroThreeThreeZero,
    #[api(status = 400, code = "six_zero_three_three_one", msg = "Locale requested is not supported by Verify Text-To-Speech conversion")]
    SixZeroThreeThreeOne,
    #[api(status = 400, code = "six_zero_three_three_three", msg = "The SMS message was sent using a brandless template.")]
    SixZeroThreeThreeThree,
    #[api(status = 400, code = "six_zero_four_zero_one", msg = "Network Error")]
    SixZeroFourZeroOne,
    #[api(status = 400, code = "six_zero_four_zero_two", msg = "Mapper Error")]
    SixZeroFourZeroTwo,
    #[api(status = 400, code = "six_zero_four_zero_three", msg = "Storage Error")]
    SixZeroFourZeroThree,
    #[api(status = 400, code = "six_zero_four_zero_four", msg = "Input Error")]
    SixZeroFourZeroFour,
    #[api(status = 400, code = "six_zero_four_zero_five", msg = "Key Storage Error")]
    SixZeroFourZeroFive,
    #[api(status = 400, code = "six_zero_four_zero_six", msg = "Initialization Error")]
    SixZeroFourZeroSix,
    #[api(status = 400, code = "six_zero_four_zero_seven", msg = "Authentication Token Error")]
    SixZeroFourZeroSeven,
    #[api(status = 400, code = "six_zero_four_zero_eight", msg = "TemplateSid is only supported for the SMS channel")]
    SixZeroFourZeroEight,
    #[api(status = 400, code = "six_zero_four_zero_nine", msg = "Custom message did not match any template")]
    SixZeroFourZeroNine,
    #[api(status = 400, code = "six_zero_four_one_zero", msg = "Verification delivery attempt blocked")]
    SixZeroFourOneZero,
    #[api(status = 400, code = "six_zero_four_one_one", msg = "Phone Number already exists")]
    SixZeroFourOneOne,
    #[api(status = 400, code = "six_zero_five_zero_zero", msg = "SNA Phone Number Mismatch")]
    SixZeroFiveZeroZero,
    #[api(status = 400, code = "six_zero_five_one_zero", msg = "SNA Error")]
    SixZeroFiveOneZero,
    #[api(status = 400, code = "six_zero_five_one_one", msg = "SNA Downstream Error")]
    SixZeroFiveOneOne,
    #[api(status = 400, code = "six_zero_five_one_seven", msg = "SNA User-Agent Mismatch Error")]
    SixZeroFiveOneSeven,
    #[api(status = 400, code = "six_zero_five_one_nine", msg = "SNA Verification Result Pending")]
    SixZeroFiveOneNine,
    #[api(status = 400, code = "six_zero_five_two_zero", msg = "SNA URL Failed")]
    SixZeroFiveTwoZero,
    #[api(status = 400, code = "six_zero_five_three_one", msg = "SNA Carrier Not Detected")]
    SixZeroFiveThreeOne,
    #[api(status = 400, code = "six_zero_five_three_two", msg = "SNA Potential Dual SIM Detected")]
    SixZeroFiveThreeTwo,
    #[api(status = 400, code = "six_zero_five_three_three", msg = "SNA Carrier Header Error")]
    SixZeroFiveThreeThree,
    #[api(status = 400, code = "six_zero_five_three_four", msg = "SNA Downstream Carrier Error")]
    SixZeroFiveThreeFour,
    #[api(status = 400, code = "six_zero_five_four_zero", msg = "SNA Carrier Identified Invalid Phone Number")]
    SixZeroFiveFourZero,
    #[api(status = 400, code = "six_zero_five_five_zero", msg = "Auto Channel Failed: None of the available channels could be selected due to validation errors. Check your debugger messages in console.")]
    SixZeroFiveFiveZero,
    #[api(status = 400, code = "six_zero_six_zero_zero", msg = "Unprovisioned or out of coverage")]
    SixZeroSixZeroZero,
    #[api(status = 400, code = "six_zero_six_zero_one", msg = "Authorization required for Canada lookups")]
    SixZeroSixZeroOne,
    #[api(status = 400, code = "six_zero_six_zero_two", msg = "App hash can only be used with SMS channel")]
    SixZeroSixZeroTwo,
    #[api(status = 401, code = "six_zero_six_zero_three", msg = "SendGrid maximum credits exceeded")]
    SixZeroSixZeroThree,
    #[api(status = 401, code = "six_zero_six_zero_four", msg = "SendGrid Authenticated user is not authorized to send mail")]
    SixZeroSixZeroFour,
    #[api(status = 403, code = "six_zero_six_zero_five", msg = "Verification delivery attempt blocked")]
    SixZeroSixZeroFive,
    #[api(status = 400, code = "six_zero_six_zero_six", msg = "Lookup Package is Not Enabled")]
    SixZeroSixZeroSix,
    #[api(status = 400, code = "six_zero_six_zero_seven", msg = "Lookup Unsupported Country")]
    SixZeroSixZeroSeven,
    #[api(status = 400, code = "six_zero_six_zero_eight", msg = "Lookup Error")]
    SixZeroSixZeroEight,
    #[api(status = 400, code = "six_zero_six_zero_nine", msg = "Live activity not enabled")]
    SixZeroSixZeroNine,
    #[api(status = 400, code = "six_zero_six_one_zero", msg = "Phone number outside of coverage")]
    SixZeroSixOneZero,
    #[api(status = 400, code = "six_zero_six_one_one", msg = "Lookup Package Quota Reached")]
    SixZeroSixOneOne,
    #[api(status = 400, code = "six_zero_six_one_two", msg = "Requested phone number not mobile")]
    SixZeroSixOneTwo,
    #[api(status = 400, code = "six_zero_six_one_three", msg = "Lookup Provider Degradation")]
    SixZeroSixOneThree,
    #[api(status = 400, code = "six_zero_six_one_four", msg = "Lookup Request Must Be Completed in Different Twilio Region")]
    SixZeroSixOneFour,
    #[api(status = 400, code = "six_zero_six_one_six", msg = "Lookup rate limit exceeded")]
    SixZeroSixOneSix,
    #[api(status = 400, code = "six_zero_six_one_seven", msg = "Lookup Not Enough Request Parameters")]
    SixZeroSixOneSeven,
    #[api(status = 400, code = "six_zero_six_one_eight", msg = "Lookup Malformed Request Parameter")]
    SixZeroSixOneEight,
    #[api(status = 400, code = "six_zero_six_one_nine", msg = "Lookup Request Cannot be Completed in Twilio Region")]
    SixZeroSixOneNine,
    #[api(status = 400, code = "six_zero_six_two_zero", msg = "Lookup SIM Swap Information is Incomplete From Carrier")]
    SixZeroSixTwoZero,
    #[api(status = 400, code = "six_zero_six_two_one", msg = "Lookup Carrier Information Not Available")]
    SixZeroSixTwoOne,
    #[api(status = 400, code = "six_zero_six_nine_nine", msg = "Lookup Usage Disabled")]
    SixZeroSixNineNine,
    #[api(status = 400, code = "six_zero_seven_zero_zero", msg = "Something went wrong. Try again later")]
    SixZeroSevenZeroZero,
    #[api(status = 400, code = "six_zero_seven_zero_one", msg = "Invalid request")]
    SixZeroSevenZeroOne,
    #[api(status = 400, code = "six_zero_seven_zero_two", msg = "Business Profile not found")]
    SixZeroSevenZeroTwo,
    #[api(status = 400, code = "six_zero_seven_zero_three", msg = "Invalid phone numbers format")]
    SixZeroSevenZeroThree,
    #[api(status = 400, code = "six_zero_seven_zero_four", msg = "Phone number not branded by Twilio")]
    SixZeroSevenZeroFour,
    #[api(status = 400, code = "six_zero_seven_zero_six", msg = "Invalid Push Token")]
    SixZeroSevenZeroSix,
    #[api(status = 400, code = "six_zero_seven_zero_seven", msg = "Branded Channel not found")]
    SixZeroSevenZeroSeven,
    #[api(status = 400, code = "six_zero_seven_zero_eight", msg = "Phone record number not found")]
    SixZeroSevenZeroEight,
    #[api(status = 400, code = "six_zero_seven_zero_nine", msg = "Business Profile already exists")]
    SixZeroSevenZeroNine,
    #[api(status = 400, code = "six_zero_seven_one_zero", msg = "Phone number CPS not found")]
    SixZeroSevenOneZero,
    #[api(status = 400, code = "six_zero_seven_one_one", msg = "Business status does not allow updates")]
    SixZeroSevenOneOne,
    #[api(status = 400, code = "six_zero_seven_one_two", msg = "Error communicating with Regulatory Compliance API")]
    SixZeroSevenOneTwo,
    #[api(status = 400, code = "six_zero_seven_one_three", msg = "Error communicating with Regulatory Identification API")]
    SixZeroSevenOneThree,
    #[api(status = 400, code = "six_zero_seven_one_four", msg = "Brand not found")]
    SixZeroSevenOneFour,
    #[api(status = 400, code = "six_zero_seven_one_five", msg = "Error reading logo file")]
    SixZeroSevenOneFive,
    #[api(status = 400, code = "six_zero_seven_one_six", msg = "Selected logo is not a valid PNG file")]
    SixZeroSevenOneSix,
    #[api(status = 400, code = "six_zero_seven_one_seven", msg = "Error uploading logo to the storage")]
    SixZeroSevenOneSeven,
    #[api(status = 400, code = "six_zero_seven_one_nine", msg = "Branded Call not found")]
    SixZeroSevenOneNine,
    #[api(status = 400, code = "six_zero_seven_two_one", msg = "Phone Number(s) already used in a Branded Channel")]
    SixZeroSevenTwoOne,
    #[api(status = 400, code = "six_zero_seven_two_two", msg = "Business status does not allow dismissal")]
    SixZeroSevenTwoTwo,
    #[api(status = 400, code = "six_zero_seven_two_three", msg = "Brand status does not allow updates")]
    SixZeroSevenTwoThree,
    #[api(status = 400, code = "six_zero_seven_two_four", msg = "Brand status does not allow dismissal")]
    SixZeroSevenTwoFour,
    #[api(status = 400, code = "six_zero_seven_two_five", msg = "Brand status does not allow to have branded channels")]
    SixZeroSevenTwoFive,
    #[api(status = 400, code = "six_zero_seven_two_six", msg = "Business status does not allow to have brands")]
    SixZeroSevenTwoSix,
    #[api(status = 400, code = "six_zero_seven_two_seven", msg = "Channel not found")]
    SixZeroSevenTwoSeven,
    #[api(status = 400, code = "six_one_zero_zero_zero", msg = "Add-ons: Internal server error")]
    SixOneZeroZeroZero,
    #[api(status = 400, code = "six_one_zero_zero_one", msg = "Add-ons: Request timed out")]
    SixOneZeroZeroOne,
    #[api(status = 400, code = "six_one_zero_zero_two", msg = "Add-ons: Provider could not complete request")]
    SixOneZeroZeroTwo,
    #[api(status = 400, code = "six_one_zero_zero_three", msg = "Add-ons: Requirements to invoke AddOns have not been met")]
    SixOneZeroZeroThree,
    #[api(status = 400, code = "six_one_zero_zero_four", msg = "Add-ons: No results")]
    SixOneZeroZeroFour,
    #[api(status = 400, code = "six_one_zero_zero_five", msg = "Add-ons: Bad request")]
    SixOneZeroZeroFive,
    #[api(status = 400, code = "six_one_zero_zero_six", msg = "Add-ons: Add-ons unavailable for GET callbacks")]
    SixOneZeroZeroSix,
    #[api(status = 400, code = "six_one_zero_zero_seven", msg = "Add-ons: Response body too large")]
    SixOneZeroZeroSeven,
    #[api(status = 400, code = "six_one_zero_zero_eight", msg = "Add-ons:  HTTP too many redirects")]
    SixOneZeroZeroEight,
    #[api(status = 400, code = "six_one_zero_zero_nine", msg = "Add-ons: Could not fulfill request with available data")]
    SixOneZeroZeroNine,
    #[api(status = 400, code = "six_two_zero_zero_zero", msg = "Failed to write to the database.")]
    SixTwoZeroZeroZero,
    #[api(status = 400, code = "six_two_zero_zero_one", msg = "Invalid SID")]
    SixTwoZeroZeroOne,
    #[api(status = 400, code = "six_two_zero_zero_two", msg = "Exchange not found")]
    SixTwoZeroZeroTwo,
    #[api(status = 400, code = "six_two_zero_zero_three", msg = "MPLS carrier not found.")]
    SixTwoZeroZeroThree,
    #[api(status = 400, code = "six_two_zero_zero_four", msg = "Direct connect not found.")]
    SixTwoZeroZeroFour,
    #[api(status = 400, code = "six_two_zero_zero_five", msg = " Bandwidth reserve not found.")]
    SixTwoZeroZeroFive,
    #[api(status = 400, code = "six_two_zero_zero_six", msg = " MPLS carrier is not associated with the exchange.")]
    SixTwoZeroZeroSix,
    #[api(status = 400, code = "six_two_zero_zero_seven", msg = "Direct connect is not associated with the exchange.")]
    SixTwoZeroZeroSeven,
    #[api(status = 400, code = "six_two_zero_zero_eight", msg = "Bandwidth reserve is not associated with the exchange.")]
    SixTwoZeroZeroEight,
    #[api(status = 400, code = "six_two_zero_zero_nine", msg = "Account SID was not found.")]
    SixTwoZeroZeroNine,
    #[api(status = 400, code = "six_two_zero_one_zero", msg = "No authentication was provided.")]
    SixTwoZeroOneZero,
    #[api(status = 400, code = "six_two_zero_one_one", msg = "Unauthorized")]
    SixTwoZeroOneOne,
    #[api(status = 400, code = "six_two_zero_one_two", msg = "Connection not found.")]
    SixTwoZeroOneTwo,
    #[api(status = 400, code = "six_two_zero_one_three", msg = "Unable to identify account owner of connection.")]
    SixTwoZeroOneThree,
    #[api(status = 400, code = "six_two_zero_one_four", msg = "Connection not ready")]
    SixTwoZeroOneFour,
    #[api(status = 400, code = "six_two_zero_one_five", msg = "Connection in transition")]
    SixTwoZeroOneFive,
    #[api(status = 400, code = "six_two_zero_one_six", msg = "Connection not active")]
    SixTwoZeroOneSix,
    #[api(status = 400, code = "six_two_zero_one_seven", msg = "No IP route specified")]
    SixTwoZeroOneSeven,
    #[api(status = 400, code = "six_two_zero_one_eight", msg = "Invalid IP route")]
    SixTwoZeroOneEight,
    #[api(status = 400, code = "six_two_zero_one_nine", msg = "IP route exceeds permitted IP range")]
    SixTwoZeroOneNine,
    #[api(status = 400, code = "six_two_zero_two_zero", msg = "Connection pending deletion.")]
    SixTwoZeroTwoZero,
    #[api(status = 400, code = "six_two_zero_two_one", msg = "IP Gateway Invalid")]
    SixTwoZeroTwoOne,
    #[api(status = 400, code = "six_two_zero_two_two", msg = "Missing account SID")]
    SixTwoZeroTwoTwo,
    #[api(status = 400, code = "six_two_zero_two_three", msg = "Missing exchange")]
    SixTwoZeroTwoThree,
    #[api(status = 400, code = "six_two_zero_two_four", msg = "Missing connection type")]
    SixTwoZeroTwoFour,
    #[api(status = 400, code = "six_two_zero_two_five", msg = "Interconnect: Invalid connection type")]
    SixTwoZeroTwoFive,
    #[api(status = 400, code = "six_two_zero_two_six", msg = "Interconnect: Missing MPLS carrier SID")]
    SixTwoZeroTwoSix,
    #[api(status = 400, code = "six_two_zero_two_seven", msg = "Interconnect: Extra MPLS parameter")]
    SixTwoZeroTwoSeven,
    #[api(status = 400, code = "six_two_zero_two_eight", msg = "Interconnect: Connection expired.")]
    SixTwoZeroTwoEight,
    #[api(status = 400, code = "six_two_zero_three_four", msg = "Interconnect: No useful parameters provided.")]
    SixTwoZeroThreeFour,
    #[api(status = 400, code = "six_two_zero_three_five", msg = "Interconnect: No bandwidth was specified in the request")]
    SixTwoZeroThreeFive,
    #[api(status = 400, code = "six_two_zero_five_two", msg = "Interconnect: This account is not a subaccount of the Interconnect Connection owner's account.")]
    SixTwoZeroFiveTwo,
    #[api(status = 400, code = "six_two_zero_five_three", msg = "Interconnect: The subaccount is not authorized to access this connection.  ")]
    SixTwoZeroFiveThree,
    #[api(status = 400, code = "six_two_one_zero_zero", msg = "IP address(es) already linked to another connection")]
    SixTwoOneZeroZero,
    #[api(status = 400, code = "six_two_two_zero_zero", msg = "Provisioning failure - Network-API is unavailable!")]
    SixTwoTwoZeroZero,
    #[api(status = 400, code = "six_two_two_two_zero", msg = "Provisioning failure - Requested bandwidth not available on the network device.")]
    SixTwoTwoTwoZero,
    #[api(status = 400, code = "six_three_zero_zero_one", msg = "Channel could not authenticate the request. Please see Channel specific error message for more information")]
    SixThreeZeroZeroOne,
    #[api(status = 400, code = "six_three_zero_zero_two", msg = "Channel could not find the From address")]
    SixThreeZeroZeroTwo,
    #[api(status = 400, code = "six_three_zero_zero_three", msg = "Channel could not find To address")]
    SixThreeZeroZeroThree,
    #[api(status = 400, code = "six_three_zero_zero_five", msg = "Channel did not accept given content. Please see Channel specific error message for more information")]
    SixThreeZeroZeroFive,
    #[api(status = 400, code = "six_three_zero_zero_six", msg = "Could not format given content for the channel. Please see Channel specific error message for more information")]
    SixThreeZeroZeroSix,
    #[api(status = 400, code = "six_three_zero_zero_seven", msg = "Twilio could not find a Channel with the specified From address")]
    SixThreeZeroZeroSeven,
    #[api(status = 400, code = "six_three_zero_zero_eight", msg = "Could not execute the request because the channel module has been misconfigured. Please check the Channel configuration in Twilio")]
    SixThreeZeroZeroEight,
    #[api(status = 400, code = "six_three_zero_zero_nine", msg = "Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for more information")]
    SixThreeZeroZeroNine,
    #[api(status = 400, code = "six_three_zero_one_zero", msg = "Twilio's platform encountered an internal error processing this message")]
    SixThreeZeroOneZero,
    #[api(status = 400, code = "six_three_zero_one_one", msg = "Invalid Request: Twilio encountered an error while processing your request")]
    SixThreeZeroOneOne,
    #[api(status = 400, code = "six_three_zero_one_two", msg = "Channel provider returned an internal service error")]
    SixThreeZeroOneTwo,
    #[api(status = 400, code = "six_three_zero_one_three", msg = "Channel policy violation")]
    SixThreeZeroOneThree,
    #[api(status = 400, code = "six_three_zero_one_four", msg = "Channel message blocked by user action")]
    SixThreeZeroOneFour,
    #[api(status = 400, code = "six_three_zero_one_five", msg = "Channel Sandbox can only send messages to phone numbers that have joined the Sandbox")]
    SixThreeZeroOneFive,
    #[api(status = 400, code = "six_three_zero_one_six", msg = "Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.")]
    SixThreeZeroOneSix,
    #[api(status = 400, code = "six_three_zero_one_seven", msg = "Rate limit exceeded")]
    SixThreeZeroOneSeven,
    #[api(status = 400, code = "six_three_zero_one_eight", msg = "Rate limit exceeded for Channel")]
    SixThreeZeroOneEight,
    #[api(status = 400, code = "six_three_zero_one_nine", msg = "Media failed to download")]
    SixThreeZeroOneNine,
    #[api(status = 400, code = "six_three_zero_two_zero", msg = "Twilio encountered a Business Manager account error")]
    SixThreeZeroTwoZero,
    #[api(status = 400, code = "six_three_zero_two_one", msg = "Channel invalid content error")]
    SixThreeZeroTwoOne,
    #[api(status = 400, code = "six_three_zero_two_two", msg = "Invalid vname certificate")]
    SixThreeZeroTwoTwo,
    #[api(status = 400, code = "six_three_zero_two_three", msg = "Channel generic error")]
    SixThreeZeroTwoThree,
    #[api(status = 400, code = "six_three_zero_two_four", msg = "Invalid message recipient")]
    SixThreeZeroTwoFour,
    #[api(status = 400, code = "six_three_zero_two_five", msg = "Media already exists")]
    SixThreeZeroTwoFive,
    #[api(status = 400, code = "six_three_zero_two_six", msg = "Channel sender content flagged as spam")]
    SixThreeZeroTwoSix,
    #[api(status = 400, code = "six_three_zero_two_seven", msg = "Template does not exist for a language and locale")]
    SixThreeZeroTwoSeven,
    #[api(status = 400, code = "six_three_zero_two_eight", msg = "Number of parameters provided does not match the expected number of parameters")]
    SixThreeZeroTwoEight,
    #[api(status = 400, code = "six_three_zero_two_nine", msg = "The receiver failed to download the template")]
    SixThreeZeroTwoNine,
    #[api(status = 400, code = "six_three_zero_three_zero", msg = "Unsupported parameter for type of channels message")]
    SixThreeZeroThreeZero,
    #[api(status = 400, code = "six_three_zero_three_one", msg = "Channels message cannot have same From and To")]
    SixThreeZeroThreeOne,
    #[api(status = 400, code = "six_three_zero_three_two", msg = "We cannot send this message to this user because of a WhatsApp limitation. ")]
    SixThreeZeroThreeTwo,
    #[api(status = 400, code = "six_three_zero_three_three", msg = "Recipient blocked to receive message")]
    SixThreeZeroThreeThree,
    #[api(status = 400, code = "six_three_zero_three_four", msg = "Media exceeds size limit")]
    SixThreeZeroThreeFour,
    #[api(status = 400, code = "six_three_zero_three_five", msg = "This operation is blocked because the RBM agent has not launched and the recipient has not been invited and accepted the invitation to become a tester.")]
    SixThreeZeroThreeFive,
    #[api(status = 400, code = "six_three_zero_three_six", msg = "The specified phone number cannot be reached by RBM at this time.")]
    SixThreeZeroThreeSix,
    #[api(status = 400, code = "six_three_zero_three_seven", msg = "Channel Media Upload Error")]
    SixThreeZeroThreeSeven,
    #[api(status = 400, code = "six_three_zero_three_eight", msg = "Account exceeded the daily messages limit")]
    SixThreeZeroThreeEight,
    #[api(status = 400, code = "six_three_zero_three_nine", msg = "Warning! Facebook says your page is engaging in behavior that may be considered bothersome or abusive by users. To avoid messaging restrictions being placed on your Page, Facebook requires you to immediately decrease the rate at which you are sending messages outside the 24-hour window to this person.")]
    SixThreeZeroThreeNine,
    #[api(status = 400, code = "six_three_zero_four_zero", msg = "Template Rejected")]
    SixThreeZeroFourZero,
    #[api(status = 400, code = "six_three_zero_four_one", msg = "Template paused")]
    SixThreeZeroFourOne,
    #[api(status = 400, code = "six_three_zero_four_two", msg = "Template disabled")]
    SixThreeZeroFourTwo,
    #[api(status = 400, code = "six_three_zero_four_three", msg = "Link to a sample media file returns 403 Forbidden")]
    SixThreeZeroFourThree,
    #[api(status = 400, code = "six_three_zero_four_four", msg = "Link to a sample media file returns 404 Not Found")]
    SixThreeZeroFourFour,
    #[api(status = 400, code = "six_three_zero_four_five", msg = "Link to a sample media file returned an unexpected error status")]
    SixThreeZeroFourFive,
    #[api(status = 400, code = "six_three_zero_four_six", msg = "Template approved")]
    SixThreeZeroFourSix,
    #[api(status = 400, code = "six_three_zero_four_seven", msg = "Link to a sample media file returned an invalid Content-Type")]
    SixThreeZeroFourSeven,
    #[api(status = 400, code = "six_three_zero_five_one", msg = "WhatsApp Business Account is Locked")]
    SixThreeZeroFiveOne,
    #[api(status = 400, code = "six_four_zero_zero_one", msg = "Pay: Configuration Error")]
    SixFourZeroZeroOne,
    #[api(status = 400, code = "six_four_zero_zero_two", msg = "Pay: Service unavailable.")]
    SixFourZeroZeroTwo,
    #[api(status = 400, code = "six_four_zero_zero_three", msg = "Pay: Invalid charge amount.")]
    SixFourZeroZeroThree,
    #[api(status = 400, code = "six_four_zero_zero_four", msg = "Pay: Invalid paymentConnector attribute in TwiML.")]
    SixFourZeroZeroFour,
    #[api(status = 400, code = "six_four_zero_zero_five", msg = "Pay: Connector does not support tokenization.")]
    SixFourZeroZeroFive,
    #[api(status = 400, code = "six_four_zero_zero_six", msg = "Pay: Connector does not support token type.")]
    SixFourZeroZeroSix,
    #[api(status = 400, code = "six_four_zero_zero_seven", msg = "Pay: Connector does not support creating charge.")]
    SixFourZeroZeroSeven,
    #[api(status = 400, code = "six_four_zero_zero_eight", msg = "Pay: Payment Gateway rejected charge creation.")]
    SixFourZeroZeroEight,
    #[api(status = 400, code = "six_four_zero_zero_nine", msg = "Pay: Twilio is no longer authorized to initiate transactions on your behalf.")]
    SixFourZeroZeroNine,
    #[api(status = 400, code = "six_four_zero_one_zero", msg = "Pay: Payment Gateway rejected token creation.")]
    SixFourZeroOneZero,
    #[api(status = 400, code = "six_four_zero_one_one", msg = "Pay: Connector does not support the requested currency.")]
    SixFourZeroOneOne,
    #[api(status = 400, code = "six_four_zero_one_two", msg = "Pay: Payment Gateway rejected the card.")]
    SixFourZeroOneTwo,
    #[api(status = 400, code = "six_four_zero_one_three", msg = "Pay: Connector does not support supplied paymentMethod attribute.")]
    SixFourZeroOneThree,
    #[api(status = 400, code = "six_four_zero_one_four", msg = "Pay: ECP/ACH requires AVSName Parameter in the <Pay> verb.")]
    SixFourZeroOneFour,
    #[api(status = 400, code = "six_four_zero_one_five", msg = "Pay: `<Pay>` verb is missing a needed Parameter")]
    SixFourZeroOneFive,
    #[api(status = 400, code = "six_four_zero_one_six", msg = "Pay: Invalid Action URL")]
    SixFourZeroOneSix,
    #[api(status = 400, code = "six_four_zero_one_seven", msg = "Pay: BankAccountType Parameter not supported with PaymentMethod = \"credit-card\"")]
    SixFourZeroOneSeven,
    #[api(status = 400, code = "six_four_zero_one_eight", msg = "Pay: Value needed for either Capture or Status parameters")]
    SixFourZeroOneEight,
    #[api(status = 400, code = "six_four_zero_one_nine", msg = "Pay: Required payment information incomplete")]
    SixFourZeroOneNine,
    #[api(status = 400, code = "six_four_zero_two_zero", msg = "Pay: Invalid Parameter Value")]
    SixFourZeroTwoZero,
    #[api(status = 400, code = "six_four_zero_two_one", msg = "Pay: Invalid Operation")]
    SixFourZeroTwoOne,
    #[api(status = 400, code = "six_four_zero_two_two", msg = "Pay: Invalid Test Card Number")]
    SixFourZeroTwoTwo,
    #[api(status = 400, code = "six_four_zero_two_three", msg = "Pay: Invalid Test Bank Account Number")]
    SixFourZeroTwoThree,
    #[api(status = 400, code = "six_four_zero_two_four", msg = "Pay: Connector Instance Not Approved")]
    SixFourZeroTwoFour,
    #[api(status = 400, code = "six_eight_zero_zero_one", msg = "Network Error")]
    SixEightZeroZeroOne,
    #[api(status = 400, code = "six_eight_zero_zero_two", msg = "Mapper Error")]
    SixEightZeroZeroTwo,
    #[api(status = 400, code = "six_eight_zero_zero_three", msg = "Storage Error")]
    SixEightZeroZeroThree,
    #[api(status = 400, code = "six_eight_zero_zero_four", msg = "Input Error")]
    SixEightZeroZeroFour,
    #[api(status = 400, code = "six_eight_zero_zero_five", msg = "Key Storage Error")]
    SixEightZeroZeroFive,
    #[api(status = 400, code = "six_eight_zero_zero_six", msg = "Initialization Error")]
    SixEightZeroZeroSix,
    #[api(status = 400, code = "six_eight_zero_zero_seven", msg = "Authentication Token Error")]
    SixEightZeroZeroSeven,
    #[api(status = 400, code = "seven_zero_zero_zero_one", msg = "Validation Failed")]
    SevenZeroZeroZeroOne,
    #[api(status = 400, code = "seven_zero_zero_zero_two", msg = "Bad request")]
    SevenZeroZeroZeroTwo,
    #[api(status = 400, code = "seven_zero_zero_zero_three", msg = "Outdated Entity")]
    SevenZeroZeroZeroThree,
    #[api(status = 400, code = "seven_zero_zero_zero_four", msg = "Unauthorized")]
    SevenZeroZeroZeroFour,
    #[api(status = 400, code = "seven_zero_zero_zero_five", msg = "Failure Threshold Exceeded")]
    SevenZeroZeroZeroFive,
    #[api(status = 400, code = "seven_zero_zero_five_one", msg = "Authorization Failed")]
    SevenZeroZeroFiveOne,
    #[api(status = 400, code = "seven_zero_zero_five_two", msg = "Public Key Client Validation Required For Account")]
    SevenZeroZeroFiveTwo,
    #[api(status = 400, code = "seven_zero_zero_five_three", msg = "Public Key Client Validation Not Enabled For Account")]
    SevenZeroZeroFiveThree,
    #[api(status = 400, code = "seven_zero_one_zero_one", msg = "Unsupported Public Key Algorithm")]
    SevenZeroOneZeroOne,
    #[api(status = 400, code = "seven_zero_one_zero_two", msg = "Unsupported Public Key Length")]
    SevenZeroOneZeroTwo,
    #[api(status = 400, code = "seven_zero_one_zero_three", msg = "Unsupported Public Key Exponent")]
    SevenZeroOneZeroThree,
    #[api(status = 400, code = "seven_zero_one_zero_four", msg = "Invalid Public Key")]
    SevenZeroOneZeroFour,
    #[api(status = 400, code = "seven_zero_one_zero_five", msg = "Invalid Type Specified in the Request")]
    SevenZeroOneZeroFive,
    #[api(status = 400, code = "seven_zero_one_zero_six", msg = "Invalid AWS credentials")]
    SevenZeroOneZeroSix,
    #[api(status = 400, code = "seven_zero_one_five_one", msg = "Maximum Number Of API Keys Exceeded")]
    SevenZeroOneFiveOne,
    #[api(status = 400, code = "seven_zero_one_five_two", msg = "Request Contains Invalid Flags")]
    SevenZeroOneFiveTwo,
    #[api(status = 400, code = "seven_zero_one_five_three", msg = "Public Key Specified Does Not Exist")]
    SevenZeroOneFiveThree,
    #[api(status = 400, code = "seven_zero_one_five_four", msg = "Public Key Is Invalid")]
    SevenZeroOneFiveFour,
    #[api(status = 400, code = "seven_zero_one_five_five", msg = "Request Is Missing Required HTTP Headers")]
    SevenZeroOneFiveFive,
    #[api(status = 400, code = "seven_zero_one_five_six", msg = "Request Hash Is Invalid")]
    SevenZeroOneFiveSix,
    #[api(status = 400, code = "seven_zero_two_five_one", msg = "Bad SSO Settings")]
    SevenZeroTwoFiveOne,
    #[api(status = 400, code = "seven_zero_two_five_two", msg = "Bad Saml Response")]
    SevenZeroTwoFiveTwo,
    #[api(status = 400, code = "seven_zero_two_five_three", msg = "Invalid User Grants")]
    SevenZeroTwoFiveThree,
    #[api(status = 400, code = "eight_zero_one_zero_one", msg = "Number Already Added to Another Service")]
    EightZeroOneZeroOne,
    #[api(status = 400, code = "eight_zero_one_zero_two", msg = "Participant Already In Interaction")]
    EightZeroOneZeroTwo,
    #[api(status = 400, code = "eight_zero_one_zero_three", msg = "Participant Already In Session")]
    EightZeroOneZeroThree,
    #[api(status = 400, code = "eight_zero_one_zero_four", msg = "Phone Number Already In Service")]
    EightZeroOneZeroFour,
    #[api(status = 400, code = "eight_zero_one_zero_five", msg = "Short Code Already In Service")]
    EightZeroOneZeroFive,
    #[api(status = 400, code = "eight_zero_two_zero_one", msg = "No Available Voice Proxy")]
    EightZeroTwoZeroOne,
    #[api(status = 400, code = "eight_zero_two_zero_two", msg = "No Available Message Proxy")]
    EightZeroTwoZeroTwo,
    #[api(status = 400, code = "eight_zero_two_zero_three", msg = "No Available Proxy For Country")]
    EightZeroTwoZeroThree,
    #[api(status = 400, code = "eight_zero_two_zero_five", msg = "No Proxies For Service")]
    EightZeroTwoZeroFive,
    #[api(status = 400, code = "eight_zero_two_zero_six", msg = "No Available Proxy")]
    EightZeroTwoZeroSix,
    #[api(status = 400, code = "eight_zero_two_zero_seven", msg = " No unreserved numbers in proxy pool.")]
    EightZeroTwoZeroSeven,
    #[api(status = 400, code = "eight_zero_two_zero_eight", msg = "No Available Unused Proxy")]
    EightZeroTwoZeroEight,
    #[api(status = 400, code = "eight_zero_three_zero_one", msg = "Not Found Phone Number SID")]
    EightZeroThreeZeroOne,
    #[api(status = 400, code = "eight_zero_three_zero_three", msg = "Not Found Short Code Sid")]
    EightZeroThreeZeroThree,
    #[api(status = 400, code = "eight_zero_three_zero_four", msg = "Not Found Unmanaged Identifier")]
    EightZeroThreeZeroFour,
    #[api(status = 400, code = "eight_zero_three_zero_five", msg = "Not Found Unmanaged Identifier Sid")]
    EightZeroThreeZeroFive,
    #[api(status = 400, code = "eight_zero_three_zero_six", msg = "Not Found Chat Service")]
    EightZeroThreeZeroSix,
    #[api(status = 400, code = "eight_zero_three_zero_seven", msg = "Record to be updated was not found in database.")]
    EightZeroThreeZeroSeven,
    #[api(status = 400, code = "eight_zero_three_zero_eight", msg = "Session with the unique name not found.")]
    EightZeroThreeZeroEight,
    #[api(status = 400, code = "eight_zero_four_zero_one", msg = "Account Sid Invalid")]
    EightZeroFourZeroOne,
    #[api(status = 400, code = "eight_zero_four_zero_two", msg = "Identifier Proxy Pair Invalid")]
    EightZeroFourZeroTwo,
    #[api(status = 400, code = "eight_zero_four_zero_three", msg = "Interaction Sid Invalid")]
    EightZeroFourZeroThree,
    #[api(status = 400, code = "eight_zero_four_zero_four", msg = "Participant Identifier Invalid")]
    EightZeroFourZeroFour,
    #[api(status = 400, code = "eight_zero_four_zero_five", msg = "Participant Sid Invalid")]
    EightZeroFourZeroFive,
    #[api(status = 400, code = "eight_zero_four_zero_six", msg = "Phone Number Did Invalid")]
    EightZeroFourZeroSix,
    #[api(status = 400, code = "eight_zero_four_zero_seven", msg = "Phone Number Sid Invalid")]
    EightZeroFourZeroSeven,
    #[api(status = 400, code = "eight_zero_four_zero_eight", msg = "Service Sid Invalid")]
    EightZeroFourZeroEight,
    #[api(status = 400, code = "eight_zero_four_zero_nine", msg = "Session Sid Invalid")]
    EightZeroFourZeroNine,
    #[api(status = 400, code = "eight_zero_five_zero_one", msg = "Storage Operation Failed")]
    EightZeroFiveZeroOne,
    #[api(status = 400, code = "eight_zero_five_zero_two", msg = "Internal Server Error from Downstream")]
    EightZeroFiveZeroTwo,
    #[api(status = 400, code = "eight_zero_five_zero_three", msg = "No Records Updated")]
    EightZeroFiveZeroThree,
    #[api(status = 400, code = "eight_zero_five_zero_four", msg = "An internal server error has occurred.")]
    EightZeroFiveZeroFour,
    #[api(status = 400, code = "eight_zero_five_zero_five", msg = "Flex Configuration Error")]
    EightZeroFiveZeroFive,
    #[api(status = 400, code = "eight_zero_five_zero_six", msg = "Service Creation is restricted for new customers")]
    EightZeroFiveZeroSix,
    #[api(status = 400, code = "eight_zero_six_zero_one", msg = "Phone Number Not Available")]
    EightZeroSixZeroOne,
    #[api(status = 400, code = "eight_zero_six_zero_two", msg = "Non Unique Service Name")]
    EightZeroSixZeroTwo,
    #[api(status = 400, code = "eight_zero_six_zero_three", msg = "Non Unique Session Name")]
    EightZeroSixZeroThree,
    #[api(status = 400, code = "eight_zero_six_zero_four", msg = "Proxy Identifier In Use")]
    EightZeroSixZeroFour,
    #[api(status = 400, code = "eight_zero_six_zero_five", msg = "Proxy Identifier Not In Service")]
    EightZeroSixZeroFive,
    #[api(status = 400, code = "eight_zero_six_zero_six", msg = "Proxy Identifier Not Owned By Account")]
    EightZeroSixZeroSix,
    #[api(status = 400, code = "eight_zero_six_zero_seven", msg = "Session Closed")]
    EightZeroSixZeroSeven,
    #[api(status = 400, code = "eight_zero_six_zero_eight", msg = "Session Status Invalid")]
    EightZeroSixZeroEight,
    #[api(status = 400, code = "eight_zero_six_zero_nine", msg = "Too Many Added Participants")]
    EightZeroSixZeroNine,
    #[api(status = 400, code = "eight_zero_six_one_zero", msg = "Unauthorized Operation")]
    EightZeroSixOneZero,
    #[api(status = 400, code = "eight_zero_six_one_one", msg = "Proxy Number In Active Sessions")]
    EightZeroSixOneOne,
    #[api(status = 400, code = "eight_zero_six_one_two", msg = "Duplicate Entry")]
    EightZeroSixOneTwo,
    #[api(status = 400, code = "eight_zero_six_one_three", msg = "Downstream Request Rejected")]
    EightZeroSixOneThree,
    #[api(status = 400, code = "eight_zero_six_one_four", msg = " No Partner Participant Found")]
    EightZeroSixOneFour,
    #[api(status = 400, code = "eight_zero_six_one_five", msg = "Account Sid on Legal Hold")]
    EightZeroSixOneFive,
    #[api(status = 400, code = "eight_zero_six_one_six", msg = "Unsupported Identifier Type For Session Mode")]
    EightZeroSixOneSix,
    #[api(status = 400, code = "eight_zero_six_one_seven", msg = "Flex Configuration Error")]
    EightZeroSixOneSeven,
    #[api(status = 400, code = "eight_zero_six_one_eight", msg = "Chat Integration Error")]
    EightZeroSixOneEight,
    #[api(status = 400, code = "eight_zero_six_one_nine", msg = "Chat Channel Attribute Error")]
    EightZeroSixOneNine,
    #[api(status = 400, code = "eight_zero_six_two_zero", msg = "Chat Configured Proxy Identifier Not Found")]
    EightZeroSixTwoZero,
    #[api(status = 400, code = "eight_zero_six_two_two", msg = "Maximum Pool Size Error")]
    EightZeroSixTwoTwo,
    #[api(status = 400, code = "eight_zero_six_two_three", msg = "Duplicate Participant Request")]
    EightZeroSixTwoThree,
    #[api(status = 400, code = "eight_zero_six_two_four", msg = "Approaching Maximium Number Pool Size")]
    EightZeroSixTwoFour,
    #[api(status = 400, code = "eight_zero_seven_zero_one", msg = "Parameter Validation Failed")]
    EightZeroSevenZeroOne,
    #[api(status = 400, code = "eight_zero_eight_zero_one", msg = "Invalid attempt to Re-Open a Session")]
    EightZeroEightZeroOne,
    #[api(status = 400, code = "eight_zero_eight_zero_two", msg = "Simultaneous requests to create the same Identifier in one or more Sessions")]
    EightZeroEightZeroTwo,
    #[api(status = 400, code = "eight_zero_nine_zero_one", msg = "Message Matched Stop Word")]
    EightZeroNineZeroOne,
    #[api(status = 400, code = "eight_zero_nine_zero_two", msg = "No Active Session")]
    EightZeroNineZeroTwo,
    #[api(status = 400, code = "eight_zero_nine_zero_three", msg = "Unknown Participant")]
    EightZeroNineZeroThree,
    #[api(status = 400, code = "eight_zero_nine_zero_four", msg = "Expired Proxy Session")]
    EightZeroNineZeroFour,
    #[api(status = 400, code = "eight_zero_nine_zero_five", msg = "Unknown Scenario")]
    EightZeroNineZeroFive,
    #[api(status = 400, code = "eight_zero_nine_zero_six", msg = "Interaction Not Open")]
    EightZeroNineZeroSix,
    #[api(status = 400, code = "eight_zero_nine_zero_seven", msg = "Open Interaction Not Found")]
    EightZeroNineZeroSeven,
    #[api(status = 400, code = "eight_zero_nine_zero_eight", msg = "Callback Error")]
    EightZeroNineZeroEight,
    #[api(status = 400, code = "eight_zero_nine_zero_nine", msg = "Inbound Contact Rejected")]
    EightZeroNineZeroNine,
    #[api(status = 400, code = "eight_zero_nine_one_zero", msg = "Message To Voice Only Session Rejected")]
    EightZeroNineOneZero,
    #[api(status = 400, code = "eight_zero_nine_one_one", msg = "Call To Message Only Session Rejected")]
    EightZeroNineOneOne,
    #[api(status = 400, code = "eight_zero_nine_one_three", msg = "Out-Of-Session Callback Error")]
    EightZeroNineOneThree,
    #[api(status = 400, code = "eight_one_zero_zero_zero", msg = "The Execution has exceeded max steps allowed for a flow")]
    EightOneZeroZeroZero,
    #[api(status = 400, code = "eight_one_zero_zero_one", msg = "The Widget has exceeded max steps in a loop")]
    EightOneZeroZeroOne,
    #[api(status = 400, code = "eight_one_zero_zero_two", msg = "Unexpected event while processing Widget")]
    EightOneZeroZeroTwo,
    #[api(status = 400, code = "eight_one_zero_zero_four", msg = "Failed to add member to Chat Channel")]
    EightOneZeroZeroFour,
    #[api(status = 400, code = "eight_one_zero_zero_five", msg = "Failed to transition because no match was found")]
    EightOneZeroZeroFive,
    #[api(status = 400, code = "eight_one_zero_zero_six", msg = "Failed to create Chat Channel")]
    EightOneZeroZeroSix,
    #[api(status = 400, code = "eight_one_zero_zero_seven", msg = "Connecting to a Call timed out")]
    EightOneZeroZeroSeven,
    #[api(status = 400, code = "eight_one_zero_zero_eight", msg = "Failed to connect to outgoing Call")]
    EightOneZeroZeroEight,
    #[api(status = 400, code = "eight_one_zero_zero_nine", msg = "Timed out enqueueing Call")]
    EightOneZeroZeroNine,
    #[api(status = 400, code = "eight_one_zero_one_zero", msg = "There was an internal error while processing a Function")]
    EightOneZeroOneZero,
    #[api(status = 400, code = "eight_one_zero_one_one", msg = "Failed to send Message")]
    EightOneZeroOneOne,
    #[api(status = 400, code = "eight_one_zero_one_two", msg = "Failed to update Sync service")]
    EightOneZeroOneTwo,
    #[api(status = 400, code = "eight_one_zero_one_three", msg = "Failed to invoke Understand API")]
    EightOneZeroOneThree,
    #[api(status = 400, code = "eight_one_zero_one_four", msg = "There was an internal error while processing an HTTP request")]
    EightOneZeroOneFour,
    #[api(status = 400, code = "eight_one_zero_one_five", msg = "Failed to Create Task")]
    EightOneZeroOneFive,
    #[api(status = 400, code = "eight_one_zero_one_six", msg = "Outbound HTTP Request Failed")]
    EightOneZeroOneSix,
    #[api(status = 400, code = "eight_one_zero_one_seven", msg = "Error in Twilio Function Response")]
    EightOneZeroOneSeven,
    #[api(status = 400, code = "eight_one_zero_one_eight", msg = "Template evaluation error in Studio widget")]
    EightOneZeroOneEight,
    #[api(status = 400, code = "eight_one_zero_one_nine", msg = "Twilio phone number using deprecated API version")]
    EightOneZeroOneNine,
    #[api(status = 400, code = "eight_one_zero_two_zero", msg = "Unsupported Trigger Type")]
    EightOneZeroTwoZero,
    #[api(status = 400, code = "eight_one_zero_two_one", msg = "Flow revision must be an integer or enum(LatestPublished, LatestRevision)")]
    EightOneZeroTwoOne,
    #[api(status = 400, code = "eight_one_zero_two_two", msg = "Flow definition validation failed")]
    EightOneZeroTwoTwo,
    #[api(status = 400, code = "eight_one_zero_two_three", msg = "Creating an Execution via REST API failed due to malformed contact parameters")]
    EightOneZeroTwoThree,
    #[api(status = 400, code = "eight_one_zero_two_four", msg = "Subflow Error")]
    EightOneZeroTwoFour,
    #[api(status = 400, code = "eight_one_zero_two_five", msg = "Studio Flow exceeds maximum allowed widgets")]
    EightOneZeroTwoFive,
    #[api(status = 400, code = "eight_one_zero_two_six", msg = "Studio Execution failed because Flow exceeds maximum allowed widgets")]
    EightOneZeroTwoSix,
    #[api(status = 400, code = "eight_two_zero_zero_one", msg = "Function invocation resulted in StatusCode 4xx")]
    EightTwoZeroZeroOne,
    #[api(status = 400, code = "eight_two_zero_zero_two", msg = "Error on Twilio Function response")]
    EightTwoZeroZeroTwo,
    #[api(status = 400, code = "eight_two_zero_zero_three", msg = "Deployment Installation Failure")]
    EightTwoZeroZeroThree,
    #[api(status = 400, code = "eight_two_zero_zero_four", msg = "Function execution resulted in a warning log")]
    EightTwoZeroZeroFour,
    #[api(status = 400, code = "eight_two_zero_zero_five", msg = "Function execution resulted in an error log")]
    EightTwoZeroZeroFive,
    #[api(status = 400, code = "eight_two_zero_zero_six", msg = "Environment Context too large")]
    EightTwoZeroZeroSix,
    #[api(status = 400, code = "eight_two_zero_zero_seven", msg = "Unsupported Runtime")]
    EightTwoZeroZeroSeven,
    #[api(status = 400, code = "eight_two_zero_zero_eight", msg = "Headers or cookies too large")]
    EightTwoZeroZeroEight,
    #[api(status = 400, code = "eight_two_zero_zero_nine", msg = "Multi-valued headers not supported")]
    EightTwoZeroZeroNine,
    #[api(status = 400, code = "eight_three_zero_zero_zero", msg = "Super SIM registration failed due to Internal Error")]
    EightThreeZeroZeroZero,
    #[api(status = 400, code = "eight_three_zero_zero_one", msg = "Parameter missing while registering a Super SIM")]
    EightThreeZeroZeroOne,
    #[api(status = 400, code = "eight_three_zero_zero_two", msg = "Super SIM cannot be registered")]
    EightThreeZeroZeroTwo,
    #[api(status = 400, code = "eight_three_zero_zero_three", msg = "The Super SIM already belongs to the requesting Account.")]
    EightThreeZeroZeroThree,
    #[api(status = 400, code = "eight_three_zero_zero_four", msg = "Super SIM update operation failed due to Internal Error")]
    EightThreeZeroZeroFour,
    #[api(status = 400, code = "eight_three_zero_zero_five", msg = "Super SIM not found")]
    EightThreeZeroZeroFive,
    #[api(status = 400, code = "eight_three_zero_zero_six", msg = "Super SIM’s Target Fleet not found")]
    EightThreeZeroZeroSix,
    #[api(status = 400, code = "eight_three_zero_zero_seven", msg = "Unable to activate your Super SIM as it does not belong to a Fleet")]
    EightThreeZeroZeroSeven,
    #[api(status = 400, code = "eight_three_zero_zero_eight", msg = "Unable to remove your Super SIM from its Fleet")]
    EightThreeZeroZeroEight,
    #[api(status = 400, code = "eight_three_zero_zero_nine", msg = "Unable to update your Super SIM’s Fleet while it is in status scheduled")]
    EightThreeZeroZeroNine,
    #[api(status = 400, code = "eight_three_zero_one_zero", msg = "Unable to update your Super SIM to the desired status")]
    EightThreeZeroOneZero,
    #[api(status = 400, code = "eight_three_zero_one_one", msg = "A Super SIM with the specified Unique Name exists already")]
    EightThreeZeroOneOne,
    #[api(status = 400, code = "eight_three_four_zero_zero", msg = "IP Commands error")]
    EightThreeFourZeroZero,
    #[api(status = 400, code = "eight_three_four_zero_one", msg = "The device was not attached to a cellular network")]
    EightThreeFourZeroOne,
    #[api(status = 400, code = "eight_three_four_zero_two", msg = "Received error response to IP Command callback request")]
    EightThreeFourZeroTwo,
    #[api(status = 400, code = "eight_three_five_zero_zero", msg = "No eSIM Profiles are available")]
    EightThreeFiveZeroZero,
    #[api(status = 400, code = "eight_three_six_zero_zero", msg = " An invalid parameter value was passed to the API")]
    EightThreeSixZeroZero,
    #[api(status = 400, code = "eight_three_six_zero_one", msg = "Request StartTime and/or EndTime must be aligned to UTC day boundaries")]
    EightThreeSixZeroOne,
    #[api(status = 400, code = "eight_three_six_zero_two", msg = "Request StartTime and/or EndTime must be aligned to UTC hour boundaries.")]
    EightThreeSixZeroTwo,
    #[api(status = 400, code = "eight_three_six_zero_three", msg = "The maximum allowed query period is 31 days for group by sim queries")]
    EightThreeSixZeroThree,
    #[api(status = 400, code = "eight_three_six_zero_four", msg = "The requested query period exceeds the maximum allowed period for the requested Granularity")]
    EightThreeSixZeroFour,
    #[api(status = 400, code = "eight_three_six_zero_five", msg = "StartTime parameter is too far in the past. It must be within the last 18 months.")]
    EightThreeSixZeroFive,
    #[api(status = 400, code = "eight_three_seven_zero_zero", msg = "Attachment Failed Due To Internal Error")]
    EightThreeSevenZeroZero,
    #[api(status = 400, code = "eight_three_seven_zero_one", msg = "Data Session Establishment Failed Due To Internal Error")]
    EightThreeSevenZeroOne,
    #[api(status = 400, code = "eight_three_seven_zero_two", msg = "Attachment Rejected Due To Network Not Allowed")]
    EightThreeSevenZeroTwo,
    #[api(status = 400, code = "eight_three_seven_zero_three", msg = "Attachment Rejected Due To Rate Limiting")]
    EightThreeSevenZeroThree,
    #[api(status = 400, code = "eight_three_seven_zero_four", msg = "Attachment Rejected Due To SIM In New State")]
    EightThreeSevenZeroFour,
    #[api(status = 400, code = "eight_three_seven_zero_five", msg = "Attachment Rejected Due To SIM In Inactive State")]
    EightThreeSevenZeroFive,
    #[api(status = 400, code = "nine_zero_zero_zero_zero", msg = "Uncaught Flex JavaScript Exception")]
    NineZeroZeroZeroZero,
    #[api(status = 400, code = "nine_zero_zero_zero_one", msg = "Message SID is invalid")]
    NineZeroZeroZeroOne,
    #[api(status = 400, code = "nine_zero_zero_zero_two", msg = "Too Many Errors")]
    NineZeroZeroZeroTwo,
    #[api(status = 400, code = "nine_zero_zero_zero_three", msg = "Unable to fetch plugins from the Custom Plugins URL")]
    NineZeroZeroZeroThree,
    #[api(status = 400, code = "nine_zero_zero_zero_four", msg = "Message Truncated")]
    NineZeroZeroZeroFour,
    #[api(status = 400, code = "nine_zero_zero_zero_six", msg = "Invalid direction")]
    NineZeroZeroZeroSix,
    #[api(status = 400, code = "nine_zero_zero_zero_seven", msg = "Invalid validity period value")]
    NineZeroZeroZeroSeven,
    #[api(status = 400, code = "nine_zero_zero_zero_nine", msg = "The message SID already exists.")]
    NineZeroZeroZeroNine,
    #[api(status = 400, code = "nine_zero_zero_one_zero", msg = "Account is not active")]
    NineZeroZeroOneZero,
    #[api(status = 400, code = "nine_zero_zero_one_one", msg = "MessageSid is invalid")]
    NineZeroZeroOneOne,
    #[api(status = 400, code = "nine_zero_zero_one_two", msg = "'Recipients' list has too many items")]
    NineZeroZeroOneTwo,
    #[api(status = 400, code = "nine_zero_zero_one_three", msg = "'Template' or 'TemplateSid'&'TemplateLanguage' or 'MediaUrls' is required")]
    NineZeroZeroOneThree,
    #[api(status = 400, code = "nine_zero_zero_one_four", msg = "Validity Period should be positive integer")]
    NineZeroZeroOneFour,
    #[api(status = 400, code = "nine_zero_zero_one_five", msg = "Body and Template (Body, Sid, Language, Args) are provided")]
    NineZeroZeroOneFive,
    #[api(status = 400, code = "nine_zero_zero_one_six", msg = "'Template' or 'TemplateSid'/'TemplateLanguage' is required to send a Template Message")]
    NineZeroZeroOneSix,
    #[api(status = 400, code = "nine_zero_zero_one_seven", msg = "'Template' and 'TemplateSid'/'TemplateLanguage' must not be specified together")]
    NineZeroZeroOneSeven,
    #[api(status = 400, code = "nine_zero_zero_one_eight", msg = "'Template' field is too long")]
    NineZeroZeroOneEight,
    #[api(status = 400, code = "nine_zero_zero_one_nine", msg = "'TemplateArgs' dictionary size is too large")]
    NineZeroZeroOneNine,
    #[api(status = 400, code = "nine_zero_zero_two_zero", msg = "One of 'TemplateArgs' dictionary key is blank")]
    NineZeroZeroTwoZero,
    #[api(status = 400, code = "nine_zero_zero_two_one", msg = "One of 'TemplateArgs' dictionary key is too long")]
    NineZeroZeroTwoOne,
    #[api(status = 400, code = "nine_zero_zero_two_two", msg = "One of 'TemplateArgs' dictionary value is too long")]
    NineZeroZeroTwoTwo,
    #[api(status = 400, code = "nine_zero_zero_two_three", msg = "One of 'TemplateArgs' dictionary value is null")]
    NineZeroZeroTwoThree,
    #[api(status = 400, code = "nine_zero_zero_two_four", msg = "Template body has tag which is not provided in 'TemplateArgs'")]
    NineZeroZeroTwoFour,
    #[api(status = 400, code = "nine_zero_zero_two_five", msg = "Template body has unsupported tag type")]
    NineZeroZeroTwoFive,
    #[api(status = 400, code = "nine_zero_zero_two_six", msg = "Template body could not be parsed")]
    NineZeroZeroTwoSix,
    #[api(status = 400, code = "nine_zero_zero_two_seven", msg = "Broadcast 'FriendlyName' is too long")]
    NineZeroZeroTwoSeven,
    #[api(status = 400, code = "nine_zero_zero_two_eight", msg = "Broadcast 'IdempotencyToken' is too long")]
    NineZeroZeroTwoEight,
    #[api(status = 400, code = "nine_zero_zero_two_nine", msg = "Broadcast 'CorrelationId' is empty")]
    NineZeroZeroTwoNine,
    #[api(status = 400, code = "nine_zero_zero_three_zero", msg = "Broadcast 'CorrelationId' is too long")]
    NineZeroZeroThreeZero,
    #[api(status = 400, code = "nine_zero_zero_three_one", msg = "Broadcast 'Recipients' list is empty")]
    NineZeroZeroThreeOne,
    #[api(status = 400, code = "nine_zero_zero_three_two", msg = "Broadcast recipient's 'to' is invalid")]
    NineZeroZeroThreeTwo,
    #[api(status = 400, code = "nine_zero_zero_three_three", msg = "Broadcast recipient's 'to' is too long")]
    NineZeroZeroThreeThree,
    #[api(status = 400, code = "nine_zero_zero_three_four", msg = "'BroadcastStatusCallbackUrl' is too long")]
    NineZeroZeroThreeFour,
    #[api(status = 400, code = "nine_zero_zero_three_five", msg = "Broadcast 'MessageStatusCallbackUrl' is too long")]
    NineZeroZeroThreeFive,
    #[api(status = 400, code = "nine_zero_zero_three_six", msg = "Broadcast recipient's 'body' is too long")]
    NineZeroZeroThreeSix,
    #[api(status = 400, code = "nine_zero_zero_three_seven", msg = "Broadcast has too many 'CorrelationId' items")]
    NineZeroZeroThreeSeven,
    #[api(status = 400, code = "nine_zero_zero_three_eight", msg = "'BroadcastStatusCallbackUrl' is invalid")]
    NineZeroZeroThreeEight,
    #[api(status = 400, code = "nine_zero_zero_three_nine", msg = "Broadcast 'MessageStatusCallbackUrl' is invalid")]
    NineZeroZeroThreeNine,
    #[api(status = 400, code = "nine_zero_zero_four_zero", msg = "Broadcast 'MediaUrls' list has too many items")]
    NineZeroZeroFourZero,
    #[api(status = 400, code = "nine_zero_zero_four_one", msg = "Broadcast 'MediaUrl' field is too long")]
    NineZeroZeroFourOne,
    #[api(status = 400, code = "nine_zero_one_zero_zero", msg = "Invalid Autopilot Actions JSON")]
    NineZeroOneZeroZero,
    #[api(status = 400, code = "nine_zero_one_zero_one", msg = "Unique Name Already Exists")]
    NineZeroOneZeroOne,
    #[api(status = 400, code = "nine_zero_one_zero_two", msg = "Assistant failure to start collection")]
    NineZeroOneZeroTwo,
    #[api(status = 400, code = "nine_zero_one_zero_three", msg = "Error processing answer during collection")]
    NineZeroOneZeroThree,
    #[api(status = 400, code = "nine_zero_one_zero_four", msg = "Invalid Collect Field Type")]
    NineZeroOneZeroFour,
    #[api(status = 400, code = "nine_zero_four_zero_three", msg = "[Autopilot] Signature validation failed")]
    NineZeroFourZeroThree,
    #[api(status = 400, code = "nine_one_zero_zero_zero", msg = "Sink could not be created")]
    NineOneZeroZeroZero,
    #[api(status = 400, code = "nine_one_zero_zero_one", msg = "Sink could not be found")]
    NineOneZeroZeroOne,
    #[api(status = 400, code = "nine_one_zero_zero_two", msg = "Incorrect values for pagination")]
    NineOneZeroZeroTwo,
    #[api(status = 400, code = "nine_one_zero_zero_three", msg = "Account reached the max sink limit")]
    NineOneZeroZeroThree,
    #[api(status = 400, code = "nine_one_zero_zero_four", msg = "Test event cannot be found")]
    NineOneZeroZeroFour,
    #[api(status = 400, code = "nine_one_zero_zero_five", msg = "Test ID is invalid")]
    NineOneZeroZeroFive,
    #[api(status = 400, code = "nine_one_zero_zero_six", msg = "The sink sid is in an invalid format")]
    NineOneZeroZeroSix,
    #[api(status = 400, code = "nine_one_zero_zero_seven", msg = "Sink still in use")]
    NineOneZeroZeroSeven,
    #[api(status = 400, code = "nine_one_one_zero_zero", msg = "Subscription could not be created")]
    NineOneOneZeroZero,
    #[api(status = 400, code = "nine_one_one_zero_one", msg = "Subscription could not be created")]
    NineOneOneZeroOne,
    #[api(status = 400, code = "nine_one_one_zero_two", msg = "Subscription could not be found")]
    NineOneOneZeroTwo,
    #[api(status = 400, code = "nine_one_one_zero_three", msg = "Event type list is empty")]
    NineOneOneZeroThree,
    #[api(status = 400, code = "nine_one_one_zero_four", msg = "Event type not found")]
    NineOneOneZeroFour,
    #[api(status = 400, code = "nine_one_two_zero_one", msg = "Bad Request")]
    NineOneTwoZeroOne,
    #[api(status = 400, code = "nine_one_two_zero_two", msg = "Not Found")]
    NineOneTwoZeroTwo,
    #[api(status = 400, code = "nine_one_two_zero_three", msg = "Method Not Allowed")]
    NineOneTwoZeroThree,
    #[api(status = 400, code = "nine_two_zero_zero_one", msg = "'Types' Parameter Required")]
    NineTwoZeroZeroOne,
    #[api(status = 400, code = "nine_two_zero_zero_two", msg = "The 'variables' parameter exceeds the allowed limit")]
    NineTwoZeroZeroTwo,
    #[api(status = 400, code = "nine_two_zero_zero_three", msg = "'language' Parameter Required")]
    NineTwoZeroZeroThree,
    #[api(status = 400, code = "nine_two_zero_zero_four", msg = "Invalid language code")]
    NineTwoZeroZeroFour,
    #[api(status = 400, code = "nine_two_zero_zero_five", msg = "ContentSid Required")]
    NineTwoZeroZeroFive,
    #[api(status = 400, code = "nine_two_zero_zero_six", msg = "The Content Sid is Invalid")]
    NineTwoZeroZeroSix,
    #[api(status = 400, code = "nine_two_zero_zero_seven", msg = "The Content Variables Parameter is invalid")]
    NineTwoZeroZeroSeven,
    #[api(status = 400, code = "nine_two_zero_zero_eight", msg = "Unsupported Content Type")]
    NineTwoZeroZeroEight,
    #[api(status = 400, code = "nine_three_one_zero_one", msg = "Unable to deliver events to sink")]
    NineThreeOneZeroOne,
    #[api(status = 400, code = "nine_three_one_zero_two", msg = "There was an error with your AWS role")]
    NineThreeOneZeroTwo,
    #[api(status = 400, code = "nine_three_one_zero_three", msg = "There was an error with your Kinesis stream")]
    NineThreeOneZeroThree,
    #[api(status = 400, code = "nine_three_one_zero_four", msg = "There is an issue with the Kinesis Stream Name or Region")]
    NineThreeOneZeroFour,
    #[api(status = 400, code = "nine_three_one_zero_five", msg = "Consent has already been provided for this account and vendor")]
    NineThreeOneZeroFive,
    #[api(status = 400, code = "nine_four_zero_zero_zero", msg = "Transcriptions: request to transcribe audio error")]
    NineFourZeroZeroZero,
    #[api(status = 400, code = "nine_four_zero_zero_one", msg = "Transcriptions: Invalid transcribe value")]
    NineFourZeroZeroOne,
    #[api(status = 400, code = "nine_four_zero_zero_two", msg = "Transcriptions: configuration not found")]
    NineFourZeroZeroTwo,
    #[api(status = 400, code = "nine_four_one_zero_zero", msg = "Transcriptions: status callback response error")]
    NineFourOneZeroZero,
    #[api(status = 400, code = "nine_four_one_zero_one", msg = "Transcriptions: status callback response timed out")]
    NineFourOneZeroOne,
    #[api(status = 400, code = "nine_four_two_zero_zero", msg = "Transcriptions Settings: Invalid encryptionEnabled value")]
    NineFourTwoZeroZero,
    #[api(status = 400, code = "nine_four_two_zero_one", msg = "Transcriptions Settings: encryptionKeySid invalid or not found")]
    NineFourTwoZeroOne,
    #[api(status = 400, code = "nine_four_three_zero_zero", msg = "Transcriptions Configurations: Invalid callback configuration")]
    NineFourThreeZeroZero,
    #[api(status = 400, code = "nine_four_three_zero_one", msg = "Transcriptions Configurations: UniqueName is required")]
    NineFourThreeZeroOne,
    #[api(status = 400, code = "nine_four_three_zero_two", msg = "Transcriptions Configurations: UniqueName is invalid")]
    NineFourThreeZeroTwo,
    #[api(status = 400, code = "nine_four_three_zero_three", msg = "Transcriptions Configurations: Language is required")]
    NineFourThreeZeroThree,
    #[api(status = 400, code = "nine_four_three_zero_four", msg = "Transcriptions Configurations: Language is invalid")]
    NineFourThreeZeroFour,
    #[api(status = 400, code = "nine_four_four_zero_zero", msg = "Transcriptions: transcription internal error")]
    NineFourFourZeroZero,
    #[api(status = 400, code = "nine_four_four_zero_one", msg = "Transcriptions: audio processing error")]
    NineFourFourZeroOne,
    #[api(status = 400, code = "nine_four_four_zero_two", msg = "Transcriptions: Encryption failed and transcription result files deleted")]
    NineFourFourZeroTwo,
    #[api(status = 400, code = "nine_four_four_zero_three", msg = "Transcriptions: Invalid encryption credentials")]
    NineFourFourZeroThree,
    #[api(status = 400, code = "nine_four_five_zero_zero", msg = "Transcriptions: sourceSid invalid")]
    NineFourFiveZeroZero,
    #[api(status = 400, code = "nine_four_five_zero_one", msg = "Transcriptions: Status invalid")]
    NineFourFiveZeroOne,
    #[api(status = 400, code = "nine_four_six_zero_zero", msg = "Filter limit exceeded")]
    NineFourSixZeroZero,
    #[api(status = 400, code = "nine_four_six_zero_one", msg = "Date range is not valid")]
    NineFourSixZeroOne,
    #[api(status = 400, code = "nine_four_six_zero_two", msg = "Invalid FromDate")]
    NineFourSixZeroTwo,
    #[api(status = 400, code = "nine_four_six_zero_three", msg = "Ttl is out of range")]
    NineFourSixZeroThree,
    #[api(status = 400, code = "nine_four_six_zero_four", msg = "Account Sid on Legal Hold.")]
    NineFourSixZeroFour,
    #[api(status = 400, code = "four_five_six_zero_zero_one", msg = "Approaching Flex Plugin creation limit")]
    FourFiveSixZeroZeroOne,
    #[api(status = 400, code = "four_five_six_zero_zero_two", msg = "Approaching Flex Plugin Version creation limit")]
    FourFiveSixZeroZeroTwo,
}

impl Twilio {
    pub(super) const ALL: [Self; 1953] = [
        Self::FourZeroZero,
        Self::FourZeroThree,
        Self::FourZeroFour,
        Self::FourOneZero,
        Self::FiveZeroThree,
        Self::OneZeroZeroZeroOne,
        Self::OneZeroZeroZeroTwo,
        Self::OneZeroZeroZeroThree,
        Self::OneZeroZeroZeroFour,
        Self::OneOneOneZeroZero,
        Self::OneOneTwoZeroZero,
        Self::OneOneTwoZeroOne,
        Self::OneOneTwoZeroTwo,
        Self::OneOneTwoZeroThree,
        Self::OneOneTwoZeroFive,
        Self::OneOneTwoZeroSix,
        Self::OneOneTwoOneZero,
        Self::OneOneTwoOneFive,
        Self::OneOneTwoTwoZero,
        Self::OneOneTwoThreeFive,
        Self::OneOneTwoThreeSix,
        Self::OneOneTwoThreeSeven,
        Self::OneOneTwoFourZero,
        Self::OneOneTwoFourOne,
        Self::OneOneTwoFourTwo,
        Self::OneOneTwoFourThree,
        Self::OneOneTwoFiveOne,
        Self::OneOneThreeZeroZero,
        Self::OneOneThreeOneZero,
        Self::OneOneThreeTwoZero,
        Self::OneOneSevenFiveZero,
        Self::OneOneSevenFiveOne,
        Self::OneOneSevenSevenZero,
        Self::OneTwoOneZeroZero,
        Self::OneTwoOneZeroOne,
        Self::OneTwoOneZeroTwo,
        Self::OneTwoTwoZeroZero,
        Self::OneTwoThreeZeroZero,
        Self::OneTwoThreeZeroOne,
        Self::OneTwoFourZeroZero,
        Self::OneThreeZeroZeroZero,
        Self::OneThreeOneOneZero,
        Self::OneThreeOneOneOne,
        Self::OneThreeOneOneTwo,
        Self::OneThreeOneTwoZero,
        Self::OneThreeTwoZeroOne,
        Self::OneThreeTwoOneZero,
        Self::OneThreeTwoOneOne,
        Self::OneThreeTwoOneTwo,
        Self::OneThreeTwoOneThree,
        Self::OneThreeTwoOneFour,
        Self::OneThreeTwoOneFive,
        Self::OneThreeTwoOneSix,
        Self::OneThreeTwoOneSeven,
        Self::OneThreeTwoOneEight,
        Self::OneThreeTwoOneNine,
        Self::OneThreeTwoTwoZero,
        Self::OneThreeTwoTwoOne,
        Self::OneThreeTwoTwoTwo,
        Self::OneThreeTwoTwoThree,
        Self::OneThreeTwoTwoFour,
        Self::OneThreeTwoTwoFive,
        Self::OneThreeTwoTwoSix,
        Self::OneThreeTwoTwoSeven,
        Self::OneThreeTwoThreeZero,
        Self::OneThreeTwoThreeOne,
        Self::OneThreeTwoThreeTwo,
        Self::OneThreeTwoThreeThree,
        Self::OneThreeTwoThreeFour,
        Self::OneThreeTwoThreeFive,
        Self::OneThreeTwoThreeSix,
        Self::OneThreeTwoThreeSeven,
        Self::OneThreeTwoThreeEight,
        Self::OneThreeTwoThreeNine,
        Self::OneThreeTwoFourZero,
        Self::OneThreeTwoFourOne,
        Self::OneThreeTwoFourTwo,
        Self::OneThreeTwoFourThree,
        Self::OneThreeTwoFourFour,
        Self::OneThreeTwoFourFive,
        Self::OneThreeTwoFourSix,
        Self::OneThreeTwoFourSeven,
        Self::OneThreeTwoFourEight,
        Self::OneThreeTwoFourNine,
        Self::OneThreeTwoFiveZero,
        Self::OneThreeTwoFiveOne,
        Self::OneThreeTwoFiveTwo,
        Self::OneThreeTwoFiveThree,
        Self::OneThreeTwoFiveFour,
        Self::OneThreeTwoFiveFive,
        Self::OneThreeTwoFiveSix,
        Self::OneThreeTwoFiveSeven,
        Self::OneThreeTwoFiveEight,
        Self::OneThreeTwoNineNine,
        Self::OneThreeThreeOneZero,
        Self::OneThreeThreeOneOne,
        Self::OneThreeThreeOneTwo,
        Self::OneThreeThreeOneThree,
        Self::OneThreeThreeOneFour,
        Self::OneThreeThreeTwoZero,
        Self::OneThreeThreeTwoOne,
        Self::OneThreeThreeTwoTwo,
        Self::OneThreeThreeTwoFive,
        Self::OneThreeThreeTwoSix,
        Self::OneThreeThreeTwoSeven,
        Self::OneThreeThreeTwoEight,
        Self::OneThreeThreeTwoNine,
        Self::OneThreeThreeThreeZero,
        Self::OneThreeThreeThreeOne,
        Self::OneThreeThreeThreeTwo,
        Self::OneThreeThreeThreeThree,
        Self::OneThreeThreeThreeFour,
        Self::OneThreeThreeThreeFive,
        Self::OneThreeThreeThreeSeven,
        Self::OneThreeThreeThreeEight,
        Self::OneThreeThreeFourZero,
        Self::OneThreeFourOneZero,
        Self::OneThreeFourTwoZero,
        Self::OneThreeFourThreeZero,
        Self::OneThreeFiveOneZero,
        Self::OneThreeFiveOneOne,
        Self::OneThreeFiveOneTwo,
        Self::OneThreeFiveOneThree,
        Self::OneThreeFiveTwoZero,
        Self::OneThreeFiveTwoOne,
        Self::OneThreeSixOneZero,
        Self::OneThreeSixOneOne,
        Self::OneThreeSixOneTwo,
        Self::OneThreeSixOneThree,
        Self::OneThreeSixOneFour,
        Self::OneThreeSixOneFive,
        Self::OneThreeSixOneSix,
        Self::OneThreeSixOneSeven,
        Self::OneThreeSixOneEight,
        Self::OneThreeSixOneNine,
        Self::OneThreeSixTwoZero,
        Self::OneThreeSixTwoOne,
        Self::OneThreeSixNineNine,
        Self::OneThreeSevenOneZero,
        Self::OneThreeSevenFiveZero,
        Self::OneThreeEightZeroOne,
        Self::OneThreeEightZeroTwo,
        Self::OneThreeEightZeroThree,
        Self::OneThreeEightZeroFour,
        Self::OneThreeEightZeroFive,
        Self::OneThreeEightOneZero,
        Self::OneThreeNineOneZero,
        Self::OneFourOneZeroOne,
        Self::OneFourOneZeroTwo,
        Self::OneFourOneZeroThree,
        Self::OneFourOneZeroFour,
        Self::OneFourOneZeroFive,
        Self::OneFourOneZeroSix,
        Self::OneFourOneZeroSeven,
        Self::OneFourOneZeroEight,
        Self::OneFourOneZeroNine,
        Self::OneFourOneOneZero,
        Self::OneFourOneOneOne,
        Self::OneFourTwoZeroOne,
        Self::OneFourTwoZeroTwo,
        Self::OneFourTwoZeroThree,
        Self::OneFourTwoZeroFour,
        Self::OneFourTwoZeroFive,
        Self::OneFourTwoZeroSix,
        Self::OneFourTwoZeroSeven,
        Self::OneFourTwoOneZero,
        Self::OneFourTwoOneOne,
        Self::OneFourTwoOneTwo,
        Self::OneFourTwoOneThree,
        Self::OneFourTwoOneFive,
        Self::OneFourTwoOneSeven,
        Self::OneFourTwoOneEight,
        Self::OneFourTwoOneNine,
        Self::OneFourTwoTwoZero,
        Self::OneFourTwoTwoOne,
        Self::OneFourTwoTwoTwo,
        Self::OneFourTwoTwoThree,
        Self::OneFourTwoTwoSix,
        Self::OneFourTwoThreeZero,
        Self::OneFourTwoThreeOne,
        Self::OneFourTwoThreeTwo,
        Self::OneFourTwoThreeThree,
        Self::OneFourTwoThreeFour,
        Self::OneFourTwoThreeFive,
        Self::OneFourTwoThreeSix,
        Self::OneFourTwoThreeSeven,
        Self::OneFourTwoThreeEight,
        Self::OneFourTwoThreeNine,
        Self::OneFourTwoFourZero,
        Self::OneFourTwoFourOne,
        Self::OneFourThreeZeroZero,
        Self::OneFiveZeroZeroZero,
        Self::OneFiveZeroZeroTwo,
        Self::OneFiveZeroZeroThree,
        Self::OneFiveZeroZeroFour,
        Self::OneFiveZeroZeroNine,
        Self::OneSixZeroZeroZero,
        Self::OneSixZeroZeroOne,
        Self::OneSixZeroZeroTwo,
        Self::OneSixZeroZeroThree,
        Self::OneSixZeroOneZero,
        Self::OneSixZeroOneOne,
        Self::OneSixZeroTwoZero,
        Self::OneSixZeroTwoOne,
        Self::OneSixZeroTwoTwo,
        Self::OneSixZeroTwoThree,
        Self::OneSixZeroTwoFour,
        Self::OneSixZeroTwoFive,
        Self::OneSixZeroTwoSix,
        Self::OneSixZeroTwoSeven,
        Self::OneSixZeroTwoEight,
        Self::OneSixZeroNineNine,
        Self::OneSixOneZeroOne,
        Self::OneSixOneZeroTwo,
        Self::OneSixOneZeroFour,
        Self::OneSixOneZeroFive,
        Self::OneSixOneZeroSix,
        Self::OneSixOneZeroSeven,
        Self::OneSixOneZeroEight,
        Self::OneSixOneZeroNine,
        Self::OneSixOneOneZero,
        Self::OneSixOneOneOne,
        Self::OneSixOneOneTwo,
        Self::OneSixOneOneThree,
        Self::OneSevenZeroZeroZero,
        Self::OneSevenZeroZeroOne,
        Self::OneSevenZeroZeroTwo,
        Self::OneSevenZeroZeroSeven,
        Self::OneSevenZeroZeroEight,
        Self::OneSevenZeroZeroNine,
        Self::OneSevenFourZeroZero,
        Self::OneNineZeroZeroThree,
        Self::OneNineZeroZeroFour,
        Self::OneNineZeroZeroFive,
        Self::OneNineZeroOneZero,
        Self::OneNineZeroOneOne,
        Self::OneNineZeroOneTwo,
        Self::OneNineZeroOneThree,
        Self::OneNineZeroOneFour,
        Self::OneNineZeroTwoZero,
        Self::OneNineZeroTwoOne,
        Self::OneNineZeroTwoTwo,
        Self::OneNineZeroTwoThree,
        Self::OneNineZeroTwoFour,
        Self::OneNineZeroTwoFive,
        Self::OneNineZeroTwoSix,
        Self::OneNineZeroTwoSeven,
        Self::OneNineZeroTwoEight,
        Self::OneNineZeroTwoNine,
        Self::OneNineZeroThreeZero,
        Self::OneNineZeroThreeOne,
        Self::OneNineZeroThreeTwo,
        Self::OneNineZeroThreeThree,
        Self::OneNineZeroThreeFour,
        Self::OneNineZeroThreeFive,
        Self::OneNineZeroThreeSix,
        Self::OneNineZeroThreeSeven,
        Self::OneNineZeroThreeEight,
        Self::OneNineZeroFourZero,
        Self::OneNineZeroFourOne,
        Self::OneNineZeroFourTwo,
        Self::OneNineZeroFourThree,
        Self::OneNineZeroFourFour,
        Self::OneNineZeroFourFive,
        Self::OneNineZeroFourSix,
        Self::OneNineZeroFourSeven,
        Self::OneNineZeroFourEight,
        Self::OneNineZeroFourNine,
        Self::OneNineZeroFiveZero,
        Self::OneNineZeroFiveTwo,
        Self::OneNineZeroFiveThree,
        Self::OneNineZeroFiveFour,
        Self::OneNineZeroFiveFive,
        Self::OneNineZeroFiveSix,
        Self::OneNineZeroFiveSeven,
        Self::TwoZeroZeroZeroOne,
        Self::TwoZeroZeroZeroTwo,
        Self::TwoZeroZeroZeroThree,
        Self::TwoZeroZeroZeroFour,
        Self::TwoZeroZeroZeroFive,
        Self::TwoZeroZeroZeroSix,
        Self::TwoZeroZeroZeroSeven,
        Self::TwoZeroZeroZeroEight,
        Self::TwoZeroZeroZeroNine,
        Self::TwoZeroZeroOneZero,
        Self::TwoZeroZeroOneOne,
        Self::TwoZeroZeroOneTwo,
        Self::TwoZeroZeroTwoZero,
        Self::TwoZeroZeroTwoOne,
        Self::TwoZeroZeroTwoThree,
        Self::TwoZeroOneZeroOne,
        Self::TwoZeroOneZeroTwo,
        Self::TwoZeroOneZeroThree,
        Self::TwoZeroOneZeroFour,
        Self::TwoZeroOneZeroFive,
        Self::TwoZeroOneZeroSix,
        Self::TwoZeroOneZeroSeven,
        Self::TwoZeroOneFiveOne,
        Self::TwoZeroOneFiveTwo,
        Self::TwoZeroOneFiveThree,
        Self::TwoZeroOneFiveFour,
        Self::TwoZeroOneFiveFive,
        Self::TwoZeroOneFiveSix,
        Self::TwoZeroOneFiveSeven,
        Self::TwoZeroOneFiveNine,
        Self::TwoZeroOneSixZero,
        Self::TwoZeroOneSixOne,
        Self::TwoZeroOneSixTwo,
        Self::TwoZeroFourZeroThree,
        Self::TwoZeroFourZeroFour,
        Self::TwoZeroFourZeroNine,
        Self::TwoZeroFourOneZero,
        Self::TwoZeroFourOneThree,
        Self::TwoZeroFourTwoTwo,
        Self::TwoZeroFourTwoThree,
        Self::TwoZeroFourTwoSix,
        Self::TwoZeroFourTwoNine,
        Self::TwoZeroFiveZeroZero,
        Self::TwoZeroFiveZeroThree,
        Self::TwoOneOneZeroZero,
        Self::TwoOneOneZeroOne,
        Self::TwoOneOneZeroTwo,
        Self::TwoOneTwoZeroZero,
        Self::TwoOneTwoZeroOne,
        Self::TwoOneTwoZeroTwo,
        Self::TwoOneTwoZeroThree,
        Self::TwoOneTwoZeroFour,
        Self::TwoOneTwoZeroFive,
        Self::TwoOneTwoZeroSix,
        Self::TwoOneTwoZeroSeven,
        Self::TwoOneTwoZeroEight,
        Self::TwoOneTwoZeroNine,
        Self::TwoOneTwoOneZero,
        Self::TwoOneTwoOneOne,
        Self::TwoOneTwoOneTwo,
        Self::TwoOneTwoOneThree,
        Self::TwoOneTwoOneFour,
        Self::TwoOneTwoOneFive,
        Self::TwoOneTwoOneSix,
        Self::TwoOneTwoOneSeven,
        Self::TwoOneTwoOneEight,
        Self::TwoOneTwoOneNine,
        Self::TwoOneTwoTwoZero,
        Self::TwoOneTwoTwoOne,
        Self::TwoOneTwoTwoTwo,
        Self::TwoOneTwoTwoThree,
        Self::TwoOneTwoTwoFour,
        Self::TwoOneTwoTwoFive,
        Self::TwoOneTwoTwoSix,
        Self::TwoOneTwoTwoSeven,
        Self::TwoOneTwoTwoEight,
        Self::TwoOneTwoTwoNine,
        Self::TwoOneTwoThreeZero,
        Self::TwoOneTwoThreeOne,
        Self::TwoOneTwoThreeTwo,
        Self::TwoOneTwoThreeThree,
        Self::TwoOneTwoThreeFour,
        Self::TwoOneTwoThreeFive,
        Self::TwoOneTwoThreeSix,
        Self::TwoOneTwoThreeSeven,
        Self::TwoOneTwoThreeEight,
        Self::TwoOneTwoThreeNine,
        Self::TwoOneTwoFourZero,
        Self::TwoOneTwoFourOne,
        Self::TwoOneTwoFourTwo,
        Self::TwoOneTwoFourThree,
        Self::TwoOneTwoFourFour,
        Self::TwoOneTwoFourFive,
        Self::TwoOneTwoFourSeven,
        Self::TwoOneTwoFourEight,
        Self::TwoOneTwoFourNine,
        Self::TwoOneTwoFiveOne,
        Self::TwoOneTwoFiveTwo,
        Self::TwoOneTwoFiveThree,
        Self::TwoOneTwoFiveFour,
        Self::TwoOneTwoFiveFive,
        Self::TwoOneTwoFiveSix,
        Self::TwoOneTwoFiveSeven,
        Self::TwoOneTwoFiveEight,
        Self::TwoOneTwoFiveNine,
        Self::TwoOneTwoSixZero,
        Self::TwoOneTwoSixOne,
        Self::TwoOneTwoSixTwo,
        Self::TwoOneTwoSixThree,
        Self::TwoOneThreeZeroZero,
        Self::TwoOneThreeZeroOne,
        Self::TwoOneThreeZeroTwo,
        Self::TwoOneFourZeroOne,
        Self::TwoOneFourZeroTwo,
        Self::TwoOneFourZeroThree,
        Self::TwoOneFourZeroFour,
        Self::TwoOneFourZeroFive,
        Self::TwoOneFourZeroSix,
        Self::TwoOneFourZeroSeven,
        Self::TwoOneFourZeroEight,
        Self::TwoOneFourZeroNine,
        Self::TwoOneFourTwoZero,
        Self::TwoOneFourTwoOne,
        Self::TwoOneFourTwoTwo,
        Self::TwoOneFourFourNine,
        Self::TwoOneFourFiveZero,
        Self::TwoOneFourFiveOne,
        Self::TwoOneFourFiveTwo,
        Self::TwoOneFourFiveThree,
        Self::TwoOneFourFiveFour,
        Self::TwoOneFourFiveFive,
        Self::TwoOneFourFiveSix,
        Self::TwoOneFourFiveSeven,
        Self::TwoOneFourFiveEight,
        Self::TwoOneFourSevenZero,
        Self::TwoOneFourSevenOne,
        Self::TwoOneFourSevenTwo,
        Self::TwoOneFourSevenThree,
        Self::TwoOneFourSevenFour,
        Self::TwoOneFourSevenFive,
        Self::TwoOneFourSevenSix,
        Self::TwoOneFourSevenSeven,
        Self::TwoOneFourSevenEight,
        Self::TwoOneFourSevenNine,
        Self::TwoOneFourEightZero,
        Self::TwoOneFourEightOne,
        Self::TwoOneFiveZeroOne,
        Self::TwoOneFiveZeroTwo,
        Self::TwoOneFiveZeroThree,
        Self::TwoOneFiveZeroFour,
        Self::TwoOneSixZeroOne,
        Self::TwoOneSixZeroTwo,
        Self::TwoOneSixZeroThree,
        Self::TwoOneSixZeroFour,
        Self::TwoOneSixZeroFive,
        Self::TwoOneSixZeroSix,
        Self::TwoOneSixZeroSeven,
        Self::TwoOneSixZeroEight,
        Self::TwoOneSixZeroNine,
        Self::TwoOneSixOneZero,
        Self::TwoOneSixOneOne,
        Self::TwoOneSixOneTwo,
        Self::TwoOneSixOneThree,
        Self::TwoOneSixOneFour,
        Self::TwoOneSixOneFive,
        Self::TwoOneSixOneSix,
        Self::TwoOneSixOneSeven,
        Self::TwoOneSixOneEight,
        Self::TwoOneSixOneNine,
        Self::TwoOneSixTwoZero,
        Self::TwoOneSixTwoOne,
        Self::TwoOneSixTwoTwo,
        Self::TwoOneSixTwoThree,
        Self::TwoOneSixTwoFour,
        Self::TwoOneSixTwoSix,
        Self::TwoOneSixTwoSeven,
        Self::TwoOneSixTwoEight,
        Self::TwoOneSixTwoNine,
        Self::TwoOneSixThreeZero,
        Self::TwoOneSixThreeOne,
        Self::TwoOneSixThreeFour,
        Self::TwoOneSixFourFour,
        Self::TwoOneSixFourFive,
        Self::TwoOneSixFourSix,
        Self::TwoOneSixFourSeven,
        Self::TwoOneSixFourEight,
        Self::TwoOneSixFourNine,
        Self::TwoOneSixFiveZero,
        Self::TwoOneSixFiveOne,
        Self::TwoOneSixFiveTwo,
        Self::TwoOneSixFiveThree,
        Self::TwoOneSixFiveFour,
        Self::TwoOneSixFiveFive,
        Self::TwoOneSixFiveSix,
        Self::TwoOneSixFiveSeven,
        Self::TwoOneSixFiveEight,
        Self::TwoOneSevenZeroOne,
        Self::TwoOneSevenZeroTwo,
        Self::TwoOneSevenZeroThree,
        Self::TwoOneSevenZeroFour,
        Self::TwoOneSevenZeroFive,
        Self::TwoOneSevenZeroEight,
        Self::TwoOneSevenZeroNine,
        Self::TwoOneSevenOneZero,
        Self::TwoOneSevenOneOne,
        Self::TwoOneSevenOneTwo,
        Self::TwoOneSevenOneThree,
        Self::TwoOneSevenOneFour,
        Self::TwoOneSevenOneFive,
        Self::TwoOneSevenOneSeven,
        Self::TwoOneSevenOneNine,
        Self::TwoOneSevenTwoZero,
        Self::TwoOneSevenTwoOne,
        Self::TwoOneSevenTwoTwo,
        Self::TwoOneSevenTwoThree,
        Self::TwoOneSevenTwoFour,
        Self::TwoOneSevenTwoFive,
        Self::TwoOneSevenTwoSix,
        Self::TwoOneSevenTwoSeven,
        Self::TwoOneSevenTwoEight,
        Self::TwoOneSevenTwoNine,
        Self::TwoOneSevenThreeZero,
        Self::TwoOneNineZeroZero,
        Self::TwoOneNineZeroOne,
        Self::TwoOneNineZeroTwo,
        Self::TwoOneNineOneZero,
        Self::TwoTwoZeroZeroOne,
        Self::TwoTwoZeroZeroFive,
        Self::TwoTwoOneZeroZero,
        Self::TwoTwoOneZeroOne,
        Self::TwoTwoOneZeroTwo,
        Self::TwoTwoOneZeroThree,
        Self::TwoTwoOneZeroFour,
        Self::TwoTwoOneZeroFive,
        Self::TwoTwoOneZeroSix,
        Self::TwoTwoOneZeroSeven,
        Self::TwoTwoOneZeroEight,
        Self::TwoTwoOneZeroNine,
        Self::TwoTwoOneOneZero,
        Self::TwoTwoOneOneOne,
        Self::TwoTwoOneOneTwo,
        Self::TwoTwoOneOneThree,
        Self::TwoTwoOneOneFour,
        Self::TwoTwoOneOneFive,
        Self::TwoTwoOneOneSix,
        Self::TwoTwoOneOneSeven,
        Self::TwoTwoOneOneEight,
        Self::TwoTwoOneOneNine,
        Self::TwoTwoOneTwoZero,
        Self::TwoTwoOneTwoOne,
        Self::TwoTwoOneTwoTwo,
        Self::TwoTwoOneTwoThree,
        Self::TwoTwoOneNineNine,
        Self::TwoTwoTwoZeroZero,
        Self::TwoTwoTwoZeroOne,
        Self::TwoTwoTwoZeroTwo,
        Self::TwoTwoTwoZeroThree,
        Self::TwoTwoTwoZeroFour,
        Self::TwoTwoTwoZeroFive,
        Self::TwoTwoTwoZeroSix,
        Self::TwoTwoTwoZeroSeven,
        Self::TwoTwoTwoZeroEight,
        Self::TwoTwoTwoZeroNine,
        Self::TwoTwoTwoOneZero,
        Self::TwoTwoTwoOneOne,
        Self::TwoTwoTwoOneTwo,
        Self::TwoTwoTwoOneThree,
        Self::TwoTwoTwoOneFour,
        Self::TwoTwoTwoOneFive,
        Self::TwoTwoTwoOneSix,
        Self::TwoTwoTwoOneSeven,
        Self::TwoTwoTwoOneEight,
        Self::TwoTwoTwoOneNine,
        Self::TwoTwoTwoTwoOne,
        Self::TwoTwoTwoTwoTwo,
        Self::TwoTwoTwoTwoThree,
        Self::TwoTwoTwoTwoFour,
        Self::TwoTwoTwoTwoFive,
        Self::TwoTwoTwoTwoSix,
        Self::TwoTwoTwoTwoEight,
        Self::TwoTwoTwoTwoNine,
        Self::TwoTwoThreeZeroZero,
        Self::TwoTwoFourZeroZero,
        Self::TwoTwoFourZeroOne,
        Self::TwoTwoFourZeroTwo,
        Self::TwoTwoFourZeroThree,
        Self::TwoTwoFourZeroFour,
        Self::TwoTwoFiveZeroZero,
        Self::TwoThreeZeroZeroOne,
        Self::TwoThreeZeroZeroTwo,
        Self::TwoThreeZeroZeroThree,
        Self::TwoThreeZeroZeroFour,
        Self::TwoThreeZeroZeroFive,
        Self::TwoThreeZeroZeroSix,
        Self::ThreeZeroZeroZeroOne,
        Self::ThreeZeroZeroZeroTwo,
        Self::ThreeZeroZeroZeroThree,
        Self::ThreeZeroZeroZeroFour,
        Self::ThreeZeroZeroZeroFive,
        Self::ThreeZeroZeroZeroSix,
        Self::ThreeZeroZeroZeroSeven,
        Self::ThreeZeroZeroZeroEight,
        Self::ThreeZeroZeroZeroNine,
        Self::ThreeZeroZeroOneZero,
        Self::ThreeZeroZeroOneOne,
        Self::ThreeZeroZeroOneTwo,
        Self::ThreeZeroZeroOneThree,
        Self::ThreeZeroZeroOneFour,
        Self::ThreeZeroZeroOneFive,
        Self::ThreeZeroZeroOneSix,
        Self::ThreeZeroZeroOneSeven,
        Self::ThreeZeroZeroOneEight,
        Self::ThreeZeroZeroOneNine,
        Self::ThreeZeroZeroTwoZero,
        Self::ThreeZeroZeroTwoOne,
        Self::ThreeZeroZeroTwoTwo,
        Self::ThreeZeroZeroTwoThree,
        Self::ThreeZeroZeroTwoFour,
        Self::ThreeZeroZeroTwoFive,
        Self::ThreeZeroZeroTwoSix,
        Self::ThreeZeroZeroTwoSeven,
        Self::ThreeZeroZeroTwoEight,
        Self::ThreeZeroZeroTwoNine,
        Self::ThreeZeroZeroThreeZero,
        Self::ThreeZeroZeroThreeOne,
        Self::ThreeZeroZeroThreeTwo,
        Self::ThreeZeroZeroThreeThree,
        Self::ThreeZeroZeroThreeFour,
        Self::ThreeZeroZeroThreeFive,
        Self::ThreeZeroOneZeroZero,
        Self::ThreeZeroOneZeroOne,
        Self::ThreeZeroOneZeroTwo,
        Self::ThreeZeroOneZeroThree,
        Self::ThreeZeroOneZeroFour,
        Self::ThreeZeroOneZeroFive,
        Self::ThreeZeroOneZeroSix,
        Self::ThreeZeroOneZeroSeven,
        Self::ThreeZeroOneZeroEight,
        Self::ThreeZeroOneZeroNine,
        Self::ThreeZeroOneOneZero,
        Self::ThreeZeroOneOneOne,
        Self::ThreeZeroOneOneTwo,
        Self::ThreeZeroOneOneThree,
        Self::ThreeZeroOneOneFour,
        Self::ThreeZeroOneOneFive,
        Self::ThreeZeroOneOneSix,
        Self::ThreeZeroOneOneSeven,
        Self::ThreeZeroOneOneEight,
        Self::ThreeZeroOneOneNine,
        Self::ThreeZeroOneTwoZero,
        Self::ThreeZeroOneTwoOne,
        Self::ThreeZeroOneTwoTwo,
        Self::ThreeZeroOneTwoThree,
        Self::ThreeZeroOneTwoFour,
        Self::ThreeZeroOneTwoFive,
        Self::ThreeZeroOneTwoSeven,
        Self::ThreeZeroOneTwoEight,
        Self::ThreeZeroOneTwoNine,
        Self::ThreeZeroOneThreeZero,
        Self::ThreeZeroOneThreeOne,
        Self::ThreeZeroOneThreeTwo,
        Self::ThreeZeroOneThreeThree,
        Self::ThreeZeroFourZeroZero,
        Self::ThreeZeroFourZeroFour,
        Self::ThreeZeroFourZeroNine,
        Self::ThreeZeroFourOneZero,
        Self::ThreeZeroFourThreeSix,
        Self::ThreeZeroFourFourZero,
        Self::ThreeZeroFourFourOne,
        Self::ThreeZeroFourFourTwo,
        Self::ThreeZeroFourFourThree,
        Self::ThreeZeroFourFourFour,
        Self::ThreeZeroFourFourFive,
        Self::ThreeZeroFourFourSix,
        Self::ThreeZeroFourFourSeven,
        Self::ThreeZeroFourFourEight,
        Self::ThreeZeroFourFourNine,
        Self::ThreeZeroFourFiveZero,
        Self::ThreeZeroEightEightZero,
        Self::ThreeZeroEightEightOne,
        Self::ThreeZeroEightEightTwo,
        Self::ThreeZeroEightEightThree,
        Self::ThreeZeroEightEightFour,
        Self::ThreeZeroEightEightFive,
        Self::ThreeZeroEightEightSix,
        Self::ThreeZeroEightEightSeven,
        Self::ThreeZeroEightEightEight,
        Self::ThreeZeroEightEightNine,
        Self::ThreeZeroEightNineZero,
        Self::ThreeZeroEightNineOne,
        Self::ThreeZeroEightNineTwo,
        Self::ThreeZeroEightNineThree,
        Self::ThreeZeroEightNineFour,
        Self::ThreeZeroEightNineFive,
        Self::ThreeZeroEightNineSix,
        Self::ThreeZeroEightNineSeven,
        Self::ThreeZeroEightNineEight,
        Self::ThreeOneZeroZeroZero,
        Self::ThreeOneZeroZeroOne,
        Self::ThreeOneZeroZeroTwo,
        Self::ThreeOneZeroZeroThree,
        Self::ThreeOneZeroZeroFive,
        Self::ThreeOneZeroZeroSix,
        Self::ThreeOneZeroZeroSeven,
        Self::ThreeOneZeroZeroEight,
        Self::ThreeOneZeroZeroNine,
        Self::ThreeOneOneZeroZero,
        Self::ThreeOneOneZeroOne,
        Self::ThreeOneOneZeroTwo,
        Self::ThreeOneOneZeroThree,
        Self::ThreeOneOneZeroFour,
        Self::ThreeOneOneZeroFive,
        Self::ThreeOneOneZeroSix,
        Self::ThreeOneTwoZeroOne,
        Self::ThreeOneTwoZeroTwo,
        Self::ThreeOneTwoZeroThree,
        Self::ThreeOneTwoZeroFour,
        Self::ThreeOneTwoZeroFive,
        Self::ThreeOneTwoZeroSix,
        Self::ThreeOneTwoZeroSeven,
        Self::ThreeOneTwoZeroEight,
        Self::ThreeOneTwoZeroNine,
        Self::ThreeOneThreeZeroOne,
        Self::ThreeOneThreeZeroTwo,
        Self::ThreeOneFourZeroZero,
        Self::ThreeOneFourZeroThree,
        Self::ThreeOneFourZeroFour,
        Self::ThreeOneFourZeroEight,
        Self::ThreeOneFourZeroNine,
        Self::ThreeOneFourTwoSix,
        Self::ThreeOneFourTwoNine,
        Self::ThreeOneFourEightZero,
        Self::ThreeOneFourEightOne,
        Self::ThreeOneFourEightFour,
        Self::ThreeOneFourEightSix,
        Self::ThreeOneFourEightSeven,
        Self::ThreeOneFiveZeroZero,
        Self::ThreeOneFiveZeroTwo,
        Self::ThreeOneFiveZeroThree,
        Self::ThreeOneFiveZeroFour,
        Self::ThreeOneFiveThreeZero,
        Self::ThreeOneSixZeroZero,
        Self::ThreeOneSixZeroThree,
        Self::ThreeOneSixZeroFour,
        Self::ThreeOneNineZeroZero,
        Self::ThreeOneNineZeroOne,
        Self::ThreeOneNineZeroTwo,
        Self::ThreeOneNineZeroThree,
        Self::ThreeOneNineZeroFour,
        Self::ThreeOneNineOneZero,
        Self::ThreeOneNineTwoZero,
        Self::ThreeOneNineTwoOne,
        Self::ThreeOneNineTwoTwo,
        Self::ThreeOneNineTwoThree,
        Self::ThreeOneNineTwoFour,
        Self::ThreeOneNineThreeZero,
        Self::ThreeOneNineThreeOne,
        Self::ThreeOneNineFourZero,
        Self::ThreeOneNineFourOne,
        Self::ThreeOneNineFourTwo,
        Self::ThreeOneNineFiveZero,
        Self::ThreeOneNineFiveOne,
        Self::ThreeOneNineFiveTwo,
        Self::ThreeOneNineSixZero,
        Self::ThreeTwoZeroZeroOne,
        Self::ThreeTwoZeroZeroTwo,
        Self::ThreeTwoZeroZeroSix,
        Self::ThreeTwoZeroZeroSeven,
        Self::ThreeTwoZeroZeroEight,
        Self::ThreeTwoZeroZeroNine,
        Self::ThreeTwoZeroOneZero,
        Self::ThreeTwoZeroOneOne,
        Self::ThreeTwoZeroOneTwo,
        Self::ThreeTwoZeroOneThree,
        Self::ThreeTwoZeroOneFour,
        Self::ThreeTwoZeroOneFive,
        Self::ThreeTwoZeroOneSix,
        Self::ThreeTwoZeroOneSeven,
        Self::ThreeTwoZeroOneEight,
        Self::ThreeTwoZeroOneNine,
        Self::ThreeTwoZeroTwoOne,
        Self::ThreeTwoZeroTwoTwo,
        Self::ThreeTwoOneZeroZero,
        Self::ThreeTwoOneZeroOne,
        Self::ThreeTwoOneZeroTwo,
        Self::ThreeTwoOneZeroThree,
        Self::ThreeTwoOneZeroFive,
        Self::ThreeTwoOneZeroSix,
        Self::ThreeTwoOneOneZero,
        Self::ThreeTwoOneOneOne,
        Self::ThreeTwoOneOneTwo,
        Self::ThreeTwoOneOneThree,
        Self::ThreeTwoOneOneFour,
        Self::ThreeTwoOneOneFive,
        Self::ThreeTwoTwoZeroZero,
        Self::ThreeTwoTwoZeroOne,
        Self::ThreeTwoTwoZeroTwo,
        Self::ThreeTwoTwoZeroThree,
        Self::ThreeTwoTwoZeroFour,
        Self::ThreeTwoTwoZeroFive,
        Self::ThreeTwoTwoZeroSix,
        Self::ThreeTwoTwoZeroSeven,
        Self::ThreeTwoTwoZeroEight,
        Self::ThreeTwoTwoZeroNine,
        Self::ThreeTwoTwoOneZero,
        Self::ThreeTwoTwoOneTwo,
        Self::ThreeTwoTwoOneFour,
        Self::ThreeTwoTwoOneFive,
        Self::ThreeTwoTwoOneSix,
        Self::ThreeTwoTwoOneEight,
        Self::ThreeTwoTwoOneNine,
        Self::ThreeTwoTwoTwoZero,
        Self::ThreeTwoTwoTwoOne,
        Self::ThreeTwoTwoTwoTwo,
        Self::ThreeTwoTwoTwoThree,
        Self::ThreeTwoThreeZeroOne,
        Self::ThreeTwoThreeZeroTwo,
        Self::ThreeTwoThreeZeroThree,
        Self::ThreeTwoThreeZeroFour,
        Self::ThreeTwoFourZeroZero,
        Self::ThreeTwoFourZeroOne,
        Self::ThreeTwoFiveZeroZero,
        Self::ThreeTwoFiveZeroOne,
        Self::ThreeTwoFiveZeroTwo,
        Self::ThreeTwoFiveZeroThree,
        Self::ThreeTwoFiveZeroFour,
        Self::ThreeTwoFiveZeroFive,
        Self::ThreeTwoFiveZeroSix,
        Self::ThreeTwoSixZeroZero,
        Self::ThreeTwoSixZeroOne,
        Self::ThreeTwoSixZeroTwo,
        Self::ThreeTwoSixZeroThree,
        Self::ThreeTwoSixZeroFour,
        Self::ThreeTwoSixZeroFive,
        Self::ThreeTwoSevenZeroZero,
        Self::ThreeTwoSevenZeroOne,
        Self::ThreeTwoSevenZeroTwo,
        Self::ThreeTwoSevenZeroThree,
        Self::ThreeTwoSevenOneZero,
        Self::ThreeTwoSevenOneOne,
        Self::ThreeThreeZeroZeroZero,
        Self::ThreeThreeZeroZeroFour,
        Self::ThreeThreeZeroOneZero,
        Self::ThreeThreeOneZeroOne,
        Self::ThreeThreeOneZeroTwo,
        Self::ThreeThreeOneZeroThree,
        Self::ThreeThreeOneZeroFour,
        Self::ThreeThreeOneZeroFive,
        Self::ThreeThreeOneZeroSeven,
        Self::ThreeThreeOneZeroEight,
        Self::ThreeThreeOneOneOne,
        Self::ThreeThreeOneOneEight,
        Self::ThreeThreeOneOneNine,
        Self::ThreeThreeOneTwoZero,
        Self::ThreeThreeOneTwoOne,
        Self::ThreeThreeOneTwoTwo,
        Self::ThreeThreeTwoZeroOne,
        Self::ThreeThreeTwoZeroThree,
        Self::ThreeFourZeroZeroTwo,
        Self::ThreeFourZeroZeroThree,
        Self::ThreeFourZeroZeroFour,
        Self::ThreeFourZeroZeroFive,
        Self::ThreeFourOneZeroSix,
        Self::ThreeFourOneZeroEight,
        Self::ThreeFiveOneOneOne,
        Self::ThreeFiveOneOneFour,
        Self::ThreeFiveOneOneEight,
        Self::ThreeFiveOneTwoFive,
        Self::ThreeFiveOneTwoSix,
        Self::FourZeroZeroZeroZero,
        Self::FourZeroZeroZeroOne,
        Self::FourZeroZeroZeroFive,
        Self::FourZeroOneZeroZero,
        Self::FourZeroOneOneZero,
        Self::FourZeroOneOneOne,
        Self::FourZeroOneOneTwo,
        Self::FourZeroOneOneThree,
        Self::FourZeroOneOneFour,
        Self::FourZeroOneTwoZero,
        Self::FourZeroOneTwoOne,
        Self::FourZeroOneTwoTwo,
        Self::FourZeroOneTwoThree,
        Self::FourZeroOneThreeZero,
        Self::FourZeroOneThreeOne,
        Self::FourZeroOneThreeTwo,
        Self::FourZeroOneThreeThree,
        Self::FourZeroOneThreeFour,
        Self::FourZeroOneThreeFive,
        Self::FourZeroOneThreeSix,
        Self::FourZeroOneThreeSeven,
        Self::FourZeroOneThreeEight,
        Self::FourZeroOneThreeNine,
        Self::FourZeroOneFourZero,
        Self::FourZeroOneFourOne,
        Self::FourZeroOneFourTwo,
        Self::FourZeroOneFourThree,
        Self::FourZeroOneFourFour,
        Self::FourZeroOneFourFive,
        Self::FourZeroOneFourSix,
        Self::FourZeroOneFourSeven,
        Self::FourZeroOneFourEight,
        Self::FourZeroOneFourNine,
        Self::FourZeroOneFiveOne,
        Self::FourZeroOneFiveTwo,
        Self::FourZeroOneFiveThree,
        Self::FourZeroOneFiveFour,
        Self::FourZeroOneFiveFive,
        Self::FourZeroOneFiveSeven,
        Self::FourZeroOneFiveEight,
        Self::FourZeroOneFiveNine,
        Self::FourFiveZeroZeroOne,
        Self::FourFiveZeroZeroTwo,
        Self::FourFiveZeroZeroThree,
        Self::FourFiveZeroZeroFour,
        Self::FourFiveZeroZeroFive,
        Self::FourFiveZeroZeroSix,
        Self::FourFiveZeroZeroSeven,
        Self::FourFiveZeroZeroEight,
        Self::FourFiveZeroZeroNine,
        Self::FourFiveZeroOneZero,
        Self::FourFiveOneZeroOne,
        Self::FourFiveOneZeroTwo,
        Self::FourFiveOneZeroThree,
        Self::FourFiveOneZeroNine,
        Self::FourFiveTwoZeroOne,
        Self::FourFiveTwoZeroTwo,
        Self::FourFiveTwoZeroThree,
        Self::FourFiveTwoZeroFour,
        Self::FourFiveTwoZeroFive,
        Self::FourFiveTwoZeroSix,
        Self::FourFiveTwoZeroSeven,
        Self::FourFiveTwoZeroEight,
        Self::FourFiveTwoZeroNine,
        Self::FourFiveTwoOneZero,
        Self::FourFiveTwoOneOne,
        Self::FourFiveTwoOneTwo,
        Self::FourFiveThreeZeroOne,
        Self::FourFiveThreeZeroTwo,
        Self::FourFiveThreeZeroThree,
        Self::FourFiveThreeZeroFour,
        Self::FourFiveThreeZeroFive,
        Self::FourFiveThreeZeroSix,
        Self::FourFiveThreeZeroSeven,
        Self::FourFiveThreeZeroEight,
        Self::FourFiveThreeZeroNine,
        Self::FourFiveThreeOneZero,
        Self::FourFiveThreeOneTwo,
        Self::FourFiveThreeOneThree,
        Self::FourFiveThreeFiveZero,
        Self::FourFiveThreeFiveOne,
        Self::FourFiveThreeFiveTwo,
        Self::FourFiveThreeFiveThree,
        Self::FourFiveThreeFiveFour,
        Self::FourFiveThreeFiveFive,
        Self::FourFiveThreeFiveSix,
        Self::FourFiveThreeFiveSeven,
        Self::FourFiveThreeFiveEight,
        Self::FourFiveThreeFiveNine,
        Self::FourFiveThreeSixZero,
        Self::FourFiveThreeSixOne,
        Self::FourFiveThreeSixTwo,
        Self::FourFiveThreeSixThree,
        Self::FourFiveThreeSixSix,
        Self::FourFiveThreeSixSeven,
        Self::FourFiveThreeSixEight,
        Self::FourFiveThreeSixNine,
        Self::FourFiveThreeSevenZero,
        Self::FourFiveThreeSevenOne,
        Self::FourFiveThreeSevenTwo,
        Self::FourFiveThreeSevenThree,
        Self::FourFiveThreeSevenFour,
        Self::FourFiveThreeSevenFive,
        Self::FourFiveThreeSevenSix,
        Self::FourFiveThreeSevenSeven,
        Self::FourFiveFourZeroOne,
        Self::FourFiveFourZeroTwo,
        Self::FourFiveSixZeroZero,
        Self::FourFiveSixZeroOne,
        Self::FourFiveSevenZeroZero,
        Self::FourFiveSevenZeroOne,
        Self::FourFiveSevenOneOne,
        Self::FourFiveSevenOneFive,
        Self::FourFiveSevenOneNine,
        Self::FourFiveSevenThreeOne,
        Self::FourFiveSevenThreeThree,
        Self::FourFiveSevenFourOne,
        Self::FourFiveSevenFourFour,
        Self::FourFiveSevenFourFive,
        Self::FourFiveSevenSixZero,
        Self::FourFiveSevenSixOne,
        Self::FourFiveSevenSixTwo,
        Self::FourFiveSevenSixThree,
        Self::FourFiveSevenSixFour,
        Self::FourFiveSevenSixFive,
        Self::FourFiveSevenSevenZero,
        Self::FourFiveSevenSevenOne,
        Self::FourEightZeroZeroZero,
        Self::FourEightZeroZeroOne,
        Self::FourEightZeroZeroTwo,
        Self::FourEightZeroZeroThree,
        Self::FourEightZeroZeroFour,
        Self::FourEightZeroZeroFive,
        Self::FourEightZeroOneZero,
        Self::FourEightZeroOneOne,
        Self::FourEightZeroTwoThree,
        Self::FourEightZeroTwoFour,
        Self::FourEightZeroTwoFive,
        Self::FourEightZeroTwoSix,
        Self::FourEightZeroTwoSeven,
        Self::FourEightZeroTwoEight,
        Self::FourEightZeroTwoNine,
        Self::FourEightZeroThreeZero,
        Self::FourEightZeroThreeOne,
        Self::FourEightZeroThreeTwo,
        Self::FourEightZeroThreeThree,
        Self::FourEightZeroFiveZero,
        Self::FiveZeroZeroZeroZero,
        Self::FiveZeroZeroZeroOne,
        Self::FiveZeroZeroZeroTwo,
        Self::FiveZeroZeroZeroThree,
        Self::FiveZeroZeroZeroFour,
        Self::FiveZeroZeroZeroSix,
        Self::FiveZeroZeroFiveZero,
        Self::FiveZeroZeroFiveOne,
        Self::FiveZeroZeroFiveTwo,
        Self::FiveZeroZeroFiveThree,
        Self::FiveZeroZeroFiveFour,
        Self::FiveZeroZeroFiveFive,
        Self::FiveZeroZeroFiveSix,
        Self::FiveZeroZeroFiveSeven,
        Self::FiveZeroZeroFiveEight,
        Self::FiveZeroZeroFiveNine,
        Self::FiveZeroZeroSixZero,
        Self::FiveZeroZeroSixOne,
        Self::FiveZeroZeroSixThree,
        Self::FiveZeroZeroSixFive,
        Self::FiveZeroZeroSixEight,
        Self::FiveZeroZeroSixNine,
        Self::FiveZeroZeroSevenFour,
        Self::FiveZeroZeroSevenSix,
        Self::FiveZeroOneZeroZero,
        Self::FiveZeroOneZeroOne,
        Self::FiveZeroOneZeroTwo,
        Self::FiveZeroOneZeroThree,
        Self::FiveZeroOneZeroFour,
        Self::FiveZeroOneZeroFive,
        Self::FiveZeroOneZeroSix,
        Self::FiveZeroOneZeroSeven,
        Self::FiveZeroOneZeroNine,
        Self::FiveZeroTwoZeroZero,
        Self::FiveZeroTwoZeroOne,
        Self::FiveZeroTwoZeroTwo,
        Self::FiveZeroTwoZeroThree,
        Self::FiveZeroTwoZeroFour,
        Self::FiveZeroTwoZeroFive,
        Self::FiveZeroTwoZeroSix,
        Self::FiveZeroTwoZeroSeven,
        Self::FiveZeroTwoZeroEight,
        Self::FiveZeroTwoZeroNine,
        Self::FiveZeroTwoOneZero,
        Self::FiveZeroTwoOneOne,
        Self::FiveZeroTwoOneTwo,
        Self::FiveZeroTwoOneThree,
        Self::FiveZeroTwoOneFour,
        Self::FiveZeroThreeZeroZero,
        Self::FiveZeroThreeZeroOne,
        Self::FiveZeroThreeZeroTwo,
        Self::FiveZeroThreeZeroThree,
        Self::FiveZeroThreeZeroFour,
        Self::FiveZeroThreeZeroFive,
        Self::FiveZeroThreeZeroSix,
        Self::FiveZeroThreeZeroSeven,
        Self::FiveZeroThreeZeroEight,
        Self::FiveZeroThreeZeroNine,
        Self::FiveZeroThreeOneZero,
        Self::FiveZeroThreeTwoZero,
        Self::FiveZeroThreeTwoOne,
        Self::FiveZeroThreeTwoTwo,
        Self::FiveZeroThreeTwoThree,
        Self::FiveZeroThreeTwoFour,
        Self::FiveZeroThreeTwoFive,
        Self::FiveZeroThreeTwoSix,
        Self::FiveZeroThreeTwoSeven,
        Self::FiveZeroThreeTwoEight,
        Self::FiveZeroThreeTwoNine,
        Self::FiveZeroThreeThreeZero,
        Self::FiveZeroThreeThreeOne,
        Self::FiveZeroThreeThreeTwo,
        Self::FiveZeroThreeThreeFour,
        Self::FiveZeroThreeFourZero,
        Self::FiveZeroThreeFourOne,
        Self::FiveZeroThreeFourTwo,
        Self::FiveZeroThreeFourSeven,
        Self::FiveZeroThreeFourNine,
        Self::FiveZeroThreeFiveZero,
        Self::FiveZeroThreeFiveOne,
        Self::FiveZeroThreeFiveThree,
        Self::FiveZeroThreeSixZero,
        Self::FiveZeroThreeSixOne,
        Self::FiveZeroThreeSixTwo,
        Self::FiveZeroThreeSixThree,
        Self::FiveZeroThreeSixFour,
        Self::FiveZeroThreeSixFive,
        Self::FiveZeroThreeSixSix,
        Self::FiveZeroThreeSixSeven,
        Self::FiveZeroThreeSixEight,
        Self::FiveZeroThreeSixNine,
        Self::FiveZeroThreeSevenZero,
        Self::FiveZeroThreeSevenOne,
        Self::FiveZeroThreeSevenTwo,
        Self::FiveZeroThreeSevenThree,
        Self::FiveZeroThreeSevenFour,
        Self::FiveZeroThreeSevenFive,
        Self::FiveZeroThreeSevenSix,
        Self::FiveZeroThreeSevenSeven,
        Self::FiveZeroThreeSevenEight,
        Self::FiveZeroThreeSevenNine,
        Self::FiveZeroThreeEightZero,
        Self::FiveZeroThreeEightTwo,
        Self::FiveZeroThreeEightFour,
        Self::FiveZeroThreeEightFive,
        Self::FiveZeroThreeNineZero,
        Self::FiveZeroThreeNineOne,
        Self::FiveZeroThreeNineTwo,
        Self::FiveZeroThreeNineThree,
        Self::FiveZeroFourZeroZero,
        Self::FiveZeroFourZeroOne,
        Self::FiveZeroFourZeroTwo,
        Self::FiveZeroFourZeroThree,
        Self::FiveZeroFourZeroFour,
        Self::FiveZeroFourZeroFive,
        Self::FiveZeroFourZeroSix,
        Self::FiveZeroFourZeroSeven,
        Self::FiveZeroFourZeroEight,
        Self::FiveZeroFourZeroNine,
        Self::FiveZeroFourOneOne,
        Self::FiveZeroFourOneTwo,
        Self::FiveZeroFourOneThree,
        Self::FiveZeroFourOneFour,
        Self::FiveZeroFourOneFive,
        Self::FiveZeroFourOneSix,
        Self::FiveZeroFourOneSeven,
        Self::FiveZeroFourOneEight,
        Self::FiveZeroFourOneNine,
        Self::FiveZeroFourTwoZero,
        Self::FiveZeroFourTwoOne,
        Self::FiveZeroFourTwoTwo,
        Self::FiveZeroFourThreeZero,
        Self::FiveZeroFourThreeOne,
        Self::FiveZeroFourThreeTwo,
        Self::FiveZeroFourThreeThree,
        Self::FiveZeroFourThreeFour,
        Self::FiveZeroFourThreeFive,
        Self::FiveZeroFourThreeSix,
        Self::FiveZeroFourThreeSeven,
        Self::FiveZeroFourThreeEight,
        Self::FiveZeroFourThreeNine,
        Self::FiveZeroFourFourZero,
        Self::FiveZeroFourFourOne,
        Self::FiveZeroFourFourTwo,
        Self::FiveZeroFourFourThree,
        Self::FiveZeroFourFourFour,
        Self::FiveZeroFourFourNine,
        Self::FiveZeroFourFiveOne,
        Self::FiveZeroFourFiveTwo,
        Self::FiveZeroFourFiveThree,
        Self::FiveZeroFiveZeroZero,
        Self::FiveZeroFiveZeroOne,
        Self::FiveZeroFiveZeroTwo,
        Self::FiveZeroFiveZeroThree,
        Self::FiveZeroFiveZeroFour,
        Self::FiveZeroFiveZeroFive,
        Self::FiveZeroFiveZeroSix,
        Self::FiveZeroFiveZeroSeven,
        Self::FiveZeroFiveZeroEight,
        Self::FiveZeroFiveZeroNine,
        Self::FiveZeroFiveOneZero,
        Self::FiveZeroFiveOneOne,
        Self::FiveZeroFiveOneTwo,
        Self::FiveZeroFiveOneThree,
        Self::FiveZeroFiveOneSix,
        Self::FiveZeroFiveTwoSix,
        Self::FiveZeroFiveTwoSeven,
        Self::FiveZeroFiveTwoEight,
        Self::FiveZeroFiveTwoNine,
        Self::FiveZeroFiveFourZero,
        Self::FiveZeroFiveFourOne,
        Self::FiveZeroSixZeroZero,
        Self::FiveZeroSixZeroOne,
        Self::FiveZeroSixZeroTwo,
        Self::FiveZeroSixOneZero,
        Self::FiveOneZeroZeroOne,
        Self::FiveOneZeroZeroTwo,
        Self::FiveOneZeroZeroThree,
        Self::FiveOneZeroZeroFour,
        Self::FiveOneZeroZeroFive,
        Self::FiveOneZeroZeroSix,
        Self::FiveOneZeroZeroSeven,
        Self::FiveOneOneZeroOne,
        Self::FiveOneOneZeroTwo,
        Self::FiveOneOneZeroThree,
        Self::FiveOneOneZeroFour,
        Self::FiveOneOneZeroFive,
        Self::FiveOneOneZeroSix,
        Self::FiveOneOneZeroSeven,
        Self::FiveOneOneZeroEight,
        Self::FiveOneOneZeroNine,
        Self::FiveOneOneOneZero,
        Self::FiveOneOneOneOne,
        Self::FiveOneOneOneTwo,
        Self::FiveOneOneOneThree,
        Self::FiveOneOneOneFour,
        Self::FiveOneOneOneFive,
        Self::FiveOneOneOneSix,
        Self::FiveOneOneOneSeven,
        Self::FiveOneOneOneEight,
        Self::FiveOneOneOneNine,
        Self::FiveOneOneTwoZero,
        Self::FiveOneOneTwoOne,
        Self::FiveOneOneTwoTwo,
        Self::FiveOneOneTwoThree,
        Self::FiveOneOneTwoFour,
        Self::FiveOneOneTwoFive,
        Self::FiveOneOneTwoSix,
        Self::FiveOneOneTwoSeven,
        Self::FiveOneOneTwoEight,
        Self::FiveOneOneTwoNine,
        Self::FiveOneOneThreeZero,
        Self::FiveOneOneThreeOne,
        Self::FiveOneTwoZeroOne,
        Self::FiveOneTwoZeroTwo,
        Self::FiveOneTwoOneFive,
        Self::FiveTwoZeroZeroZero,
        Self::FiveTwoZeroZeroOne,
        Self::FiveTwoZeroZeroTwo,
        Self::FiveTwoZeroZeroThree,
        Self::FiveTwoZeroZeroFour,
        Self::FiveTwoZeroFiveOne,
        Self::FiveTwoZeroFiveTwo,
        Self::FiveTwoZeroSevenOne,
        Self::FiveTwoZeroSevenTwo,
        Self::FiveTwoOneZeroOne,
        Self::FiveTwoOneZeroTwo,
        Self::FiveTwoOneZeroThree,
        Self::FiveTwoOneZeroFour,
        Self::FiveTwoOneZeroFive,
        Self::FiveTwoOneZeroSix,
        Self::FiveTwoOneZeroSeven,
        Self::FiveTwoOneZeroEight,
        Self::FiveTwoOneZeroNine,
        Self::FiveTwoOneOneZero,
        Self::FiveTwoOneOneOne,
        Self::FiveTwoOneThreeOne,
        Self::FiveTwoOneThreeThree,
        Self::FiveTwoOneThreeFour,
        Self::FiveTwoOneThreeFive,
        Self::FiveTwoOneThreeSix,
        Self::FiveTwoOneThreeSeven,
        Self::FiveTwoOneThreeEight,
        Self::FiveTwoOneThreeNine,
        Self::FiveTwoOneFourZero,
        Self::FiveTwoOneFourOne,
        Self::FiveTwoOneFourTwo,
        Self::FiveTwoOneFourThree,
        Self::FiveTwoOneFourFour,
        Self::FiveTwoOneFourFive,
        Self::FiveTwoOneFourSeven,
        Self::FiveTwoOneFourEight,
        Self::FiveTwoOneFourNine,
        Self::FiveTwoOneSixOne,
        Self::FiveTwoOneSixTwo,
        Self::FiveTwoOneSixThree,
        Self::FiveTwoOneSixFour,
        Self::FiveTwoOneSixFive,
        Self::FiveTwoOneSixSix,
        Self::FiveTwoOneSixSeven,
        Self::FiveTwoOneSixEight,
        Self::FiveTwoOneSevenZero,
        Self::FiveTwoOneSevenOne,
        Self::FiveTwoOneSevenTwo,
        Self::FiveTwoOneSevenThree,
        Self::FiveTwoOneSevenFour,
        Self::FiveTwoOneEightOne,
        Self::FiveTwoOneEightTwo,
        Self::FiveTwoTwoZeroOne,
        Self::FiveTwoTwoZeroTwo,
        Self::FiveTwoTwoZeroThree,
        Self::FiveTwoTwoOneOne,
        Self::FiveTwoTwoOneTwo,
        Self::FiveTwoTwoOneThree,
        Self::FiveTwoTwoOneFour,
        Self::FiveTwoTwoOneFive,
        Self::FiveTwoThreeZeroOne,
        Self::FiveTwoThreeZeroTwo,
        Self::FiveTwoThreeZeroThree,
        Self::FiveTwoThreeZeroFour,
        Self::FiveTwoThreeZeroFive,
        Self::FiveTwoThreeZeroSix,
        Self::FiveTwoThreeZeroSeven,
        Self::FiveTwoThreeZeroNine,
        Self::FiveTwoThreeOneZero,
        Self::FiveTwoThreeOneOne,
        Self::FiveTwoFourZeroOne,
        Self::FiveThreeZeroZeroZero,
        Self::FiveThreeZeroZeroOne,
        Self::FiveThreeZeroZeroTwo,
        Self::FiveThreeZeroZeroThree,
        Self::FiveThreeZeroZeroFour,
        Self::FiveThreeZeroZeroSix,
        Self::FiveThreeOneZeroZero,
        Self::FiveThreeOneZeroOne,
        Self::FiveThreeOneZeroTwo,
        Self::FiveThreeOneZeroThree,
        Self::FiveThreeOneZeroFour,
        Self::FiveThreeOneZeroFive,
        Self::FiveThreeOneZeroSix,
        Self::FiveThreeOneZeroSeven,
        Self::FiveThreeOneZeroEight,
        Self::FiveThreeOneZeroNine,
        Self::FiveThreeOneOneZero,
        Self::FiveThreeOneOneOne,
        Self::FiveThreeOneOneTwo,
        Self::FiveThreeOneOneThree,
        Self::FiveThreeOneOneEight,
        Self::FiveThreeOneOneNine,
        Self::FiveThreeOneTwoZero,
        Self::FiveThreeOneTwoOne,
        Self::FiveThreeOneTwoTwo,
        Self::FiveThreeOneTwoThree,
        Self::FiveThreeOneTwoFour,
        Self::FiveThreeOneTwoFive,
        Self::FiveThreeTwoZeroZero,
        Self::FiveThreeTwoZeroOne,
        Self::FiveThreeTwoZeroTwo,
        Self::FiveThreeTwoZeroThree,
        Self::FiveThreeTwoZeroFour,
        Self::FiveThreeTwoZeroFive,
        Self::FiveThreeTwoZeroSix,
        Self::FiveThreeTwoZeroSeven,
        Self::FiveThreeTwoZeroEight,
        Self::FiveThreeTwoZeroNine,
        Self::FiveThreeTwoOneFive,
        Self::FiveThreeTwoOneSix,
        Self::FiveThreeTwoOneSeven,
        Self::FiveThreeThreeZeroZero,
        Self::FiveThreeThreeZeroOne,
        Self::FiveThreeThreeZeroTwo,
        Self::FiveThreeThreeZeroThree,
        Self::FiveThreeThreeZeroFour,
        Self::FiveThreeFourZeroZero,
        Self::FiveThreeFourZeroOne,
        Self::FiveThreeFourZeroTwo,
        Self::FiveThreeFourZeroThree,
        Self::FiveThreeFourZeroFour,
        Self::FiveThreeFourZeroFive,
        Self::FiveThreeFourZeroSix,
        Self::FiveThreeFourZeroSeven,
        Self::FiveThreeFourZeroEight,
        Self::FiveThreeFiveZeroZero,
        Self::FiveThreeFiveZeroOne,
        Self::FiveThreeSixZeroZero,
        Self::FiveThreeSixZeroOne,
        Self::FiveThreeSixZeroTwo,
        Self::FiveThreeSixZeroThree,
        Self::FiveThreeSixZeroFour,
        Self::FiveThreeSixZeroFive,
        Self::FiveThreeSixZeroSix,
        Self::FiveThreeSixZeroSeven,
        Self::FiveThreeSixOneZero,
        Self::FiveThreeSixOneOne,
        Self::FiveThreeSixOneTwo,
        Self::FiveThreeSixOneThree,
        Self::FiveThreeSixOneFour,
        Self::FiveThreeSixOneFive,
        Self::FiveThreeSixOneSix,
        Self::FiveThreeSixOneSeven,
        Self::FiveThreeSixTwoZero,
        Self::FiveThreeSixTwoOne,
        Self::FiveThreeSixTwoTwo,
        Self::FiveThreeSixTwoThree,
        Self::FiveThreeSixTwoFour,
        Self::FiveThreeSixTwoFive,
        Self::FiveThreeSixTwoSix,
        Self::FiveThreeSixTwoSeven,
        Self::FiveThreeSixTwoEight,
        Self::FiveThreeSixThreeZero,
        Self::FiveThreeSixThreeOne,
        Self::FiveThreeSixThreeTwo,
        Self::FiveThreeSixThreeThree,
        Self::FiveThreeSixSixZero,
        Self::FiveThreeSixSixOne,
        Self::FiveThreeSixSixTwo,
        Self::FiveThreeSixSixThree,
        Self::FiveThreeSixSixFour,
        Self::FiveThreeSixSixFive,
        Self::FiveThreeSixSixSix,
        Self::FiveThreeSixSixSeven,
        Self::FiveThreeSixSixEight,
        Self::FiveThreeSixSixNine,
        Self::FiveFourZeroZeroThree,
        Self::FiveFourZeroZeroSix,
        Self::FiveFourZeroZeroSeven,
        Self::FiveFourZeroZeroEight,
        Self::FiveFourZeroZeroNine,
        Self::FiveFourZeroOneZero,
        Self::FiveFourZeroOneOne,
        Self::FiveFourZeroFiveZero,
        Self::FiveFourZeroFiveOne,
        Self::FiveFourZeroFiveThree,
        Self::FiveFourZeroFiveSix,
        Self::FiveFourOneZeroZero,
        Self::FiveFourOneZeroOne,
        Self::FiveFourOneZeroThree,
        Self::FiveFourOneFiveZero,
        Self::FiveFourOneFiveOne,
        Self::FiveFourOneFiveFive,
        Self::FiveFourOneFiveSix,
        Self::FiveFourTwoZeroZero,
        Self::FiveFourTwoZeroOne,
        Self::FiveFourTwoZeroFive,
        Self::FiveFourTwoZeroSix,
        Self::FiveFourTwoZeroEight,
        Self::FiveFourTwoZeroNine,
        Self::FiveFourTwoFiveZero,
        Self::FiveFourTwoFiveOne,
        Self::FiveFourThreeZeroZero,
        Self::FiveFourThreeZeroOne,
        Self::FiveFourThreeZeroTwo,
        Self::FiveFourThreeFiveOne,
        Self::FiveFourThreeFiveFour,
        Self::FiveFourFourOneNine,
        Self::FiveFourFourFiveZero,
        Self::FiveFourFourFiveOne,
        Self::FiveFourFourFiveTwo,
        Self::FiveFourFourFiveThree,
        Self::FiveFourFourFiveFour,
        Self::FiveFourFourFiveEight,
        Self::FiveFourFiveZeroTwo,
        Self::FiveFourFiveZeroSeven,
        Self::FiveFourFiveZeroNine,
        Self::FiveFourFiveOneZero,
        Self::FiveFiveFiveFiveFive,
        Self::FiveSevenZeroZeroOne,
        Self::FiveSevenZeroZeroTwo,
        Self::FiveSevenZeroZeroThree,
        Self::FiveSevenZeroZeroFour,
        Self::FiveSevenZeroZeroFive,
        Self::FiveSevenZeroZeroSix,
        Self::FiveSevenZeroZeroSeven,
        Self::FiveSevenZeroZeroEight,
        Self::FiveSevenZeroZeroNine,
        Self::FiveSevenZeroOneZero,
        Self::FiveSevenZeroOneOne,
        Self::FiveSevenZeroOneTwo,
        Self::FiveSevenZeroOneThree,
        Self::FiveSevenZeroOneFour,
        Self::FiveSevenZeroOneSix,
        Self::FiveSevenZeroOneSeven,
        Self::FiveSevenZeroOneEight,
        Self::FiveSevenZeroOneNine,
        Self::FiveSevenZeroTwoZero,
        Self::FiveEightZeroZeroZero,
        Self::FiveEightZeroZeroOne,
        Self::FiveEightZeroZeroTwo,
        Self::FiveEightZeroZeroThree,
        Self::SixZeroZeroZeroOne,
        Self::SixZeroZeroZeroTwo,
        Self::SixZeroZeroZeroThree,
        Self::SixZeroZeroZeroFour,
        Self::SixZeroZeroZeroFive,
        Self::SixZeroZeroZeroSix,
        Self::SixZeroZeroZeroEight,
        Self::SixZeroTwoZeroZero,
        Self::SixZeroTwoZeroOne,
        Self::SixZeroTwoZeroTwo,
        Self::SixZeroTwoZeroThree,
        Self::SixZeroTwoZeroFour,
        Self::SixZeroTwoZeroFive,
        Self::SixZeroTwoZeroSix,
        Self::SixZeroTwoZeroSeven,
        Self::SixZeroTwoZeroEight,
        Self::SixZeroTwoZeroNine,
        Self::SixZeroTwoOneZero,
        Self::SixZeroTwoOneOne,
        Self::SixZeroTwoOneTwo,
        Self::SixZeroTwoOneThree,
        Self::SixZeroTwoOneFour,
        Self::SixZeroTwoOneFive,
        Self::SixZeroTwoOneSeven,
        Self::SixZeroTwoOneEight,
        Self::SixZeroTwoOneNine,
        Self::SixZeroTwoTwoZero,
        Self::SixZeroTwoTwoOne,
        Self::SixZeroTwoTwoTwo,
        Self::SixZeroTwoTwoThree,
        Self::SixZeroTwoTwoFour,
        Self::SixZeroTwoTwoFive,
        Self::SixZeroTwoTwoSix,
        Self::SixZeroTwoTwoSeven,
        Self::SixZeroTwoTwoEight,
        Self::SixZeroTwoTwoNine,
        Self::SixZeroThreeZeroZero,
        Self::SixZeroThreeZeroOne,
        Self::SixZeroThreeZeroTwo,
        Self::SixZeroThreeZeroFive,
        Self::SixZeroThreeZeroSix,
        Self::SixZeroThreeZeroSeven,
        Self::SixZeroThreeZeroEight,
        Self::SixZeroThreeZeroNine,
        Self::SixZeroThreeOneZero,
        Self::SixZeroThreeOneOne,
        Self::SixZeroThreeOneTwo,
        Self::SixZeroThreeOneThree,
        Self::SixZeroThreeOneFour,
        Self::SixZeroThreeOneFive,
        Self::SixZeroThreeOneSeven,
        Self::SixZeroThreeOneEight,
        Self::SixZeroThreeTwoTwo,
        Self::SixZeroThreeTwoThree,
        Self::SixZeroThreeTwoFour,
        Self::SixZeroThreeTwoFive,
        Self::SixZeroThreeTwoSix,
        Self::SixZeroThreeTwoNine,
        Self::SixZeroThreeThreeZero,
        Self::SixZeroThreeThreeOne,
        Self::SixZeroThreeThreeThree,
        Self::SixZeroFourZeroOne,
        Self::SixZeroFourZeroTwo,
        Self::SixZeroFourZeroThree,
        Self::SixZeroFourZeroFour,
        Self::SixZeroFourZeroFive,
        Self::SixZeroFourZeroSix,
        Self::SixZeroFourZeroSeven,
        Self::SixZeroFourZeroEight,
        Self::SixZeroFourZeroNine,
        Self::SixZeroFourOneZero,
        Self::SixZeroFourOneOne,
        Self::SixZeroFiveZeroZero,
        Self::SixZeroFiveOneZero,
        Self::SixZeroFiveOneOne,
        Self::SixZeroFiveOneSeven,
        Self::SixZeroFiveOneNine,
        Self::SixZeroFiveTwoZero,
        Self::SixZeroFiveThreeOne,
        Self::SixZeroFiveThreeTwo,
        Self::SixZeroFiveThreeThree,
        Self::SixZeroFiveThreeFour,
        Self::SixZeroFiveFourZero,
        Self::SixZeroFiveFiveZero,
        Self::SixZeroSixZeroZero,
        Self::SixZeroSixZeroOne,
        Self::SixZeroSixZeroTwo,
        Self::SixZeroSixZeroThree,
        Self::SixZeroSixZeroFour,
        Self::SixZeroSixZeroFive,
        Self::SixZeroSixZeroSix,
        Self::SixZeroSixZeroSeven,
        Self::SixZeroSixZeroEight,
        Self::SixZeroSixZeroNine,
        Self::SixZeroSixOneZero,
        Self::SixZeroSixOneOne,
        Self::SixZeroSixOneTwo,
        Self::SixZeroSixOneThree,
        Self::SixZeroSixOneFour,
        Self::SixZeroSixOneSix,
        Self::SixZeroSixOneSeven,
        Self::SixZeroSixOneEight,
        Self::SixZeroSixOneNine,
        Self::SixZeroSixTwoZero,
        Self::SixZeroSixTwoOne,
        Self::SixZeroSixNineNine,
        Self::SixZeroSevenZeroZero,
        Self::SixZeroSevenZeroOne,
        Self::SixZeroSevenZeroTwo,
        Self::SixZeroSevenZeroThree,
        Self::SixZeroSevenZeroFour,
        Self::SixZeroSevenZeroSix,
        Self::SixZeroSevenZeroSeven,
        Self::SixZeroSevenZeroEight,
        Self::SixZeroSevenZeroNine,
        Self::SixZeroSevenOneZero,
        Self::SixZeroSevenOneOne,
        Self::SixZeroSevenOneTwo,
        Self::SixZeroSevenOneThree,
        Self::SixZeroSevenOneFour,
        Self::SixZeroSevenOneFive,
        Self::SixZeroSevenOneSix,
        Self::SixZeroSevenOneSeven,
        Self::SixZeroSevenOneNine,
        Self::SixZeroSevenTwoOne,
        Self::SixZeroSevenTwoTwo,
        Self::SixZeroSevenTwoThree,
        Self::SixZeroSevenTwoFour,
        Self::SixZeroSevenTwoFive,
        Self::SixZeroSevenTwoSix,
        Self::SixZeroSevenTwoSeven,
        Self::SixOneZeroZeroZero,
        Self::SixOneZeroZeroOne,
        Self::SixOneZeroZeroTwo,
        Self::SixOneZeroZeroThree,
        Self::SixOneZeroZeroFour,
        Self::SixOneZeroZeroFive,
        Self::SixOneZeroZeroSix,
        Self::SixOneZeroZeroSeven,
        Self::SixOneZeroZeroEight,
        Self::SixOneZeroZeroNine,
        Self::SixTwoZeroZeroZero,
        Self::SixTwoZeroZeroOne,
        Self::SixTwoZeroZeroTwo,
        Self::SixTwoZeroZeroThree,
        Self::SixTwoZeroZeroFour,
        Self::SixTwoZeroZeroFive,
        Self::SixTwoZeroZeroSix,
        Self::SixTwoZeroZeroSeven,
        Self::SixTwoZeroZeroEight,
        Self::SixTwoZeroZeroNine,
        Self::SixTwoZeroOneZero,
        Self::SixTwoZeroOneOne,
        Self::SixTwoZeroOneTwo,
        Self::SixTwoZeroOneThree,
        Self::SixTwoZeroOneFour,
        Self::SixTwoZeroOneFive,
        Self::SixTwoZeroOneSix,
        Self::SixTwoZeroOneSeven,
        Self::SixTwoZeroOneEight,
        Self::SixTwoZeroOneNine,
        Self::SixTwoZeroTwoZero,
        Self::SixTwoZeroTwoOne,
        Self::SixTwoZeroTwoTwo,
        Self::SixTwoZeroTwoThree,
        Self::SixTwoZeroTwoFour,
        Self::SixTwoZeroTwoFive,
        Self::SixTwoZeroTwoSix,
        Self::SixTwoZeroTwoSeven,
        Self::SixTwoZeroTwoEight,
        Self::SixTwoZeroThreeFour,
        Self::SixTwoZeroThreeFive,
        Self::SixTwoZeroFiveTwo,
        Self::SixTwoZeroFiveThree,
        Self::SixTwoOneZeroZero,
        Self::SixTwoTwoZeroZero,
        Self::SixTwoTwoTwoZero,
        Self::SixThreeZeroZeroOne,
        Self::SixThreeZeroZeroTwo,
        Self::SixThreeZeroZeroThree,
        Self::SixThreeZeroZeroFive,
        Self::SixThreeZeroZeroSix,
        Self::SixThreeZeroZeroSeven,
        Self::SixThreeZeroZeroEight,
        Self::SixThreeZeroZeroNine,
        Self::SixThreeZeroOneZero,
        Self::SixThreeZeroOneOne,
        Self::SixThreeZeroOneTwo,
        Self::SixThreeZeroOneThree,
        Self::SixThreeZeroOneFour,
        Self::SixThreeZeroOneFive,
        Self::SixThreeZeroOneSix,
        Self::SixThreeZeroOneSeven,
        Self::SixThreeZeroOneEight,
        Self::SixThreeZeroOneNine,
        Self::SixThreeZeroTwoZero,
        Self::SixThreeZeroTwoOne,
        Self::SixThreeZeroTwoTwo,
        Self::SixThreeZeroTwoThree,
        Self::SixThreeZeroTwoFour,
        Self::SixThreeZeroTwoFive,
        Self::SixThreeZeroTwoSix,
        Self::SixThreeZeroTwoSeven,
        Self::SixThreeZeroTwoEight,
        Self::SixThreeZeroTwoNine,
        Self::SixThreeZeroThreeZero,
        Self::SixThreeZeroThreeOne,
        Self::SixThreeZeroThreeTwo,
        Self::SixThreeZeroThreeThree,
        Self::SixThreeZeroThreeFour,
        Self::SixThreeZeroThreeFive,
        Self::SixThreeZeroThreeSix,
        Self::SixThreeZeroThreeSeven,
        Self::SixThreeZeroThreeEight,
        Self::SixThreeZeroThreeNine,
        Self::SixThreeZeroFourZero,
        Self::SixThreeZeroFourOne,
        Self::SixThreeZeroFourTwo,
        Self::SixThreeZeroFourThree,
        Self::SixThreeZeroFourFour,
        Self::SixThreeZeroFourFive,
        Self::SixThreeZeroFourSix,
        Self::SixThreeZeroFourSeven,
        Self::SixThreeZeroFiveOne,
        Self::SixFourZeroZeroOne,
        Self::SixFourZeroZeroTwo,
        Self::SixFourZeroZeroThree,
        Self::SixFourZeroZeroFour,
        Self::SixFourZeroZeroFive,
        Self::SixFourZeroZeroSix,
        Self::SixFourZeroZeroSeven,
        Self::SixFourZeroZeroEight,
        Self::SixFourZeroZeroNine,
        Self::SixFourZeroOneZero,
        Self::SixFourZeroOneOne,
        Self::SixFourZeroOneTwo,
        Self::SixFourZeroOneThree,
        Self::SixFourZeroOneFour,
        Self::SixFourZeroOneFive,
        Self::SixFourZeroOneSix,
        Self::SixFourZeroOneSeven,
        Self::SixFourZeroOneEight,
        Self::SixFourZeroOneNine,
        Self::SixFourZeroTwoZero,
        Self::SixFourZeroTwoOne,
        Self::SixFourZeroTwoTwo,
        Self::SixFourZeroTwoThree,
        Self::SixFourZeroTwoFour,
        Self::SixEightZeroZeroOne,
        Self::SixEightZeroZeroTwo,
        Self::SixEightZeroZeroThree,
        Self::SixEightZeroZeroFour,
        Self::SixEightZeroZeroFive,
        Self::SixEightZeroZeroSix,
        Self::SixEightZeroZeroSeven,
        Self::SevenZeroZeroZeroOne,
        Self::SevenZeroZeroZeroTwo,
        Self::SevenZeroZeroZeroThree,
        Self::SevenZeroZeroZeroFour,
        Self::SevenZeroZeroZeroFive,
        Self::SevenZeroZeroFiveOne,
        Self::SevenZeroZeroFiveTwo,
        Self::SevenZeroZeroFiveThree,
        Self::SevenZeroOneZeroOne,
        Self::SevenZeroOneZeroTwo,
        Self::SevenZeroOneZeroThree,
        Self::SevenZeroOneZeroFour,
        Self::SevenZeroOneZeroFive,
        Self::SevenZeroOneZeroSix,
        Self::SevenZeroOneFiveOne,
        Self::SevenZeroOneFiveTwo,
        Self::SevenZeroOneFiveThree,
        Self::SevenZeroOneFiveFour,
        Self::SevenZeroOneFiveFive,
        Self::SevenZeroOneFiveSix,
        Self::SevenZeroTwoFiveOne,
        Self::SevenZeroTwoFiveTwo,
        Self::SevenZeroTwoFiveThree,
        Self::EightZeroOneZeroOne,
        Self::EightZeroOneZeroTwo,
        Self::EightZeroOneZeroThree,
        Self::EightZeroOneZeroFour,
        Self::EightZeroOneZeroFive,
        Self::EightZeroTwoZeroOne,
        Self::EightZeroTwoZeroTwo,
        Self::EightZeroTwoZeroThree,
        Self::EightZeroTwoZeroFive,
        Self::EightZeroTwoZeroSix,
        Self::EightZeroTwoZeroSeven,
        Self::EightZeroTwoZeroEight,
        Self::EightZeroThreeZeroOne,
        Self::EightZeroThreeZeroThree,
        Self::EightZeroThreeZeroFour,
        Self::EightZeroThreeZeroFive,
        Self::EightZeroThreeZeroSix,
        Self::EightZeroThreeZeroSeven,
        Self::EightZeroThreeZeroEight,
        Self::EightZeroFourZeroOne,
        Self::EightZeroFourZeroTwo,
        Self::EightZeroFourZeroThree,
        Self::EightZeroFourZeroFour,
        Self::EightZeroFourZeroFive,
        Self::EightZeroFourZeroSix,
        Self::EightZeroFourZeroSeven,
        Self::EightZeroFourZeroEight,
        Self::EightZeroFourZeroNine,
        Self::EightZeroFiveZeroOne,
        Self::EightZeroFiveZeroTwo,
        Self::EightZeroFiveZeroThree,
        Self::EightZeroFiveZeroFour,
        Self::EightZeroFiveZeroFive,
        Self::EightZeroFiveZeroSix,
        Self::EightZeroSixZeroOne,
        Self::EightZeroSixZeroTwo,
        Self::EightZeroSixZeroThree,
        Self::EightZeroSixZeroFour,
        Self::EightZeroSixZeroFive,
        Self::EightZeroSixZeroSix,
        Self::EightZeroSixZeroSeven,
        Self::EightZeroSixZeroEight,
        Self::EightZeroSixZeroNine,
        Self::EightZeroSixOneZero,
        Self::EightZeroSixOneOne,
        Self::EightZeroSixOneTwo,
        Self::EightZeroSixOneThree,
        Self::EightZeroSixOneFour,
        Self::EightZeroSixOneFive,
        Self::EightZeroSixOneSix,
        Self::EightZeroSixOneSeven,
        Self::EightZeroSixOneEight,
        Self::EightZeroSixOneNine,
        Self::EightZeroSixTwoZero,
        Self::EightZeroSixTwoTwo,
        Self::EightZeroSixTwoThree,
        Self::EightZeroSixTwoFour,
        Self::EightZeroSevenZeroOne,
        Self::EightZeroEightZeroOne,
        Self::EightZeroEightZeroTwo,
        Self::EightZeroNineZeroOne,
        Self::EightZeroNineZeroTwo,
        Self::EightZeroNineZeroThree,
        Self::EightZeroNineZeroFour,
        Self::EightZeroNineZeroFive,
        Self::EightZeroNineZeroSix,
        Self::EightZeroNineZeroSeven,
        Self::EightZeroNineZeroEight,
        Self::EightZeroNineZeroNine,
        Self::EightZeroNineOneZero,
        Self::EightZeroNineOneOne,
        Self::EightZeroNineOneThree,
        Self::EightOneZeroZeroZero,
        Self::EightOneZeroZeroOne,
        Self::EightOneZeroZeroTwo,
        Self::EightOneZeroZeroFour,
        Self::EightOneZeroZeroFive,
        Self::EightOneZeroZeroSix,
        Self::EightOneZeroZeroSeven,
        Self::EightOneZeroZeroEight,
        Self::EightOneZeroZeroNine,
        Self::EightOneZeroOneZero,
        Self::EightOneZeroOneOne,
        Self::EightOneZeroOneTwo,
        Self::EightOneZeroOneThree,
        Self::EightOneZeroOneFour,
        Self::EightOneZeroOneFive,
        Self::EightOneZeroOneSix,
        Self::EightOneZeroOneSeven,
        Self::EightOneZeroOneEight,
        Self::EightOneZeroOneNine,
        Self::EightOneZeroTwoZero,
        Self::EightOneZeroTwoOne,
        Self::EightOneZeroTwoTwo,
        Self::EightOneZeroTwoThree,
        Self::EightOneZeroTwoFour,
        Self::EightOneZeroTwoFive,
        Self::EightOneZeroTwoSix,
        Self::EightTwoZeroZeroOne,
        Self::EightTwoZeroZeroTwo,
        Self::EightTwoZeroZeroThree,
        Self::EightTwoZeroZeroFour,
        Self::EightTwoZeroZeroFive,
        Self::EightTwoZeroZeroSix,
        Self::EightTwoZeroZeroSeven,
        Self::EightTwoZeroZeroEight,
        Self::EightTwoZeroZeroNine,
        Self::EightThreeZeroZeroZero,
        Self::EightThreeZeroZeroOne,
        Self::EightThreeZeroZeroTwo,
        Self::EightThreeZeroZeroThree,
        Self::EightThreeZeroZeroFour,
        Self::EightThreeZeroZeroFive,
        Self::EightThreeZeroZeroSix,
        Self::EightThreeZeroZeroSeven,
        Self::EightThreeZeroZeroEight,
        Self::EightThreeZeroZeroNine,
        Self::EightThreeZeroOneZero,
        Self::EightThreeZeroOneOne,
        Self::EightThreeFourZeroZero,
        Self::EightThreeFourZeroOne,
        Self::EightThreeFourZeroTwo,
        Self::EightThreeFiveZeroZero,
        Self::EightThreeSixZeroZero,
        Self::EightThreeSixZeroOne,
        Self::EightThreeSixZeroTwo,
        Self::EightThreeSixZeroThree,
        Self::EightThreeSixZeroFour,
        Self::EightThreeSixZeroFive,
        Self::EightThreeSevenZeroZero,
        Self::EightThreeSevenZeroOne,
        Self::EightThreeSevenZeroTwo,
        Self::EightThreeSevenZeroThree,
        Self::EightThreeSevenZeroFour,
        Self::EightThreeSevenZeroFive,
        Self::NineZeroZeroZeroZero,
        Self::NineZeroZeroZeroOne,
        Self::NineZeroZeroZeroTwo,
        Self::NineZeroZeroZeroThree,
        Self::NineZeroZeroZeroFour,
        Self::NineZeroZeroZeroSix,
        Self::NineZeroZeroZeroSeven,
        Self::NineZeroZeroZeroNine,
        Self::NineZeroZeroOneZero,
        Self::NineZeroZeroOneOne,
        Self::NineZeroZeroOneTwo,
        Self::NineZeroZeroOneThree,
        Self::NineZeroZeroOneFour,
        Self::NineZeroZeroOneFive,
        Self::NineZeroZeroOneSix,
        Self::NineZeroZeroOneSeven,
        Self::NineZeroZeroOneEight,
        Self::NineZeroZeroOneNine,
        Self::NineZeroZeroTwoZero,
        Self::NineZeroZeroTwoOne,
        Self::NineZeroZeroTwoTwo,
        Self::NineZeroZeroTwoThree,
        Self::NineZeroZeroTwoFour,
        Self::NineZeroZeroTwoFive,
        Self::NineZeroZeroTwoSix,
        Self::NineZeroZeroTwoSeven,
        Self::NineZeroZeroTwoEight,
        Self::NineZeroZeroTwoNine,
        Self::NineZeroZeroThreeZero,
        Self::NineZeroZeroThreeOne,
        Self::NineZeroZeroThreeTwo,
        Self::NineZeroZeroThreeThree,
        Self::NineZeroZeroThreeFour,
        Self::NineZeroZeroThreeFive,
        Self::NineZeroZeroThreeSix,
        Self::NineZeroZeroThreeSeven,
        Self::NineZeroZeroThreeEight,
        Self::NineZeroZeroThreeNine,
        Self::NineZeroZeroFourZero,
        Self::NineZeroZeroFourOne,
        Self::NineZeroOneZeroZero,
        Self::NineZeroOneZeroOne,
        Self::NineZeroOneZeroTwo,
        Self::NineZeroOneZeroThree,
        Self::NineZeroOneZeroFour,
        Self::NineZeroFourZeroThree,
        Self::NineOneZeroZeroZero,
        Self::NineOneZeroZeroOne,
        Self::NineOneZeroZeroTwo,
        Self::NineOneZeroZeroThree,
        Self::NineOneZeroZeroFour,
        Self::NineOneZeroZeroFive,
        Self::NineOneZeroZeroSix,
        Self::NineOneZeroZeroSeven,
        Self::NineOneOneZeroZero,
        Self::NineOneOneZeroOne,
        Self::NineOneOneZeroTwo,
        Self::NineOneOneZeroThree,
        Self::NineOneOneZeroFour,
        Self::NineOneTwoZeroOne,
        Self::NineOneTwoZeroTwo,
        Self::NineOneTwoZeroThree,
        Self::NineTwoZeroZeroOne,
        Self::NineTwoZeroZeroTwo,
        Self::NineTwoZeroZeroThree,
        Self::NineTwoZeroZeroFour,
        Self::NineTwoZeroZeroFive,
        Self::NineTwoZeroZeroSix,
        Self::NineTwoZeroZeroSeven,
        Self::NineTwoZeroZeroEight,
        Self::NineThreeOneZeroOne,
        Self::NineThreeOneZeroTwo,
        Self::NineThreeOneZeroThree,
        Self::NineThreeOneZeroFour,
        Self::NineThreeOneZeroFive,
        Self::NineFourZeroZeroZero,
        Self::NineFourZeroZeroOne,
        Self::NineFourZeroZeroTwo,
        Self::NineFourOneZeroZero,
        Self::NineFourOneZeroOne,
        Self::NineFourTwoZeroZero,
        Self::NineFourTwoZeroOne,
        Self::NineFourThreeZeroZero,
        Self::NineFourThreeZeroOne,
        Self::NineFourThreeZeroTwo,
        Self::NineFourThreeZeroThree,
        Self::NineFourThreeZeroFour,
        Self::NineFourFourZeroZero,
        Self::NineFourFourZeroOne,
        Self::NineFourFourZeroTwo,
        Self::NineFourFourZeroThree,
        Self::NineFourFiveZeroZero,
        Self::NineFourFiveZeroOne,
        Self::NineFourSixZeroZero,
        Self::NineFourSixZeroOne,
        Self::NineFourSixZeroTwo,
        Self::NineFourSixZeroThree,
        Self::NineFourSixZeroFour,
        Self::FourFiveSixZeroZeroOne,
        Self::FourFiveSixZeroZeroTwo,
    ];
}
