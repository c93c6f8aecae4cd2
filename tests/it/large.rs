//! An enum of more variants than one `match` of the generated code names: each keeps its own code, text and values.

use error_core::{ApiError, Catalogued, HttpError, Occurrence};

macro_rules! large {
    ($($tuple:ident $named:ident $text:ident $number:literal;)*) => {
        #[derive(Debug, ApiError)]
        #[api(status = 404, infer_codes)]
        enum Large {
            #[api(transparent)]
            First(HttpError),
            $(
                #[api(msg = "Tuple {0}.")]
                $tuple(u64),
                #[api(msg = "Named {id}.")]
                $named { id: i64 },
                #[api(msg = "Text {text}.")]
                $text { text: String },
            )*
            #[api(msg = "The end.")]
            Last,
        }

        /// Each number with its three errors.
        fn all() -> Vec<(u32, [Large; 3])> {
            vec![$((
                $number,
                [Large::$tuple($number), Large::$named { id: -$number }, Large::$text { text: stringify!($number).to_owned() }],
            )),*]
        }
    };
}

#[rustfmt::skip]
large! {
    Tuple0 Named0 Text0 0; Tuple1 Named1 Text1 1; Tuple2 Named2 Text2 2; Tuple3 Named3 Text3 3; Tuple4 Named4 Text4 4;
    Tuple5 Named5 Text5 5; Tuple6 Named6 Text6 6; Tuple7 Named7 Text7 7; Tuple8 Named8 Text8 8; Tuple9 Named9 Text9 9;
    Tuple10 Named10 Text10 10; Tuple11 Named11 Text11 11; Tuple12 Named12 Text12 12; Tuple13 Named13 Text13 13; Tuple14 Named14 Text14 14;
    Tuple15 Named15 Text15 15; Tuple16 Named16 Text16 16; Tuple17 Named17 Text17 17; Tuple18 Named18 Text18 18; Tuple19 Named19 Text19 19;
    Tuple20 Named20 Text20 20; Tuple21 Named21 Text21 21; Tuple22 Named22 Text22 22; Tuple23 Named23 Text23 23; Tuple24 Named24 Text24 24;
    Tuple25 Named25 Text25 25; Tuple26 Named26 Text26 26; Tuple27 Named27 Text27 27; Tuple28 Named28 Text28 28; Tuple29 Named29 Text29 29;
    Tuple30 Named30 Text30 30; Tuple31 Named31 Text31 31; Tuple32 Named32 Text32 32; Tuple33 Named33 Text33 33; Tuple34 Named34 Text34 34;
    Tuple35 Named35 Text35 35; Tuple36 Named36 Text36 36; Tuple37 Named37 Text37 37; Tuple38 Named38 Text38 38; Tuple39 Named39 Text39 39;
    Tuple40 Named40 Text40 40; Tuple41 Named41 Text41 41; Tuple42 Named42 Text42 42; Tuple43 Named43 Text43 43; Tuple44 Named44 Text44 44;
    Tuple45 Named45 Text45 45; Tuple46 Named46 Text46 46; Tuple47 Named47 Text47 47; Tuple48 Named48 Text48 48; Tuple49 Named49 Text49 49;
    Tuple50 Named50 Text50 50; Tuple51 Named51 Text51 51; Tuple52 Named52 Text52 52; Tuple53 Named53 Text53 53; Tuple54 Named54 Text54 54;
    Tuple55 Named55 Text55 55; Tuple56 Named56 Text56 56; Tuple57 Named57 Text57 57; Tuple58 Named58 Text58 58; Tuple59 Named59 Text59 59;
    Tuple60 Named60 Text60 60; Tuple61 Named61 Text61 61; Tuple62 Named62 Text62 62; Tuple63 Named63 Text63 63; Tuple64 Named64 Text64 64;
    Tuple65 Named65 Text65 65; Tuple66 Named66 Text66 66; Tuple67 Named67 Text67 67; Tuple68 Named68 Text68 68; Tuple69 Named69 Text69 69;
    Tuple70 Named70 Text70 70; Tuple71 Named71 Text71 71; Tuple72 Named72 Text72 72; Tuple73 Named73 Text73 73; Tuple74 Named74 Text74 74;
    Tuple75 Named75 Text75 75; Tuple76 Named76 Text76 76; Tuple77 Named77 Text77 77; Tuple78 Named78 Text78 78; Tuple79 Named79 Text79 79;
    Tuple80 Named80 Text80 80; Tuple81 Named81 Text81 81; Tuple82 Named82 Text82 82; Tuple83 Named83 Text83 83; Tuple84 Named84 Text84 84;
    Tuple85 Named85 Text85 85; Tuple86 Named86 Text86 86; Tuple87 Named87 Text87 87; Tuple88 Named88 Text88 88; Tuple89 Named89 Text89 89;
    Tuple90 Named90 Text90 90; Tuple91 Named91 Text91 91; Tuple92 Named92 Text92 92; Tuple93 Named93 Text93 93; Tuple94 Named94 Text94 94;
    Tuple95 Named95 Text95 95; Tuple96 Named96 Text96 96; Tuple97 Named97 Text97 97; Tuple98 Named98 Text98 98; Tuple99 Named99 Text99 99;
    Tuple100 Named100 Text100 100; Tuple101 Named101 Text101 101; Tuple102 Named102 Text102 102; Tuple103 Named103 Text103 103; Tuple104 Named104 Text104 104;
    Tuple105 Named105 Text105 105; Tuple106 Named106 Text106 106; Tuple107 Named107 Text107 107; Tuple108 Named108 Text108 108; Tuple109 Named109 Text109 109;
    Tuple110 Named110 Text110 110; Tuple111 Named111 Text111 111; Tuple112 Named112 Text112 112; Tuple113 Named113 Text113 113; Tuple114 Named114 Text114 114;
    Tuple115 Named115 Text115 115; Tuple116 Named116 Text116 116; Tuple117 Named117 Text117 117; Tuple118 Named118 Text118 118; Tuple119 Named119 Text119 119;
    Tuple120 Named120 Text120 120; Tuple121 Named121 Text121 121; Tuple122 Named122 Text122 122; Tuple123 Named123 Text123 123; Tuple124 Named124 Text124 124;
    Tuple125 Named125 Text125 125; Tuple126 Named126 Text126 126; Tuple127 Named127 Text127 127; Tuple128 Named128 Text128 128; Tuple129 Named129 Text129 129;
    Tuple130 Named130 Text130 130; Tuple131 Named131 Text131 131; Tuple132 Named132 Text132 132; Tuple133 Named133 Text133 133; Tuple134 Named134 Text134 134;
    Tuple135 Named135 Text135 135; Tuple136 Named136 Text136 136; Tuple137 Named137 Text137 137; Tuple138 Named138 Text138 138; Tuple139 Named139 Text139 139;
    Tuple140 Named140 Text140 140; Tuple141 Named141 Text141 141; Tuple142 Named142 Text142 142; Tuple143 Named143 Text143 143; Tuple144 Named144 Text144 144;
    Tuple145 Named145 Text145 145; Tuple146 Named146 Text146 146; Tuple147 Named147 Text147 147; Tuple148 Named148 Text148 148; Tuple149 Named149 Text149 149;
}

#[track_caller]
fn check(error: &Large, code: &str, body: &str) {
    assert_eq!((error.code(), error.status().as_u16()), (code, 404));
    assert_eq!(String::from_utf8(Occurrence::new(error).to_body(&error_core::Envelope)).unwrap(), body);
}

#[test]
fn each_variant_has_what_is_its_own() {
    assert_eq!(Large::GROUP.codes().count(), Large::ALL_CODES.len());
    for (number, [tuple, named, text]) in all() {
        let code = format!("tuple{number}");
        check(&tuple, &code, &format!(r#"{{"error":{{"code":"{code}","message":"Tuple {number}."}}}}"#));
        let (code, id) = (format!("named{number}"), -i64::from(number));
        let params = format!(r#""params":{{"id":{id}}}"#);
        check(&named, &code, &format!(r#"{{"error":{{"code":"{code}","message":"Named {id}.",{params}}}}}"#));
        let code = format!("text{number}");
        let params = format!(r#""params":{{"text":"{number}"}}"#);
        check(&text, &code, &format!(r#"{{"error":{{"code":"{code}","message":"Text {number}.",{params}}}}}"#));
    }
    check(&Large::Last, "last", r#"{"error":{"code":"last","message":"The end."}}"#);
    assert_eq!(Large::First(HttpError::Gone).code(), "gone");
    assert_eq!(Large::First(HttpError::Gone).to_string(), "Gone");
}
