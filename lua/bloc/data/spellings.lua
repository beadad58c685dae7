-- Names of states in the languages of CLDR, the Unicode Common Locale Data Repository, version 48.2:
-- 21449 spellings that the states' own files do not have. Made by spec/support/spellings.lua.
--
-- Only db:resolve reads this, when nobody in the store is known by a text (lua/bloc/spelling.lua);
-- each is a name of the state as it is now. "|" and ends of lines part the names.
--
-- The data are those of Unicode, Inc., under this licence:
--
-- UNICODE LICENSE V3
--
-- COPYRIGHT AND PERMISSION NOTICE
--
-- Copyright © 2004-2026 Unicode, Inc.
--
-- NOTICE TO USER: Carefully read the following legal agreement. BY
-- DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
-- SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
-- TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
-- DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
--
-- Permission is hereby granted, free of charge, to any person obtaining a
-- copy of data files and any associated documentation (the "Data Files") or
-- software and any associated documentation (the "Software") to deal in the
-- Data Files or Software without restriction, including without limitation
-- the rights to use, copy, modify, merge, publish, distribute, and/or sell
-- copies of the Data Files or Software, and to permit persons to whom the
-- Data Files or Software are furnished to do so, provided that either (a)
-- this copyright and permission notice appear with all copies of the Data
-- Files or Software, or (b) this copyright and permission notice appear in
-- associated Documentation.
--
-- THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
-- KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
-- MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
-- THIRD PARTY RIGHTS.
--
-- IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
-- BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
-- OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
-- WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
-- ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
-- FILES OR SOFTWARE.
--
-- Except as contained in this notice, the name of a copyright holder shall
-- not be used in advertising or otherwise to promote the sale, use or other
-- dealings in these Data Files or Software without prior written
-- authorization of the copyright holder.
--
-- SPDX-License-Identifier: Unicode-3.0
return {
  source = { "Common Locale Data Repository, names of territories", publisher = "Unicode, Inc.",
    url = "https://cldr.unicode.org", version = "48.2" },
  names = {
    AFG = [[
Àfɨ̀ganìsɨ̀tân|አፍጋኒስታን|আফগানিস্তান|Afuganistani|Əfqanıstan|Әфганыстан|Афғанстан|Awghánestán
Афганістан|Huafuganistani|Afiganistaŋ|आफगानिस्तान|𑄃𑄛𑄴𑄉𑄚𑄨𑄌𑄴𑄖𑄚𑄴|ОвхӀан мохк|ᎠᏫᎨᏂᏍᏖᏂ|ئەفغانستان
Afgaanistan|ཨཕ་གྷ་ནི་སཏཱན|Afghanistan nutome|Αφγανιστάν|𐐈𐑁𐑀𐐰𐑌𐐲𐑅𐐻𐐰𐑌|Afganujo|Afəganisətán
Afganistaan|𞤀𞤬𞤺𞤢𞤲𞤭𞤧𞤼𞤢𞥄𞤲|an Afganastáin|Afghanastàn|Afganischtan|અફઘાનિસ્તાન|Afaganistan|אפגניסטן
अफ़गानिस्तान|Afganisztán|Աֆղանստան|アフガニスタン|ავღანეთი|Аўғанстан|Afeganistãu|Afeganĩtã|Ауғанстан
اۋعانستان|Emetab Afghanistan|អាហ្វហ្កានីស្ថាន|ಅಫಘಾನಿಸ್ಥಾನ|아프가니스탄|Afjaanistahn|Efxanistan
aapganistan|अप़गानिस्तान|ଆପଗାନିସ୍ତାନ୍|ఆప్గనిస్తాన్|Afuganisitáani|Afaganisitani|Afiganisitá
ອາຟການິດສະຖານ|Afganistanas|Afuganisita|Afganistāna|Ufugustani|Awhekenetāna|Авганистан|അഫ്‌ഗാനിസ്ഥാൻ
अफगाणिस्तान|l-Afganistan|အာဖဂန်နစ္စတန်|افغانستون|Afghanistanni|ߊߝߎߜ߭ߊߣߌߛߑߕߊ߲߫|Abganithtan
Afgaanistaan|ଆଫଗାନିସ୍ତାନ୍|ਅਫ਼ਗਾਨਿਸਤਾਨ|Afuganisitani|Faganïta, Afganïstäan|ⴰⴼⵖⴰⵏⵉⵙⵜⴰⵏ
ဢႃႇၾၵၢၼ်ႇၼီႇသတၢၼ်ႇ|ඇෆ්ගනිස්ථානය|Avganistan|Afghanistani|ܐܦܓܐܢܣܬܐܢ|ஆஃப்கானிஸ்தான்|ఆఫ్ఘనిస్తాన్
Афғонистон|อัฟกานิสถาน|ኣፍጋኒስታን|Owganystan|ʻAfikānisitani|ma Akan|Әфганстан|ئافغانىستان|Afgʻoniston
ꕉꔱꕭꔕꔻꕚꘋ|Afigándesitaŋ|E-Afghanistan|Afkanistáŋ|אַפֿגהאַניסטאַן|Afegãniretãma|i-Afghanistan]],
    AGO = [[
አንጐላ|এংগোলা|Anqola|Huangola|انگولا|Aŋgolaa|অ্যাঙ্গোলা|आंगला|𑄃𑄳𑄠𑄋𑄴𑄉𑄮𑄣|Angora|ᎠᏂᎪᎳ|ئەنگۆلا|Angoola
ཨང་གྷོ་ལ|Angola nutome|Αγκόλα|Ἀνγκόλα|𐐈𐑌𐑀𐐬𐑊𐐲|Angolo|Anngolaa|𞤀𞤲𞤺𞤮𞤤𞤢𞥄|અંગોલા|אנגולה|अंगोला|Անգոլա
アンゴラ|ანგოლა|Ungula|Ỹgóra|Emetab Angola|អង់ហ្គោឡា|ಅಂಗೋಲಾ|앙골라|Angjoola|ଅଙ୍ଗଲା|ఆంగోలా|ແອງໂກລາ|Anakora
അംഗോള|Ангол|l-Angola|အန်ဂိုလာ|Angolab|अङ्गोला|ߊ߲ߜߏߟߊ߫|Angoolaa|ଆଙ୍ଗୋଲା|ਅੰਗੋਲਾ|انګولا|ⴰⵏⴳⵓⵍⴰ|angula
ဢႅၼ်ႇၵူဝ်ႇလႃႇ|ඇන්ගෝලාව|Angolë|ܐܢܓܘܠܐ|அங்கோலா|అంగోలా|แองโกลา|ኣንጎላ|ʻAngikola|ئانگولا|ꕉꖐꕞ|E-Angola
Aŋkúla|אַנגאלע|Ààngólà|Ãgura|i-Angola]],
    ALB = [[
Àabɛnìa|Albenia|አልባኒያ|আলবেনিয়া|Albaniya|Албанија|Албанія|Hualbania|Albanii|Alibani|आल्बानिया
Albanija|𑄃𑄣𑄴𑄝𑄬𑄚𑄨𑄠|Албани|Arubania|ᎠᎵᏇᏂᏯ|ئەڵبانیا|Albanien|Albaani|Albańska|Albani|ཨཱལ་བེ་ནི་ཡ
Albania nutome|Αλβανία|𐐈𐑊𐐺𐐩𐑌𐐨𐐲|Albanujo|Albaania|Aləbánia|آلبانی|𞤀𞤤𞤦𞤢𞤲𞤭𞤴𞤢𞥄|an Albáin|Albàinia
Albaanie|અલ્બેનિયા|אלבניה|अल्बानिया|Ալբանիա|アルバニア|ალბანეთი|Lalbani|Armánĩja|Emetab Albania|អាល់បានី
ಅಲ್ಬೇನಿಯಾ|알바니아|आल्बान्या|Albaanije|Albanya|ଆଲବାନିଆ|ఆల్లేనియా|Alubánia|Alibaniya|ແອວເບເນຍ|Alubani
अलबानिया|Ualbania|Arapeinia|അൽബേനിയ|l-Albanija|အယ်လ်ဘေးနီးယား|Albaniab|अल्बेनिया|ߊߟߑߓߊߣߌ߫
Albaaniyaa|ਅਲਬਾਨੀਆ|البانیه|Alubaniya|Arbanìa|ⴰⵍⴱⴰⵏⵢⴰ|ဢႃႇပႃးၼီးယႃး|ඇල්බේනියාව|Albánsko|Albaaniya
Shqipëri|ܐܠܒܢܝܐ|அல்பேனியா|అల్బేనియా|แอลเบเนีย|ኣልባንያ|ʻAlipania|Arnavutluk|ئالبانىيە|ꕉꔷꕑꕇꕩ|Abhaniya
E-Albania|Alpaní|אַלבאַניע|Àlùbàníánì|Aubãniya|阿爾巴尼亞|i-Albania]],
    AND = [[
Àndolà|Andora|አንዶራ|আন্দোৰা|Àŋdɔ̂r|Андора|Huandola|Anɖɔraa|আন্ডোরা|एन्डर्रा|𑄃𑄚𑄴𑄓𑄮𑄢|ᎠᏂᏙᎳ|ئاندۆرا
Andoora|ཨཱན་དོ་ར|Andorra nutome|Ανδόρα|𐐈𐑌𐐼𐐱𐑉𐐲|Andoro|Anndoora|𞤀𞤲𞤣𞤮𞤪𞤢𞥄|એન્ડોરા|אנדורה|एंडोरा|Անդորրա
アンドラ|ანდორა|Undura|Ỹnora|اندوررا|Emetab Andorra|អង់ដូរ៉ា|ಅಂಡೋರಾ|안도라|आंडोरा|اینڈورا|andɔrǝ|अंडोरा
ଆଣ୍ଡୋରା|ఆండొర|ອັນດໍຣາ|Uandora|Anatōra|അൻഡോറ|अँडोरा|အန်ဒိုရာ|Andorrab|अन्डोर्रा|ߊ߲ߘߐߙ|Andooraa
ਅੰਡੋਰਾ|Annorra|ⴰⵏⴷⵓⵔⴰ|andura|ဢႅၼ်ႇတူဝ်ႇရႃႇ|ඇන්ඩෝරාව|ܐܢܕܘܪܐ|அன்டோரா|ఆండోరా|อันดอร์รา|ኣንዶራ|ʻAnitola
Anḍurra|ئاندوررا|انڈورا|ꕉꖆꕟ|Andoor|E-Andorra|Aŋtúla|אַנדארע|Ààndórà|Ãdura|安道爾|i-Andorra]],
    ARE = [[
Verenigde Arabiese Emirate|Yùnaetɛ Alab ɛmelɛ̀|የተባበሩት ዓረብ ኤምሬትስ|সংযুক্ত আৰব আমিৰাত
Falme dha Kiarabu|Emiratos Árabes Xuníos|Birləşmiş Ərəb Əmirlikləri|Бирләшмиш Әрәб Әмирликләри
Берләшкән Ғәрәп Әмирлектәре|Emárát|Àdnà i Bilɔ̀ŋ bi Arābìà|Аб’яднаныя Арабскія Эміраты
Hufalme dza Hihalabu|Обединени арабски емирства|متحدین عربین امارات
Emiir baGanɔ gaɖɔŋkɔnɔ kaAlaaributǝna|Arabu mara kafoli|সংযুক্ত আরব আমিরাত|Emirelezhioù-Arab-Unanet
जथाय आराब एमिरेत|Ujedinjeni Arapski Emirati|Уједињени Арапски Емирати|Emirats Àrabs Units
𑄎𑄧𑄙 𑄃𑄢𑄧𑄝𑄴 𑄃𑄟𑄨𑄢𑄖𑄴|Ӏарбийн Цхьанатоьхна Эмираташ|Amahanga ga Buharabu ageeteereine
ᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᎡᎳᏈ ᎢᎹᎵᏘᏏ|میرنشینە یەکگرتووە عەرەبییەکان|Spojené arabské emiráty
Пӗрлешнӗ Араб Эмирачӗсем|Emiradau Arabaidd Unedig|De Forenede Arabiske Emirater|Falme za Kiarabu
Vereinigte Arabische Emirate|Laaraw Imaarawey Margantey|Zjadnośone arabiske emiraty
ཡུ་ནཱའི་ཊེཌ་ ཨ་རབ་ ཨེ་མེ་རེཊས|United Arab Emirates nutome|Ηνωμένα Αραβικά Εμιράτα
𐐏𐐭𐑌𐐴𐐼𐐮𐐼 𐐇𐑉𐐲𐐺 𐐇𐑋𐐲𐑉𐐩𐐻𐑅|Unuiĝintaj Arabaj Emirlandoj|Araabia Ühendemiraadid|Arabiar Emirerri Batuak
Bemirá yá Arábə uní|امارات متحدهٔ عربی|Emiraat Araab Denntuɗe|𞤁𞤫𞤲𞤼𞤢𞤤 𞤋𞤥𞤪𞤢𞥄𞤼𞤭 𞤀𞥄𞤪𞤢𞤦𞤵
Arabiemiirikunnat|Sameindu Emirríkini|Emirâts araps unîts|Verenigde Arabyske Emiraten
Aontas na nÉimíríochtaí Arabacha|Na h-Iomaratan Arabach Aonaichte|Veräinigti Arabischi Emirate
યુનાઇટેડ આરબ અમીરાત|Haɗaɗɗiyar Daular Larabawa|איחוד האמירויות הערביות|संयुक्त अरब अमीरात
Zjednoćene arabske emiraty|Egyesült Arab Emírségek|Արաբական Միացյալ Էմիրություններ
Emiratos Arabe Unite|Uni Emirat Arab|Sameinuðu arabísku furstadæmin|Emirati Arabi Uniti|アラブ首長国連邦
არაბთა გაერთიანებული საამიროები|Бирлескен Араб Әмирликлери|Tigeldunin Yedduklen Taɛrabin
Dimiliki dya Vakulungwa va Chalabu|Emiradus Árabi Unidu|Emĩrano Arame Unĩno
Біріккен Араб Әмірліктері|بىرىككەن اراب امىرلىكتەرى|Emetab kibagenge nebo arabuk
អេមីរ៉ាត​អារ៉ាប់​រួម|ಯುನೈಟೆಡ್ ಅರಬ್ ಎಮಿರೇಟ್ಸ್|아랍에미리트|संयुक्त अरबी अमीरात|Sõyukt Orbi Emirat
مُتحدہ عرَب امارات|Falme za Kialabu|bǝlɔŋ bǝ kaksa bɛ táatáaŋzǝn|Vereinschte Arrabesche Emmirate
Mîrgehên Erebî yên Yekbûyî|aanḍiti arab emireṭs|आण्डी ति अरब एमिरेट्स|ଆଣ୍ଡିତି ଆରବ ଏମିରେଟସ୍
యునైటెడ్ ఆరబ్ ఎమిరేబ్స్|Бириккен Араб Эмираттары|Ʉtemi wa Kɨaráabu|Vereenegt Arabesch Emirater
Emireeti|Emirac Arabics Unis|Lɛmila alabo|ສະຫະລັດອາຣັບເອມິເຣດ|Jungtiniai Arabų Emyratai
Lemila alabu|Apvienotie Arābu Emirāti|Falme cia Kiarabu|Emira arab ini|Emirà Arabo mitambatra
Kotahitanga o ngā Whenua o Ārapi|Обединети Арапски Емирати|യുണൈറ്റഡ് അറബ് എമിറൈറ്റ്‌സ്
Арабын Нэгдсэн Эмират Улс|संयुक्त अरब अमिराती|Emiriah Arab Bersatu|l-Emirati Għarab Magħquda
Sǝr Arabiya ma taini|ယူအေအီး|متحده عربی امارات|De forente arabiske emirater|संयुक्त अरब इमिराट्स
Verenigde Arabische Emiraten|Minlambɔ́ Nsaŋ́nsa mí Arabia|Dei sameinte arabiske emirata
ߋߡߌߙߊߕ ߊߙߊߓߎ߫ ߘߍ߬ߣߍ߲|Yuunaatid Arab Emereet|ସଂଯୁକ୍ତ ଆରବ ଏମିରେଟସ୍|ਸੰਯੁਕਤ ਅਰਬ ਅਮੀਰਾਤ
Yunaítẹ́d Áráb Ẹ́mírets|Zjednoczone Emiraty Arabskie|Emirats Arabs Unids
Leta Zunze Ubumwe z’Abarabu|Emiratele Arabe Unite|Wutwa wa shiyalabu|Emirados Àrabos Unidos
Emirati Àrabbi Junciuti|Ovttastuvvan Arábaemiráhtat|Arâbo Emirâti Ôko|ⵍⵉⵎⴰⵔⴰⵜ|limarat
မိူင်းႁူမ်ႈတုမ် ၸဝ်ႈၾႃႉ ဢႃႇရၢပ်ႈ|එක්සත් අරාබි එමිර් රාජ්‍යය|Združeni arabski emirati|Arabiemirkodeh
Midawga Imaaraatka Carabta|Emiratet e Bashkuara Arabe|Förenade Arabemiraten
ܐܡܝܪ̈ܘܬܐ ܥܪ̈ܒܝܬܐ ܡܚܝ̈ܕܬܐ|ஐக்கிய அரபு அமீரகம்|యునైటెడ్ అరబ్ ఎమిరేట్స్|Аморатҳои Муттаҳидаи Араб
สหรัฐอาหรับเอมิเรตส์|ሕቡራት ኢማራት ዓረብ|Birleşen Arap Emirlikleri|ʻAlepea Fakatahataha|ma Imala
Birleşik Arap Emirlikleri|Берләшкән Гарәп Әмирлекләре|Imarat Tiεrabin Tidduklin
ئەرەب بىرلەشمە خەلىپىلىكى|Обʼєднані Арабські Емірати|Birlashgan Arab Amirliklari
Бирлашган Араб Амирликлари|ꖳꕯꔤꗳ ꕉꕟꔬ ꗡꕆꔓꔻ|Yunaitɛ Arabhi Ɛmire|Emirài Àrabi Unìi
Các Tiểu Vương quốc Ả Rập Thống nhất|Vereinigti Arabiše Emirat|E-United Arab Emirates
imiláat i paaláap|Ẹmirate ti Awọn Arabu|Emiradu Árabi Yepewasuwaitá|阿拉伯聯合大公國|阿拉伯联合大公国|阿拉伯聯合酋長國
i-United Arab Emirates]],
    ARG = [[
Argentinië|Àdzɛ̀ntinà|Agyɛntina|አርጀንቲና|আৰ্জেণ্টিনা|Ajentina|Arxentina|Арҝентина|Arjentiná|Àrgàŋtinà
Аргенціна|Huajendina|Аржентина|ارجنٹاین|Arjantin|Arizantin|আর্জেন্টিনা|Arcʼhantina|आर्जेन्टिना
𑄃𑄢𑄴𑄎𑄬𑄚𑄴𑄑𑄨𑄚|Arigentina|ᎠᏥᏂᏘᏂᎠ|ئەرژەنتین|Yr Ariannin|Argentinien|Argentinska|Arsantin|ཨར་ཇེན་ཊི་ན
Argentina nutome|Αργεντινή|𐐂𐑉𐐾𐐲𐑌𐐻𐐨𐑌𐐲|Argentino|Arəhenətína|آرژانتین|ارجنتاین|Arjantiin|𞤀𞤪𞤶𞤢𞤲𞤼𞤭𞤲𞤢𞥄
Argentiina|Argjentine|an Airgintín|An Argantain|Argentiinie|આર્જેન્ટીના|ארגנטינה|अर्जेंटीना
Արգենտինա|アルゼンチン|Ajɛntîn|არგენტინა|Arjuntin|Adyentina|Arjẽtinỹ|ارگەنتينا|Emetab Argentina
អាហ្សង់ទីន|ಅರ್ಜೆಂಟಿನಾ|아르헨티나|आर्जेंटीना|أرجَنٹینا|arjǝntín|Ajjentiinije|aarhenṭina|ଅର୍ଜେଣ୍ଟିନା
ఆర్జెంటినా|Ajentíina|Arizantinɛ|ອາເຈນທິນາ|Alijantine|अर्जेंटिना|Larzantinn|Arzantina|Āketina
അർജന്റീന|Аргентин|l-Arġentina|argentiniya|အာဂျင်တီးနား|Argentinab|अर्जेन्टिना|ߊߙߑߖ߭ߊ߲ߕߌߣ|Aɛrgentin
Arjentiinaa|ଆର୍ଜେଣ୍ଟିନା|ਅਰਜਨਟੀਨਾ|Argentyna|ارجنټاين|Arijantine|Argintina|ارجنٽينا|ⴰⵔⵊⴰⵏⵜⵉⵏ
ဢႃႇၵျႅၼ်ႇတီးၼႃး|ආර්ජෙන්ටිනාව|Arjentiina|ܐܪܓܢܬܝܢܐ|அர்ஜென்டினா|అర్జెంటీనా|อาร์เจนตินา|ኣርጀንቲና
ʻAsenitina|ئارگېنتىنا|ꕉꘀꘋꔳꕯ|E-Argentina|Alsaŋtín|אַרגענטינע|Agentínà|Argẽtina|i-Argentina]],
    ARM = [[
Àmɛnyìa|Aamenia|አርሜኒያ|আৰ্মেনিয়া|Ermənistan|Ермәнистан|Әрмәнстан|Árminiá|Арменія|Huamenia|Armenii
Arimeni|আর্মেনিয়া|आर्मेनिया|Armenija|Арменија|𑄃𑄢𑄴𑄟𑄬𑄚𑄨𑄠|Эрмалойчоь|Arimeniya|ᎠᎵᎻᏂᎠ|ئەرمەنستان
Армени|Armenien|Armeeni|Armeńska|Armeni|ཨར་མི་ནི་ཡ|Armenia nutome|Αρμενία|𐐂𐑉𐑋𐐨𐑌𐐨𐐲|Armenujo|Armeenia
Arəménia|ارمنستان|𞤀𞤪𞤥𞤫𞤲𞤭𞤴𞤢𞥄|an Airméin|Airmeinea|Armeenie|આર્મેનિયા|Armeniya|ארמניה|Örményország
アルメニア|სომხეთი|Arminya|Almenia|ارمەنيا|Emetab Armenia|អាមេនី|ಆರ್ಮೇನಿಯ|아르메니아|अर्मेनिया|اَرمانِیا
Arrmeenije|aarmenia|ଆର୍ମେନିଆ|ఆర్మేనియా|Ariménia|Arameniya|Amɛni|ອາເມເນຍ|आरमेनिया|Āmenia|Ерменија
അർമേനിയ|l-Armenja|အာမေးနီးယား|ارمنستون|Armeniab|ߊߙߑߡߋߣߌ߫|Aɛrmänia|Armeeniyaa|ਅਰਮੀਨੀਆ|Arumeniya
Alimeniya|ⴰⵔⵎⵉⵏⵢⴰ|ဢႃႇမေးၼီးယႃး|ආර්මේනියාව|Arménsko|Armeeniya|Јерменија|Jermenija|ܐܪܡܢܝܐ|அர்மேனியா
Арманистон|อาร์เมเนีย|ኣርሜንያ|ئەرمېنىيە|Вірменія|Armaniston|ꕉꕆꕯ|Améniya|E-Armenia|Almanía|אַרמעניע
亞美尼亞|i-Armenia]],
    ATG = [[
Antigua en Barbuda|Àntigwà à Bàbudà|Antigua ne Baabuda|አንቲጓ እና ባርቡዳ|এণ্টিগুৱা আৰু বাৰ্বুডা
Antigua na Barbuda|Antiqua və Barbuda|Антигуа вә Барбуда|Антигуа һәм Барбуда|Antiga o Barbuda
Àŋtigà ɓɔ Bàrbudà|Антыгуа і Барбуда|Huantigua na Hubarubuda|Antiguwaa na Barbuɖaa|Antiga-ni-Barbuda
অ্যান্টিগুয়া ও বারবুডা|Antigua-ha-Barbuda|एन्टिगुआ आरो बारबुडा|Antigva i Barbuda|Антигва и Барбуда
Antigua i Barbuda|𑄆𑄚𑄴𑄖𑄨𑄉𑄱 𑄃𑄮 𑄝𑄢𑄴𑄟𑄪𑄓|Антигуа а, Барбуда а|Angiguwa na Babuda|ᎤᏪᏘ & ᏆᏊᏓ
ئانتیگوا و باربودا|Antigua a Barbuda|Антигуапа Барбуда|Antigua og Barbuda|Antigua und Barbuda
Antigua nda Barbuuda|Antigua di Barbuda|ཨན་ཊི་གུ་ཝ་ ཨེནཌ་ བྷར་བྷུ་ཌ|́Antigua kple Barbuda nutome
Αντίγκουα και Μπαρμπούντα|𐐈𐑌𐐻𐐨𐑀𐐶𐐲 𐐰𐑌𐐼 𐐒𐐪𐑉𐐺𐐷𐐭𐐼𐐲|Antigvo kaj Barbudo|Antigua ja Barbuda
Antigua eta Barbuda|Antígwa ai Barəbúda|آنتیگوا و باربودا|Antiguwaa e Barbudaa|𞤀𞤲𞤼𞤭𞤺𞤵𞤱𞤢 & 𞤄𞤢𞤪𞤦𞤵𞥅𞤣𞤢
Antigua agus Barbúda|Aintìoga is Barbuda|ઍન્ટિગુઆ અને બર્મુડા|Antigua da Barbuda|אנטיגואה וברבודה
एंटिगुआ और बरबुडा|Antigua és Barbuda|Անտիգուա և Բարբուդա|Antigua dan Barbuda|Antígva og Barbúda
アンティグア・バーブーダ|Antigua lan Barbuda|ანტიგუა და ბარბუდა|Антигуа ҳәм Барбуда|Untiga d Barbuda
Antigua na Balbuda|Ỹntiguva kar Marmuna|Антигуа және Барбуда|انتيگۋا جانە باربۋدا
Emetab Antigua ak Barbuda|អង់ទីហ្គា និង បាប៊ុយដា|ಆಂಟಿಗುವಾ ಮತ್ತು ಬರ್ಬುಡಾ|앤티가 바부다
अँटिगुआ आनी बार्बुडा|Antigua ani Barbuda|اؠنٹِگُوا تہٕ باربوڑا|antiga ri barbúda|Antigwa un Barbuda
Antîgua û Berbûda|eṇṭigaa aḍe barbuḍaa|एंटिगुआ ऑड़े बरबुडा|ଏଣ୍ଟିଗୁଆ ଅଡ଼େ ବାରବୁଦା
ఆంటిగ్వా మరియు బార్బుడా|Антигуа жана Барбуда|Antigúua na Baribúuda|Antigwa ne Barabuda
Antiga mpé Barbuda|ແອນທິກົວ ແລະ ບາບູດາ|Antigva ir Barbuda|Antiga ne Barbuda|Antigua gi Barbuda
Antigva un Barbuda|एंटिगुआ आ बारबुडा|Antigua-ek-Barbuda|Antiga sy Barboda|Motu Nehe me Pāputa
Антига и Барбуда|ആൻറിഗ്വയും ബർബുഡയും|Антигуа ба Барбуда|अँटिग्वा आणि बर्बुडा|Antigua u Barbuda
antiguan ne Barbuda|အန်တီဂွါနှင့် ဘာဘူဒါ|Antiguab tsî Barbudab|Antigua le Barbuda
एन्टिगुआ र बारबुडा|Antíga bá Barbúda|ߊ߲ߕߌߞߎߥߊ߫ ߣߌ߫ ߓߊߙߑߓߎߘߊ߫|Antiguaa kɛnɛ Barbuda
Antiiguyaa fi Barbuudaa|ଆଣ୍ଟିଗୁଆ ଏବଂ ବାରବୁଦା|ਐਂਟੀਗੁਆ ਅਤੇ ਬਾਰਬੁਡਾ|Antígwua & Barbúda
انټيګوا او باربودا|Antigwa na Baribuda|Antigua și Barbuda|Antigua na Babuda|Anitiguya ni Balubuda
اينٽيگا ۽ باربوڊا|ⴰⵏⵜⵉⴳⴰ ⴷ ⴱⵔⴱⵓⴷⴰ|antiga d brbuda|ဢႅၼ်ႇထီႇၵႂႃႇ လႄႈ ပႃႇပူးတႃႇ|ඇන්ටිගුවා සහ බාබියුඩාව
Antigva in Barbuda|Antigua ne Barbuda|Antigua & Barbuuda|Antigua och Barbuda|ܐܢܬܝܓܘܐ ܘܒܐܪܒܘܕܐ
ஆண்டிகுவா மற்றும் பார்புடா|ఆంటిగ్వా & బార్బుడా|Антигуа ва Барбуда|แอนติกาและบาร์บูดา|ኣንቲጓን ባርቡዳን
Antigua we Barbuda|Anitikua mo Palaputa|Antigua ve Barbuda|Антигуа & Барбуда|Antigwa d Barbuda
ئانتىگۇئا ۋە باربۇدا|Антигуа і Барбуда|انٹیگوا اور باربودا|Antigua va Barbuda|ꕉꘋꔳꖶꕎ ꗪ ꕑꖜꕜ
Aŋtígwa Ɓahabhuda|Antiguwa ak Barbuda|एंटिगुआ कने बरबुडा|Antigwa ni Barabuda|Aŋtíka na Palpúta
אַנטיגוע און באַרבודע|Ààntígúà àti Báríbúdà|Ãtigua asuí Babuda|安提瓜同巴布達|安提瓜同巴布达|安地卡及巴布達|安提瓜和巴布達
i-Antigua ne-Barbuda]],
    AUS = [[
Ùsɨ̀tɛ̀lɛlìa|Ɔstrelia|አውስትራልያ|অষ্ট্ৰেলিয়া|Authtralia|Avstraliya|Австралија|Ásthréliá|Òstralìà
Аўстралія|Huaustlalia|اسٹرالیا|Ɔstraliya|Ositirali|অস্ট্রেলিয়া|Aostralia|अस्ट्रेलिया|Australija
Аустралија|𑄃𑄌𑄴𑄑𑄳𑄢𑄬𑄣𑄨𑄠|Австрали|Ositureeriya|ᎡᎳᏗᏜ|ئوسترالیا|Awstralia|Australien|Ostraali|Awstralska
Ostraalia|ཨཱོས་ཊྲེལ་ལི་ཡ|Australia nutome|Αυστραλία|𐐉𐑅𐐻𐑉𐐩𐑊𐐨𐐲|Aŭstralio|Austraalia|Osətəlalí
Ostaraalii|𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄|Avstralia|an Astráil|Astràilia|Auschtraalie|ઑસ્ટ્રેલિયા|Ostareliya|Nūhōlani
אוסטרליה|ऑस्ट्रेलिया|Ausztrália|Ավստրալիա|Ástralía|オーストラリア|Ostrali|ავსტრალია|Ustrali|Austlalia
Avotyraria|Аустралия|اۋستراليا|Emetab Australia|អូស្ត្រាលី|ಆಸ್ಟ್ರೇಲಿಯಾ|오스트레일리아|آسٹریلِیا
Austraalije|Awistralya|astrelia|ଅଷ୍ଟ୍ରେଲିଆ|ఆస్ట్రేలియా|Ausiteréelia|Awusitureliya|Ositáli|ອອສເຕຣເລຍ
आस्ट्रेलिया|Austrĩlia|Lostrali|Ahitereiria|ഓസ്‌ട്രേലിയ|l-Awstralja|australiya|ဩစတြေးလျ|Australieb
ߐߛߑߕߙߊߟߌ߫|Athɔra̱lia|Awustiraaliyaa|ਆਸਟ੍ਰੇਲੀਆ|آسټرالیا|Ositaraliya|Awusitilaliya|آسٽريليا
Ostralïi, Sotralïi|ⵓⵙⵜⵔⴰⵍⵢⴰ|ustralya|ဢေႃႉသထရေးလီးယႃး|ඕස්ට්‍රේලියාව|Avstralija|Awstaraaliya|Australi
ܐܘܣܬܪܠܝܐ|ஆஸ்திரேலியா|ออสเตรเลีย|ኣውስትራልያ|Awstraliýa|ʻAositelēlia|ma Oseja|Avustralya|ئاۋسترالىيە
Австралія|ꖺꖬꖤꔃꔷꕩ|Ɔsituwéeliya|Ostarali|E-Australia|Otalalí|אויסטראַליע|Ausitaraliya|澳洲|i-Australia]],
    AUT = [[
Oostenryk|Usɨtɨ̀là|Ɔstria|ኦስትሪያ|অষ্ট্ৰিয়া|Authtria|Avstriya|Австрија|Ástriá|Òstrǐk|Аўстрыя
Huastlia|Otrish|Otirisi|অস্ট্রিয়া|Aostria|अस्ट्रिया|Austrija|Аустрија|𑄃𑄧𑄌𑄴𑄑𑄳𑄢𑄨𑄠|Австри|Osituria
ᎠᏍᏟᏯ|نەمسا|Rakousko|Awstria|Østrig|Otriši|Awstriska|Otris|ཨཱོས་ཊྲི་ཡ|Austria nutome|Αυστρία|𐐉𐑅𐐻𐑉𐐨𐐲
Aŭstrujo|Osətəlía|اتریش|Otiriis|𞤌𞤼𞤭𞤪𞤧𞤢|Itävalta|Eysturríki|Austrie|Eastenryk|an Ostair|Ööschtriich
ઑસ્ટ્રિયા|Ostiriya|אוסטריה|ऑस्ट्रिया|Ausztria|Ավստրիա|Austurríki|オーストリア|Ostenrik|ავსტრია|Ustriya
Austlia|Agtirija|Аустрия|اۋستريا|Emetab Austria|អូទ្រីស|ಆಸ್ಟ್ರಿಯಾ|오스트리아|آسٹریا|otric|Öösterisch
Awistirya|ଅଷ୍ଟ୍ରିଆ|ఆస్ట్రీయా|Áusitiria|Éisträich|Awusituriya|Otilisi|ອອສເທຣຍ|आस्ट्रिया|Austiria
Lostris|Aotrisy|Ataria|ഓസ്ട്രിയ|l-Awstrija|austriya|ဩစတြီးယား|Austriab|Østerrike|अष्ट्रिया
Oostenrijk|Austerrike|ߏߕߑߙߌߛ|Athtɛria|Awustiriyaa|ਆਸਟਰੀਆ|Otirishe|Awusitiliya|آسٽريا|Nuortariika
ⵏⵏⵎⵙⴰ|nnmsa|ဢေႃးသထရီးယႃး|ඔස්ට්‍රියාව|Rakúsko|Avstrija|Nuorttâriijkâ|Awsteriya|Austri|ܐܘܣܛܪܝܐ
ஆஸ்திரியா|ఆస్ట్రియా|ออสเตรีย|ኦስትርያ|Awstriýa|ʻAositulia|ma Esalasi|Avusturya|Ustriyya|ئاۋىستىرىيە
Австрія|ꖺꔻꖤꕎ|Ɔ́situwa|Öštrič|E-Austria|Otilís|עסטרייך|Asítíríà|Ausitiriya|奧地利|i-Austria]],
    AZE = [[
Azerbeidjan|Àzɨbɛ̀dzân|Asabegyan|አዘርባጃን|আজাৰবেইজান|Adhabajani|Azerbaixán|Азәрбајҹан|Әзербайжан
Àzɛ̀rbajàŋ|Huazabajani|آزربایجان|Asɛrbaɩjaŋ|Azɛrbayjaŋ|আজারবাইজান|आजेरबाईजान|Azerbejdžan|Азербејџан
𑄃𑄎𑄢𑄴𑄝𑄭𑄎𑄚𑄴|Azabagyani|ᎠᏎᏆᏣᏂ|ئازەربایجان|Ázerbájdžán|Aserbajdsjan|Azabajani|Aserbaidschan
Azerbaayijaŋ|Aserbaysan|ཨ་ཛར་བྷའི་ཇཱན|Azerbaijan nutome|Αζερμπαϊτζάν|𐐈𐑆𐐲𐑉𐐺𐐴𐑈𐐪𐑌|Azerbajĝano
Aserbaidžaan|Azɛrəbaidzáŋ|جمهوری آذربایجان|Ajerbayjaan|𞤀𞥁𞤫𞤪𞤦𞤢𞤭𞤶𞤢𞥄𞤲|Azerbaidžan|Aserbadjan
Azerbaigian|Azerbeidzjan|an Asarbaiseáin|Asarbaideàn|Acerbaixán|અઝરબૈજાન|Azarbaijan|אזרבייג׳ן
अज़रबैजान|Azerbajdzsán|Ադրբեջան|Azerbaidzhan|Aserbaídsjan|アゼルバイジャン|აზერბაიჯანი|Azrabijan|Azabadyani
Ajermajjáv|Әзірбайжан|ءازىربايجان|Emetab Azerbaijan|អាស៊ែបៃហ្សង់|ಅಜರ್ಬೈಜಾನ್|아제르바이잔|आजरबैजान
آذربائیجان|azabecán|Asserbaidschahn|Azerbeycan|ajerbaijan|अज़रबेजान|ଅଜେର୍‍‍ବାଇଜାନ୍|ఆజర్బైజాన్
Азербайжан|Azabajáani|Azerebayijaani|Azɛlɛbaizá|ອາເຊີໄບຈານ|Azerbaidžanas|Ajelbayidja|Azerbaidžāna
Azebaijani|Uazabajani|Atepaihānia|അസർബൈജാൻ|अझरबैजान|l-Ażerbajġan|အဇာဘိုင်ဂျန်|آذربایجون
Azerbaijanni|ߊߖߊߙߑߓߊߦߌߖߊ߲|Adhe̱rbe̱ja̱n|Azerbaajiyaan|ଆଜେରବାଇଜାନ୍|ਅਜ਼ਰਬਾਈਜਾਨ|اذربايجان
Azerubayijani|Asabajani|Aserbaižan|Zerebaidyäan, Azerbaidyäan,|ⴰⴷⵔⴰⴱⵉⵊⴰⵏ|adrabijan|ဢႃႇၸႃႇပၢႆႇၸၼ်ႇ
අසර්බයිජානය|Asarbajan|Azerbajxhan|Azerbajdzjan|Azerbaijani|ܐܙܪܒܝܓܐܢ|அசர்பைஜான்|అజర్బైజాన్
Озарбойҷон|อาเซอร์ไบจาน|ኣዘርባጃን|ʻAsapaisani|Әзәрбайҗан|Azerbiǧan|ئەزەربەيجان|Ozarbayjon|Озарбайжон
ꕉꕤꕑꔤꕧꘋ|Azabhaijaŋ|Aserbaidšan|Aserbayjaŋ|E-Azerbaijan|Asɛlpaisáŋ|Asẹ́bájánì|Aseriretãma|亞塞拜然|亞塞拜疆
i-Azerbaijan]],
    BDI = [[
Bùlundì|ብሩንዲ|বুৰুণ্ডি|Borondi|Бурундзі|Huburundi|بروندی|Burunɖii|বুরুন্ডি|बुरूण्डी|𑄝𑄪𑄢𑄪𑄚𑄴𑄘𑄨|ᏋᎷᏂᏗ
བྷུ་རུན་ཌི|Burundi nutome|Μπουρούντι|𐐒𐐲𐑉𐐳𐑌𐐼𐐨|Burundo|Burunndi|𞤄𞤵𞤪𞤵𞤲𞤣𞤭|an Bhurúin|Burundaidh|બુરુંડી
בורונדי|बुरुंडी|Բուրունդի|ブルンジ|Mbulundí|ბურუნდი|Burandi|Murũni|Mburundi|بۋرۋندي|Emetab Burundi
ប៊ូរុនឌី|ಬುರುಂಡಿ|부룬디|بورَنڈِ|ବୁରୁନ୍ଦି|బురుండి|Burúundi|ບູຣຸນດິ|Burundis|Burundija|बुरूंडी|Urundi
Puruniti|ബറുണ്ടി|il-Burundi|ဘူရွန်ဒီ|Burundib|Bhurundi|ߓߎߙߎ߲ߘߌ߫|ବୁରୁଣ୍ଡି|ਬੁਰੁੰਡੀ|Uburundi|Burunni
برونڊي|ⴱⵓⵔⵓⵏⴷⵉ|ပူႇရုၼ်းတီႇ|බුරුන්දි|ܒܘܪܘܢܕܝ|புருண்டி|บุรุนดี|Puluniti|بۇرۇندى|Бурунді|برونڈی|ꖜꖩꔺ
EBurundi|Púlúndí|Bùùrúndì|Burũdi|蒲隆地|i-Burundi]],
    BEL = [[
Bɛɛdzwùm|Bɛlgyium|ቤልጄም|বেলজিয়াম|Ubelgiji|Bélxica|Belçika|Белчика|Béljiam|Bɛlgyùm|Бельгія
Huubelgiji|Белгия|بیلجیم|Bɛljiiki|Bɛliziki|Belgia|बेलजियाम|Belgija|Белгија|𑄝𑄬𑄣𑄴𑄎𑄨𑄠𑄟𑄴|Бельги
Bubirigi|ᏇᎵᏥᎥᎻ|بەلژیک|Gwlad Belg|Belgiiki|Belgiska|Belsik|བྷེལ་ཇམ|Belgium nutome|Βέλγιο|𐐒𐐯𐑊𐐾𐐲𐑋
Belgujo|Belgika|Bɛləhíg|بلژیک|بلجیم|Beljik|𞤄𞤫𞤤𞤶𞤭𞤳𞤢𞥄|Belgjiche|an Bheilg|A’ Bheilg|બેલ્જીયમ|Belgiyom
בלגיה|बेल्जियम|Բելգիա|ꀘꆹꏃ|Belgio|ベルギー|Bèlgi|ბელგია|Belǧik|Ubelgidi|Béljika|Mérjika|بەلگيا
Emetab Belgium|បែលហ្ស៊ិក|ಬೆಲ್ಜಿಯಮ್|벨기에|Beljiom|Bellje|beljiym|ବେଲଜିୟମ୍|బెల్జియం|Ʉbeligíiji|Belsch
Beleziki|ເບວຢຽມ|Belejiki|Beronjiamu|Belzik|Belzika|Peretiama|ബെൽജിയം|il-Belġju|ဘယ်လ်ဂျီယမ်
Belgiummi|Bhelgium|ߓߍߟߑߖ߭ߌߞ|Be̱lgim|Beeljiyeem|ਬੈਲਜੀਅਮ|Bẹ́ljọm|Ububiligi|Ubeligiji|Bèlgiu|Bergiu
Bêleze, Belezîki|ⴱⵍⵊⵉⴽⴰ|bljika|ပႄႇၵျီႇယမ်ႇ|බෙල්ජියම|Belgicko|Beljium|Biljam|Belgjikë|ܒܠܓܝܩܐ
பெல்ஜியம்|เบลเยียม|ቤልጅዩም|Belgiýa|Pelesiume|ma Pelije|بېلگىيە|ꗩꕀꗚꘋ|Bhɛgiyɔŋ|Beljo|Belsig|EBelgium
Pɛlsíik|בעלגיע|Bégíọ́mù|Beujika|比利時|i-Belgium]],
    BEN = [[
ቤኒን|বেনিন|Benini|Bènɛ̂ŋ|Бенін|Hubenini|Benɛɛ|बेनिन|𑄝𑄬𑄚𑄨𑄚𑄴|ᏆᏂᎢᏂ|بێنین|Bene|བྷེ་ནིན|Benin nutome
Μπενίν|𐐒𐐲𐑌𐐨𐑌|Benino|𞤄𞤫𞤲𞤫𞤲|Beinin|બેનિન|Binin|בנין|Բենին|ベナン|Mbɛnɛ̂ŋ|ბენინი|Menĩnh|بەنين
Emetab Benin|បេណាំង|ಬೆನಿನ್|베냉|बेनीन|بِنِن|dä Benin|ବେନିନ୍|బెనిన్|Beníini|ເບນິນ|Beninas|Benina
Ubelin|Penīna|ബെനിൻ|il-Benin|ဘီနင်|Benins|Bhenini|ߓߋߣߍ߲߫|Beenii|ਬੇਨਿਨ|بینن|Benim|Benëen|ⴱⵉⵏⵉⵏ
ပႄႇၼိၼ်း|බෙනින්|Biniin|ܒܢܝܢ|பெனின்|เบนิน|Penini|بېنىن|ꗩꕇꘋ|Bhɛni|EBenin|Penɛŋ|בענין|Benĩ|貝南|贝南|貝寧
i-Benin]],
    BFA = [[
Bùkinà Fasò|Bɔkina Faso|ቡርኪና ፋሶ|বুৰকিনা ফাচো|Bukinafatho|Burkina Fasu|Burkiná Pásó|Буркіна-Фасо
Hubukinafaso|Burkinaa|Burukina Faso|বুরকিনা ফাসো|बुर्किना फास’|𑄝𑄪𑄢𑄴𑄇𑄨𑄚 𑄜𑄥𑄮|ᏋᎩᎾ ᏩᏐ|بورکینافاسۆ
Burukiina Faso|བྷར་ཀི་ན་ ཕེ་སོ|Burkina Faso nutome|Μπουρκίνα Φάσο|𐐒𐐲𐑉𐐿𐐩𐑌𐐲 𐐙𐐰𐑅𐐬|Burkino
Buləkiná Fasó|Burkibaa Faaso|𞤄𞤵𞤪𞤳𞤭𞤲𞤢 𞤊𞤢𞤧𞤮𞥅|Buircíne Fasó|Buirciona Faso|Burkina Faaso|બુર્કિના ફાસો
בורקינה פאסו|बुर्किना फ़ासो|Բուրկինա Ֆասո|ブルキナファソ|Mbulukína Fásɔ|ბურკინა-ფასო|Buchinafaso
Murkinỹ Faso|بۋركينا-فاسو|Emetab Burkina Faso|បួគីណាហ្វាសូ|ಬುರ್ಕಿನಾ ಫಾಸೊ|부르키나파소|बुर्कीना फासो
بُرکِنا فیسو|bukína fǝ́ asɔ|Bukkinna-Faase|बुर्किना प़ासो|ବୁର୍କିନା ପାସ୍ୱ|బుర్కినా పాసో|Bukinafáaso
ເບີກິນາ ຟາໂຊ|Burkina Fasas|बुरकिना फासो|Borkina Faso|Pākina Wharo|ബർക്കിന ഫാസോ|il-Burkina Faso
ဘာကီးနား ဖားဆို|Burkina Fasob|Bhukina Faso|ߓߙߎߞߌߣߊ߫ ߝߊ߬ߛߏ߫|Burkinɛ pa̱thu|Burkiinaa Faasoo
ବୁର୍କିନା ଫାସୋ|ਬੁਰਕੀਨਾ ਫ਼ਾਸੋ|برڪينا فاسو|ⴱⵓⵔⴽⵉⵏⴰ ⴼⴰⵙⵓ|ပူႇၵီႇၼႃးၾႃးသူဝ်ႇ|බර්කිනා ෆාසෝ|Burkiina Faaso
ܒܘܪܩܝܢܐ ܦܐܣܘ|புர்கினா ஃபாஸோ|బుర్కినా ఫాసో|บูร์กินาฟาโซ|Pekano Faso|بۇركىنا فاسو|برکینا فاسو|ꕷꕃꕯ ꕘꖇ
Bhokina Fáso|Burkina Fazo|EBurkina Faso|Pulikínafásó|בורקינע פֿאַסא|Bùùkíná Fasò|Bukina Fasu|布吉納法索
布吉纳法索|布基納法索|i-Burkina Faso]],
    BGD = [[
Bangladesj|Baŋgɨ̀làdɛ̂|Bangladɛhye|ባንግላዲሽ|Bangladeshi|Bangladex|Banqladeş|Bangaladésh|Бангладэш
Hubangaladeshi|Baŋglaɖɛɛshɩ|Bɛngiladɛsi|बांलादेश|𑄝𑄁𑄣𑄘𑄬𑄌𑄴|Bangaradeshi|ᏆᏂᎦᎵᏕᏍ|بەنگلادیش|Bangladesch
Bangladeši|བངྒ་ལ་དེཤ|Bangladesh nutome|Μπανγκλαντές|𐐒𐐪𐑍𐑀𐑊𐐲𐐼𐐯𐑇|Bangladeŝo|Bangaladɛ́s|بنگلادش
بنگله‌دیش|Banglaadees|𞤄𞤢𞤲𞤺𞤭𞤤𞤢𞤣𞤫𞥅𞤧|an Bhanglaidéis|Bangladais|બાંગ્લાદેશ|בנגלדש|बांग्लादेश|Բանգլադեշ
Bangladess|バングラデシュ|Banggaladésa|ბანგლადეში|Bangladac|Bangladexi|Mágranési|بانگلادەش
Emetab Bangladesh|បង់ក្លាដែស|ಬಾಂಗ್ಲಾದೇಶ|방글라데시|बांगलादेश|بَنگلادیش|baŋladɛ́c|Bengladeş|बांग्लादेस
ବାଂଲାଦେଶ|బంగ్లాదేస్|Bangaladéeshi|Bangaladesi|Bangladesc|Bengalidɛsi|ບັງກະລາເທດ|Bangladešas
Benguladeshi|Bangladeša|बंगलादेश|Bangiradeshi|Bangladesy|Pākaratēhi|ബംഗ്ലാദേശ്|il-Bangladesh
bangladeshiya|ဘင်္ဂလားဒေ့ရှ်|Bhangiladeshi|बङ्गलादेश|Bɛŋgladɛsh|ߓߊ߲ߜ߭ߑߟߊߘߍߛ|Bengeladiec|Banglaadish
ਬੰਗਲਾਦੇਸ਼|Bangladesz|بنگله دېش|Bangladeche|Bangaladeshi|Bangiladeshi|Bengladêshi|ⴱⴰⵏⴳⵍⴰⴷⵉⵛ
bangladic|ပင်းၵလႃးတဵတ်ႈ|බංග්ලාදේශය|Bangaladhesh|ܒܢܓܠܐܕܝܫ|பங்களாதேஷ்|బంగ్లాదేశ్|บังกลาเทศ|ባንግላደሽ
Pengilātesi|ma Panla|بېنگال|ꕑꕅꕞꗵꔼ|Bengalades|EBangladesh|Paŋkalatɛs|באַנגלאַדעש|Bãgaradexi|孟加拉
i-Bangladesh]],
    BGR = [[
Bulgarye|Bùugɛlìa|Bɔlgeria|ቡልጋሪያ|বুলগেৰিয়া|Bolqarıstan|Болгарыстан|Balgáriá|Балгарыя|Hubulgaria
بولغاریه|Bulgarii|Buligari|বুলগেরিয়া|बुल्गारिया|Bugarska|Бугарска|𑄝𑄪𑄣𑄴𑄉𑄬𑄢𑄨𑄠|Болгари|Burugariya
ᏊᎵᎨᎵᎠ|بولگاریا|Bulharsko|Bwlgaria|Bulgarien|Bulgaari|Bulgarska|Bulgari|བུལ་ག་རི་ཡ|Bulgaria nutome
Βουλγαρία|𐐒𐐲𐑊𐑀𐐯𐑉𐐨𐐲|Bulgarujo|Bulgaaria|Buləgarí|بلغارستان|𞤄𞤵𞥅𞤤𞤺𞤢𞤪𞤭𞤴𞤢𞥄|Bulgarije|an Bhulgáir
A’ Bhulgair|Bulgaarie|બલ્ગેરિયા|Bulgariya|בולגריה|Bołharska|Բուլղարիա|ブルガリア|ბულგარეთი|Bulgalia
Murgarjia|Emetab Bulgaria|ប៊ុលហ្ការី|ಬಲ್ಗೇರಿಯಾ|불가리아|بَلجیرِیا|Bulljaarije|Bulgaristan|ବୁଲ୍‍ଗାରିଆ
బుల్గేరియ|Buligaría|Bulugariya|Biligari|ບັງກາເຣຍ|Bulgarija|Bilgari|Biolgaria|Purukāria|Бугарија
ബൾഗേറിയ|Болгар|बल्गेरिया|il-Bulgarija|ဘူလ်ဂေးရီးယား|بلغارستون|Bulgariab|Bhulgariya|बुल्गेरिया
ߓߌߟߑߜ߭ߊ߯ߙߌ߫|Bulgaariyaa|ବୁଲଗେରିଆ|ਬੁਲਗਾਰੀਆ|بلغاریه|Buligariya|Buligaliya|Burgarìa|Bulugarïi|ⴱⵍⵖⴰⵔⵢⴰ
blɣara|ပူႇၵႃႇရီႇယႃႇ|බල්ගේරියාව|Bolgarija|Bulgaariya|Bullgari|ܒܘܠܓܐܪܝܐ|பல்கேரியா|బల్గేరియా|Булғория
บัลแกเรีย|ቡልጋርያ|Bolgariýa|Pulukalia|Belɣarya|بۇلغارىيە|Болгарія|ꗂꔠꔸꕩ|Bhɔgeriya|EBulgaria|Pulukalíi
בולגאַריע|Bùùgáríà|Bugáriya|保加利亞|i-Bulgaria]],
    BHR = [[
Bàlaen|Baren|ባህሬን|বাহৰেইন|Bahareni|Bəhreyn|Бәһрејн|Бәхрәйн|Bahren|Bàraìn|Бахрэйн|Hubahaleni|بحرین
Barɛɛn|Bareyini|বাহারিন|बाहरैन|𑄝𑄦𑄧𑄢𑄭𑄚𑄴|ᏆᎭᎴᎢᏂ|بەحرەین|Bahrajn|Bahareen|Bahrayn|བྷ་རེན|Bahrain nutome
Μπαχρέιν|𐐒𐐪𐑉𐐩𐑌|Barejno|Bahərɛ́n|Bahreyn|𞤄𞤢𞤸𞤢𞤪𞤢𞤴𞤲|Bairéin|Bachrain|બેહરીન|Baharen|בחריין|बहरीन
Բահրեյն|バーレーン|ბაჰრეინი|Baḥrin|Bahaleni|Marẽj|باحرەين|Emetab Bahrain|បារ៉ែន|ಬಹ್ರೇನ್|바레인|बाहरेन
ବହରେନ୍|బహరిన్|Baharéeni|Baareeni|Bahrɛnɛ|ບາເຣນ|Bahreinas|Bahreina|Baharini|Pāreina|ബഹ്റിൻ|बहारीन
il-Bahrain|ဘာရိန်း|Bhahareni|बहराइन|ߓߤߊ߬ߙߊߦߌ߬ߣ|Baahireen|ବାହାରିନ୍|ਬਹਿਰੀਨ|Barém|Bahareyini|Bahrâina
ⴱⵃⵔⴰⵢⵏ|bḥrayn|ပႃႇရဵၼ်း|බහරේන්|Baxreyn|Bahrejn|ܒܚܪܝܢ|பஹ்ரைன்|బహ్రెయిన్|Баҳрайн|บาห์เรน|ባሕሬን|Paleini
بەھرەين|ꕑꗸꘋ|Bharɛŋ|Bačrain|Bahreyin|EBahrain|Palɛŋ|Báránì|Barẽi|i-Bahrain]],
    BHS = [[
Bahamase|ባሃማስ|বাহামাছ|Bahama|Les Bahames|Baham adaları|Баһам адалары|Багам утрауҙары
Багамскія астравы|Hubahama|Бахамски острови|بهاماس|Bahamaasɩ|Bahamasi|বাহামা দ্বীপপুঞ্জ|बाहामास
Bahami|Бахами|Bahames|𑄝𑄦𑄟 𑄉𑄭 𑄉𑄭 𑄞𑄨𑄘𑄳𑄠|Багаман гӀайренаш|ᎾᏍᎩ ᏆᎭᎹᏍ|بەھاما|Bahamy|Багама утравӗсем
Y Bahamas|བྷ་ཧ་མས྄|Bahamas nutome|Μπαχάμες|𐐒𐐲𐐸𐐪𐑋𐐲𐑅|Bahamoj|Bahamak|باهاما|Bahamaas|𞤄𞤢𞤸𞤢𞤥𞤢𞥄𞤧
Bahamaoyggjar|na Bahámaí|Na h-Eileanan Bhathama|Bahaamas|બહામાસ|איי בהאמה|बहामास|Bahama-szigetek
Բահամյան կղզիներ|Bahamaeyjar|バハマ|ბაჰამის კუნძულები|Багама атаўлары|Baamas|Mahámỹ|Багам аралдары
باگام ارالدارى|Emetab Bahamas|បាហាម៉ា|ಬಹಾಮಾಸ್|바하마|بَہامَس|de Bahamas|ବାହାମାସ୍|బహామాస్
Багама аралдары|Baháama|ບາຮາມາສ|Bahamos|Bahamu salas|Pahama|ബഹാമാസ്|Багамын арлууд|बहामाज
il-Bahamas|ဘဟားမား|Bhahamas|ߓߤߊߡߊߛ|Bämuɔth|ਬਹਾਮਾਸ|باهماس|باهاماس|Bahâmasa|ⴱⴰⵀⴰⵎⴰⵙ|ပႃႇႁႃးမႃး|බහමාස්
ܒܗܐܡܣ|பஹாமாஸ்|Багам|บาฮามาส|Bagama adalary|Bahamalar|Багам утраулары|Багамнар|Багамські Острови
Bagama orollari|Багама ороллари|ꕑꕌꕮꔻ|EBahamas|Pahámas|באַהאַמאַס|Bayama|巴哈馬|i-Bahamas]],
    BIH = [[
Bosnië en Herzegowina|Bosɨnyìa à Hɛ̀zɛ̀gòvinà|Bosnia ne Hɛzegovina|ቦስኒያ እና ሄርዞጎቪኒያ
ব’ছনিয়া আৰু হাৰ্জেগ’ভিনা|Bothnia na Hedhegovina|Bosniya və Herseqovina|Боснија вә Һерсеговина
Босния һәм Герцеговина|Bòhnià Ɛrzègòvinà|Боснія і Герцагавіна|Hubosinia na Huhezegovina
Bɔsniya na Hɛrsegɔfina|Bozni-Ɛrizigovini|বসনিয়া ও হার্জেগোভিনা|Bosnia-ha-Herzegovina
बसनिया आरो होर्जेगभिना|Bòsnia i Hercegovina|𑄝𑄧𑄥𑄴𑄚𑄨𑄠 𑄃𑄮 𑄦𑄢𑄴𑄎𑄬𑄉𑄮𑄞𑄨𑄚|Босни а, Герцеговина а
Boziniya na Hezegovina|ᏉᏏᏂᎠ & ᎲᏤᎪᏫᎾ|بۆسنیا و ھەرزەگۆڤینا|Bosna a Hercegovina|Боснипе Герцеговина
Bosnia a Herzegovina|Bosnien-Hercegovina|Bosnia na Hezegovina|Bosnien und Herzegowina
Bosni nda Herzegovine|Bosniska a Hercegowina|Bosni di Hersegovin|བྷོས་ནི་ཡ་ ཨེནཌ་ ཧར་ཛི་གྷོ་བི་ན
Bosnia kple Herzergovina nutome|Βοσνία - Ερζεγοβίνη|𐐒𐐱𐑆𐑌𐐨𐐲 𐐰𐑌𐐼 𐐐𐐲𐑉𐐻𐑅𐐲𐑀𐐬𐑂𐐨𐑌𐐲|Bosnujo kaj Hercegovino
Bosnia ja Hertsegoviina|Bosəní ai ɛrəzegovín|بوسنی و هرزگوین|بوسنیا و هرزه‌گوینا|Bosnii Hersegowiin
𞤄𞤮𞤧𞤲𞤭𞤴𞤢 & 𞤖𞤫𞤪𞤧𞤫𞤳𞤮𞤾𞤭𞤲𞤢𞥄|Bosnia ja Hertsegovina|Bosnia-Hersegovina|Bosnie e Ercegovine
Bosnië en Herzegovina|an Bhoisnia agus an Heirseagaivéin|Bosna is Hearsagobhana
Bosnia e Hercegovina|Bosnie und Herzegowina|બોસ્નિયા અને હર્ઝેગોવિના|Bosniya da Harzagobina
בוסניה והרצגובינה|बोस्निया और हर्ज़ेगोविना|Bosznia-Hercegovina|Բոսնիա և Հերցեգովինա
Bosnia dan Herzegovina|Bosnía og Hersegóvína|Bosnia ed Erzegovina|ボスニア・ヘルツェゴビナ
Bosnia lan Hèrségovina|ბოსნია და ჰერცეგოვინა|Босния ҳәм Герцеговина|Busna d Hersek
Bósnia i Erzegovina|Mósinĩja|Босния және Герцеговина|بوسنيا جانە گەرتسەگوۆينا
Emetab Bosnia ak Herzegovina|បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា|ಬೋಸ್ನಿಯಾ ಮತ್ತು ಹರ್ಜೆಗೋವಿನಾ|보스니아 헤르체고비나
बॉस्निया आनी हर्जेगोविना|Bosnia ani Herzegovina|بوسنِیا تہٕ ہَرزِگووِنا|bɔsnyɛ ri hɛrsǝgɔvín
Boßnije un Herzegovina|Bosna û Hersek|bajnia aḍe hertsegovina|बोस्निया ऑड़े हर्ज़ेगोविना
ବସ୍ନିଆ ଅଡ଼େ ହର୍ଜଗୱିନା|బోస్నియా మరియు బెర్జిగోవినా|Босния жана Герцеговина|Bósinia
Bosnien an Herzegowina|Boziniya Hezegovina|Bosini mpé Hezegovine|ບອດສະເນຍ ແລະ ແຮສໂກວີນາ
Bosnija ir Hercegovina|Mbosini ne Hezegovine|Bosnia gi Herzegovina|Bosnija un Hercegovina
बोस्निया आ हर्जेगोबिना|Bosni-Herzegovinn|Bosnia sy Herzegovina|Pōngia & Herekōwini
ബോസ്നിയയും ഹെർസഗോവിനയും|Босни-Херцеговин|बोस्निया अणि हर्जेगोविना|il-Bożnija-Ħerzegovina
bosniya ne Herzegovina|ဘော့စနီးယားနှင့် ဟာဇီဂိုဗီနား|Bosniab tsî Herzegovinab|Bosnia-Hercegovina
Bhosnia le Herzegovina|बोस्निया एण्ड हर्जगोभिनिया|Bosnia na Ɛrzegovina|ߓߐߛߑߣߌ߫-ߍߙߑߖ߭ߋߜ߭ߏߝ߭ߌߣ
Bothnia kɛnɛ ɣärgobinia|Bosiiniyaa fi Herzoogovinaa|ବୋସନିଆ ଏବଂ ହର୍ଜଗୋଭିନା|ਬੋਸਨੀਆ ਅਤੇ ਹਰਜ਼ੇਗੋਵੀਨਾ
Bọ́zniá & Hẹzẹgovína|Bośnia i Hercegowina|بوسنيا او هېرزګوينا|Bosiniya na Herigozevine
Bosnia și Herțegovina|Bosiniya ni Hesegovina|Bòsnia e Erzegòvina|بوسنيا ۽ هرزيگووينا
Bosnia ja Hercegovina|Bosnïi na Herzegovînni|ⴱⵓⵙⵏⴰ ⴷ ⵀⵉⵔⵙⵉⴽ|busna d hirsik
ပေႃးသၼီးယႃး လႄႈ ႁႃႇၸီႇၵူဝ်းဝီးၼႃး|බොස්නියාව සහ හර්සගොවීනාව|Bosna in Hercegovina
Bosnia já Herzegovina|Boznia ne Herzegovina|Boosniya & Harsegofina|Bosnjë-Hercegovinë
Bosnien och Hercegovina|ܒܘܣܢܐ ܘܗܪܬܣܓܘܒܝܢܐ|போஸ்னியா & ஹெர்ஸகோவினா|బోస్నియా & హెర్జిగోవినా
Босния ва Ҳерсеговина|บอสเนียและเฮอร์เซโกวีนา|ቦዝንያን ሄርዘጎቪናን|Bosniýa we Gersegowina
Posinia mo Hesikōvina|Bosna-Hersek|بوسىنىيە ۋە گېرتسېگوۋىنا|Боснія і Герцеговина
بوسنیا اور ہرزیگووینا|Bosniya va Gertsegovina|Босния ва Герцеговина|ꕷꔻꕇꕰ ꗪ ꗥꕤꖑꔲꕯ|Bhɔsiniya
Boznia e Erzegòvina|Bosnia và Herzegovina|Bosnie und Herzegovina|Bosni Ersegowin
EBosnia & Herzegovina|बोस्निया कने हर्ज़ेगोविना|Pusiní-ɛlkofína|באסניע הערצעגאווינע
Bọ̀síníà àti Ẹtisẹgófínà|Businiya asuí Eseguwina|波斯尼亞同黑塞哥維那|波斯尼亚同黑塞哥维那|波士尼亞與赫塞哥維納|波斯尼亞和黑塞哥維那
i-Bosnia ne-Herzegovina]],
    BLR = [[
Bɛlàlûs|ቤላሩስ|বেলাৰুছ|Belaruthi|Беларус|Hubelalusi|Belaruus|Belarusi|বেলারুশ|बेलारूस|Bjelorusija
Бјелорусија|𑄝𑄬𑄣𑄢𑄪𑄌𑄴|Белорусси|Bararusi|ᏇᎳᎷᏍ|بیلاڕووس|Bělorusko|Belarws|Biloriši|Běłoruska
བེལ་ཨ་རུ་སུ|Belarus nutome|Λευκορωσία|𐐒𐐯𐑊𐐲𐑉𐐭𐑅|Belorusujo|Valgevene|بلاروس|𞤄𞤫𞤤𞤢𞤪𞤵𞥅𞤧|Valko-Venäjä
Hvítarussland|Wit-Ruslân|an Bhealarúis|A’ Bhealaruis|Wiissrussland|બેલારુસ|בלארוס|Belarusz|Բելառուս
Bielorussia|ベラルーシ|ბელარუსი|Bilarus|Belalusi|Miero-Husija|بەلارۋس|Emetab Belarus|បេឡារុស|ಬೆಲಾರಸ್
벨라루스|bɛlaris|Wießrußland|ବେଲାରୂସ୍|బెలారస్|Belarúusi|Wäissrussland|Belaruscia|Byelorisi|ເບລາຣຸສ
Baltarusija|Baltkrievija|Belarosy|Pērara|Белорусија|ബെലറൂസ്|il-Belarussja|belarussiya|ဘီလာရုစ်
Bhelarusi|ߓߌߟߏߙߌߛ|Be̱lɛruth|Beelaarus|ବେଲାରୁଷ୍|ਬੇਲਾਰੂਸ|Białoruś|Belausi|Bilurussia|Vilges-Ruošša
ⴱⵉⵍⴰⵔⵓⵙⵢⴰ|bilarusya|ပႄႇလႃႇရုတ်ႈ|බෙලරුස්|Bielorusko|Belorusija|Vielgis-Ruoššâ|Bjellorusi|ܒܠܐܪܘܣ
பெலாரஸ்|Белорус|เบลารุส|Pelalusi|بېلارۇسىيە|Білорусь|ꗩꕞꖩꔻ|Belorusia|Wísrussland|EBelarus|Pelalús
בעלאַרוס|Bieru-rúsiya|白俄羅斯|i-Belarus]],
    BLZ = [[
Bɛ̀lezɨ̀|Beliz|በሊዝ|বেলিজ|Belidhe|Bèlîs|Беліз|Hubelize|Beliis|Belizi|बेलिज|Белизе|𑄝𑄬𑄣𑄨𑄎𑄴|Berize|ᏇᎵᏍ
بەلیز|Beliizi|བྷེ་ལིཛ|Belize nutome|Μπελίζ|𐐒𐐲𐑊𐐨𐑆|Belizo|Beliise|𞤄𞤫𞤤𞤭𞥅𞥁|an Bheilís|A’ Bheilìs|બેલીઝ
בליז|बेलीज़|Բելիզ|ベリーズ|Bélisé|ბელიზი|Biliz|Merije|Emetab Belize|បេលី|ಬೆಲಿಜ್|벨리즈|बेलिझ|بیلز|belīj
ବେଲିଜ୍|బెలిజ్|ເບລີຊ|Belizas|Beliza|Perīhi|ബെലീസ്|बेलिझे|il-Belize|beliziya|ဘလိဇ်|Bhelize|ߓߋߟߌߖ߭
Bilidha|ਬੇਲੀਜ਼|Bilisi|بيليز|ⴱⵉⵍⵉⵣ|ပႄႇလိတ်ႈ|බෙලීස්|ܒܠܝܙ|பெலிஸ்|เบลีซ|Pelise|بېلىز|بیلائز|ꔆꔷꔘ|Bheliz
EBelize|בעליז|Belisi|貝里斯|贝里斯|伯利茲|i-Belize]],
    BOL = [[
Bòlevà|ቦሊቪያ|বলিভিয়া|Boliviya|Боливија|Boliwiá|Балівія|Hubolivia|بولیویه|Bolifiya|Bolivi|बलिभिया
Bolivija|𑄝𑄧𑄣𑄨𑄞𑄨𑄠|Боливи|Boriiviya|ᏉᎵᏫᎠ|بۆلیڤیا|Bolifia|Bolivien|Boolivi|Boliwiska|Boliivi
བྷེ་ལི་བི་ཡ|Bolivia nutome|Βολιβία|𐐒𐐬𐑊𐐮𐑂𐐨𐐲|Bolivio|Boliivia|بولیوی|بولیویا|Boliwii|𞤄𞤮𞤤𞤭𞥅𞤾𞤭𞤴𞤢𞥄
an Bholaiv|Boilibhia|Boliivie|બોલિવિયા|Bolibiya|בוליביה|बोलीविया|Բոլիվիա|ボリビア|Mbɔlivî|ბოლივია
Bulivi|Morivija|بوليۆيا|Emetab Bolivia|បូលីវី|ಬೊಲಿವಿಯಾ|볼리비아|बोलिविया|بولِوِیا|Bolliivije|Bolîvya
ବଲିୱିୟା|బొలివియా|ໂບລິເວຍ|बोलिबिया|Poriwia|ബൊളീവിയ|बोलिव्हिया|il-Bolivja|ဘိုလီးဗီးယား|Boliviab
Bholiviya|बोलिभिया|ߓߏߟߝ߭ߌ߫|Bulibia|Boliiviyaa|ବୋଲିଭିଆ|ਬੋਲੀਵੀਆ|Bulivia|Bolivïi|ⴱⵓⵍⵉⴼⵢⴰ|bulibya
ပူဝ်ႇလီးပီးယႃး|බොලීවියාව|Boliifiya|ܒܘܠܝܒܝܐ|பொலிவியா|బొలీవియా|โบลิเวีย|ቦሊቭያ|Boliwiýa|Polīvia|Bulivya
بولىۋىيە|Болівія|ꕷꔷꔲꕩ|Boliwie|Boliwi|EBolivia|Polífia|באליוויע|Buríwia|玻利維亞|ⴱⵓⵍⵉⴱⵢⴰ|i-Bolivia]],
    BRA = [[
Brasilië|Bɨ̀làzîi|ብራዚል|ব্ৰাজিল|Brazili|Braziliya|Бразилија|Бразілія|Hublazili|برازیل|Berezili
ব্রাজিল|ब्राजील|Бразил|𑄝𑄳𑄢𑄎𑄨𑄣𑄴|Бразили|Buraziiri|ᏆᏏᎵ|Brazílie|Brasilien|Breezil|Brazilska|བྲ་ཛིལ
Brazil nutome|Βραζιλία|𐐒𐑉𐐲𐑆𐐮𐑊|Brazilo|Brasiilia|Bəlazíl|برزیل|Beresiil|𞤄𞤪𞤢𞤧𞤭𞤤|Brasilia|an Bhrasaíl
Braisil|બ્રાઝિલ|Birazil|ברזיל|Brazília|Բրազիլիա|ꀠꑭ|Brasile|ブラジル|Mbɛlazîl|ბრაზილია|Brizil|Blazili
Mrasir|برازيليا|Emetab Brazil|ប្រេស៊ីល|ಬ್ರೆಜಿಲ್|브라질|ब्राझील|برازِل|Brasilije|Brezîlya|brājil
ବ୍ରାଜିଲ୍|బ్రాజిల్|Brasíili|Brezílɛ|ບຣາຊິວ|بئرئزیل|Brazilija|Mnulezile|Brazilu|Brezil|Brezila|Parīhi
ബ്രസീൽ|ᠪᠷᠠᠽᠢᠯ|ब्राझिल|Il-Brażil|brazilya|ဘရာဇီး|Braziliab|ब्राजिल|ߓߙߋߖ߭ߌߟ|Bäraadhiil|Biraazil
ਬ੍ਰਾਜ਼ੀਲ|Brazylia|Burezili|ᱵᱨᱟᱡᱤᱞ|Bulasili|Brasili|Brezîli|ⴱⵔⴰⵣⵉⵍ|ပရႃႇၸီး|බ්‍රසීලය|Baraasiil|ܒܪܐܙܝܠ
பிரேசில்|బ్రెజిల్|บราซิล|Palāsili|ma Pasiju|بىرازىلىيە|Бразилія|ꖜꕟꔘꔀ|Bhurazeli|Brazile|Beresil
EBrazil|Pilesíl|בראַזיל|Bàràsílì|Brasiu|i-Brazil]],
    BRB = [[
Bàbadòs|Baabados|ባርቤዶስ|বাৰ্বাডোচ|Babadothi|Bàrbadò|Барбадас|Hubabadosi|Barbaɖɔɔsɩ|Barbadi|বার্বাডোজ
बारबाड’स|𑄝𑄢𑄴𑄝𑄘𑄮𑄌𑄴|Babadosi|ᏆᏇᏙᏍ|باربادۆس|Barbaados|Barbad|བྷར་བེ་ཌོས|Barbados nutome|Μπαρμπέιντος
𐐒𐐪𐑉𐐺𐐩𐐼𐐬𐑅|Barəbád|باربادوس|Barbadoos|𞤄𞤢𞤪𞤦𞤫𞥅𞤣𞤮𞥅𞤧|બારબાડોસ|Barbadas|ברבדוס|बारबाडोस|Բարբադոս|バルバドス
Barbadhos|ბარბადოსი|Barbadus|Juvã-mág|Emetab Barbados|បាបាដុស|ಬಾರ್ಬಡೋಸ್|바베이도스|बार्बाडोस|باربیڈوس
baabaadǝ|de Ensel Barbados|ବାର୍‍ବଡସ|బార్బడోస్|Babadóosi|Barabadosi|Barɛbadɛ|ບາບາໂດສ|Barbadosas
Barbadosa|Barbady|Papatohe|ബാർബഡോസ്|barbadiya|ဘာဘေးဒိုးစ်|Bhabhadosi|ߓߊߙߑߓߊߘ|Bärbadoth|Barbaaros
ବାରବାଡୋସ୍|ਬਾਰਬਾਡੋਸ|Barbédọs|Barubadosi|Babado|باربڊوس|Barabâda|ⴱⴰⵔⴱⴰⴷ|ပႃးပေႇတူတ်ႈ|බාබඩෝස්
Baarbadoos|ܒܪܒܐܕܘܣ|பார்படாஸ்|บาร์เบโดส|ባርባዶስ|Pāpeitosi|بارباڈوس|ꕑꔆꖁꔻ|Bhabhedo|EBarbados|Palpatós
באַרבאַדאס|Babadu|巴貝多|巴贝多|i-Barbados]],
    BRN = [[
Broenei|Bɨ̀lunè|Brunae|ብሩኒ|ব্ৰুনেই|Bruney|Брунеј|Бруней|Brunái|Hubrunei|برونی|Burinɛyi|ব্রুনেই
ब्रूने|Brunej|𑄝𑄳𑄢𑄪𑄚𑄬𑄭|Burunei|ᏊᎾᎢ|بروونای|Bruunee|Buruney|བྷྲུ་ནའི|Brunei nutome|Μπρουνέι|𐐒𐑉𐐭𐑌𐐴
Brunejo|Buluné|برونئی|Burnaay|𞤄𞤵𞤪𞤲𞤢𞥄𞤴|Brúiné|Brùnaigh|Brunäi Tarussalam|બ્રુનેઇ|Burune|ברוניי
ब्रूनेई|Բրունեյ|ブルネイ|ბრუნეი|Blunei|Mrunẽj|برۋنەي|Emetab Brunei|ព្រុយណេ|ಬ್ರೂನಿ|브루나이|brunǝ́|ବ୍ରୂନେଇ
బ్రునేఇ|Burunéei|Burunayi|Brineyi|ບຣູໄນ|Brunėjus|Bruneja|Poronai|ബ്രൂണൈ|ब्रुनेई|il-Brunei|bruniya
ဘရူနိုင်း|ब्रुनाइ|ߓߙߎߣߋ߫|Biruniyee|ବ୍ରୁନେଇ|ਬਰੂਨੇਈ|برونائي|Buruneyi|Buluneyi|ⴱⵔⵓⵏⵉ|bruni|ပရူႇၼၢႆး
බෲනායි|Buruneey|Брунеји|Bruneji|ܒܪܘܢܐܝ|புருனே|బ్రూనే|บรูไน|ብሩነይ|Pulunei|Brunay|بىرۇنېي|ꖜꖩꘉꔧ
Bhurunɛĩ|Burney|eBrunei|Pulunéy|Búrúnẹ́lì|汶萊|汶莱|i-Brunei]],
    BTN = [[
Bhoetan|Mbutàn|ቡህታን|ভুটান|Butani|Buthán|Hubutani|भूटान|𑄞𑄪𑄑𑄚𑄴|ᏊᏔᏂ|بووتان|Buutaŋ|Bhutan nutome
Μπουτάν|𐐒𐐭𐐻𐐪𐑌|Butano|Butaan|𞤄𞤵𞥅𞤼𞤢𞥄𞤲|an Bhútáin|ભૂટાન|בהוטן|Բութան|ブータン|ბუტანი|Mutỹv|بۋتان
Emetab Bhutan|ប៊ូតង់|ಭೂತಾನ್|부탄|भूतान|بوٗٹان|Buttaan|बुटान|ବୁଟାନ|బుటాన్|Butáani|ພູຖານ|Butanas|Butāna
Boutan|Bhotana|Pūtana|ഭൂട്ടാൻ|il-Bhutan|ဘူတန်|Bhutans|Bhutani|भुटान|ߓߎߕߊ߲߫|Bihuutan|ଭୁଟାନ|ਭੂਟਾਨ
بهوټان|ڀوٽان|ⴱⵀⵓⵜⴰⵏ|ၽူႇတၢၼ်ႇ|භූතානය|ܒܘܬܐܢ|பூடான்|భూటాన్|Бутон|ภูฏาน|ቡታን|Pūtani|بۇتان|بھوٹان|ꖜꕚꘋ
EBhutan|Putaŋ|בהוטאַן|Butãu|i-Bhutan]],
    BWA = [[
Bòtɨ̀swǎnà|ቦትስዋና|ব’টচোৱানা|Botthwana|Botsvana|Bostwáná|Bòdsùanà|Батсвана|Hubotiswana|Bɔsʊwanaa
Bɔtisiwana|বতসোয়ানা|बत्स्वाना|Bocvana|Боцвана|𑄝𑄧𑄖𑄴𑄥𑄮𑄠𑄚|ᏆᏣᏩᎾ|بۆتسوانا|Botswaana|Boswana|བྷོཙ་ཝ་ན
Botswana nutome|Μποτσουάνα|𐐒𐐪𐐻𐑅𐐶𐐪𐑌𐐲|Bocvano|𞤄𞤮𞤼𞤧𞤵𞤱𞤢𞥄𞤲𞤢|an Bhotsuáin|બોત્સ્વાના|Baswana|בוטסואנה
बोत्स्वाना|Բոտսվանա|ボツワナ|Mbɔtswána|ბოტსვანა|Bustwana|Monsuvỹnỹ|بوتسۆانا|Emetab Botswana|បុតស្វាណា
ಬೋಟ್ಸ್‌ವಾನಾ|보츠와나|बोट्स्वाना|Bozwaana|ବସ୍ଟୱାନା|బోట్స్వానా|Botiswáana|ບອດສະວານາ|बोत्सबाना|Botsoana
Poriwana|ബോട്സ്വാന|Ботсван|बोट्सवाना|il-Botswana|ဘော့ဆွာနာ|بوتساوانا|Botswanab|ߓߐߛߎߥߣߊ߫|Bothiwaana
Botosowaanaa|ବୋଟସ୍ୱାନା|ਬੋਤਸਵਾਨਾ|بوتسوانه|بوٽسوانا|ⴱⵓⵜⵙⵡⴰⵏⴰ|butswana|ပွတ်ႉသဝႃႇၼႃႇ|බොට්ස්වානා
Botuswaana|Botsvanë|ܒܘܛܣܘܐܢܐ|போட்ஸ்வானா|บอตสวานา|Potisiuana|ma Suwana|بوتسۋانا|Ботсванна|ꕷꖬꕎꕯ
Bhosuwana|Botzwana|EBotswana|Posuána|באצוואַנע|Bọ̀tìsúwánà|Butisuwana|波札那|博茨瓦納|iBotswana]],
    CAF = [[
Sentraal-Afrikaanse Republiek|Sɛnta Afɨlekan Lèkpobèlè|Afrika Finimfin Man|ማዕከላዊ አፍሪካ ሪፑብሊክ
মধ্য আফ্রিকান প্রজাতন্ত্র|Jamhuri ya Afrika ya Kati|Mərkəzi Afrika Respublikası
Мәркәзи Африка Республикасы|Үҙәк Африка Республикаһы|Myáni Apriki Eshtán|Ŋ̀ɛm Afrīkà
Цэнтральна-Афрыканская Рэспубліка|Ijamhuri ya Afrika ya Pagati|Централноафриканска република
Santrafrika|Santarafiriki|Republik Kreizafrikan|मिरु आफ्रिका सुबुंखुंथाय|Centralnoafrička Republika
Централноафричка Република|República Centreafricana|𑄟𑄧𑄖𑄴𑄙𑄳𑄠𑄧 𑄃𑄜𑄳𑄢𑄨𑄇𑄢𑄴𑄛𑄳𑄢𑄎𑄖𑄧𑄚𑄴𑄖𑄳𑄢𑄧
Юккъерчу Африкин Республика|Eihanga rya Rwagati ya Afirika|ᎬᎿᎨᏍᏛ ᎠᏰᏟ ᏍᎦᏚᎩ|کۆماری ئەفریقای ناوەڕاست
Středoafrická republika|Вӑта Африка Республики|Gweriniaeth Canolbarth Affrica
Den Centralafrikanske Republik|Zentralafrikanische Republik|Centraafriki koyra
Centralnoafriska republika|སེན་ཊལ་ ཨཕ་རི་ཀཱན་ རི་པབ་ལིཀ|Titina Afrika repɔblik nutome
Κεντροαφρικανική Δημοκρατία|𐐝𐐯𐑌𐐻𐑉𐐲𐑊 𐐈𐑁𐑉𐐲𐐿𐐲𐑌 𐐡𐐨𐐹𐐲𐐺𐑊𐐮𐐿|Centr-Afriko|Kesk-Aafrika Vabariik
Afrika Erdiko Errepublika|ǹnam Zǎŋ Afiriká|جمهوری افریقای مرکزی|Ndenndaandi Santarafrik
𞤐𞤣𞤫𞤲𞤣𞤭 𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤀𞤬𞤪𞤭𞤳𞤢𞥄|Keski-Afrikan tasavalta|Miðafrikalýðveldið|Republiche centri africane
Sintraal-Afrikaanske Republyk|Poblacht na hAfraice Láir|Poblachd Meadhan Afraga
Zentraalafrikaanischi Republik|સેન્ટ્રલ આફ્રિકન રિપબ્લિક|Jamhuriyar Afirka Ta Tsakiya
הרפובליקה המרכז-אפריקאית|मध्य अफ़्रीकी गणराज्य|Srednjoafrička Republika|Közép-afrikai Köztársaság
Կենտրոնական Աֆրիկյան Հանրապետություն|Republica African Central|Republik Afrika Tengah
Central African Republik|Mið-Afríkulýðveldið|Repubblica Centrafricana|中央アフリカ共和国
ცენტრალური აფრიკის რესპუბლიკა|Орайлық Африка Республикасы|Tigduda n Tefriqt Talemmast
Jamuhuli ya Afilika ya Paching’ati|Republika Sentru-Afrikanu|Afrikanỹ-kuju Repumrika
Орталық Африка Республикасы|ورتالىق افريكا رەسپۋبليكاسى|Emetab Afrika nebo Kwen
សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល|ಮಧ್ಯ ಆಫ್ರಿಕಾ ಗಣರಾಜ್ಯ|중앙 아프리카 공화국|मदलें अफ्रीकी प्रजासत्तो
Modlem Afriki Porjeraj|مرکٔزی اَفریٖکی جموٗریَت|Jamhuli ya Afrika ya Gati|santrafrík
de Zäntraalaffrikaanesche Republik|Cimhûrîyeta Afrîkaya Navîn|madini aaprika republik
मध्य अप़्रीकी गणराज्य|ମାଦିନି ଆପ୍ରିକା ରିପବ୍ଲିକ୍|సెంట్రల్ ఆప్రికన్ రిపబ్లిక్
Борбордук Африка Республикасы|Juhúuri ya Afɨrɨka ya katɨ katɨ|Zentralafrikanesch Republik
Lipubulika eya Senturafiriki|Republica Zentrafricana|Repibiki ya Afríka ya Káti
ສາທາລະນະລັດອາຟຣິກາກາງ|Centrinės Afrikos Respublika|Ditunga dya Afrika wa munkatshi
Centrālāfrikas Republika|मध्य अफ्रीकी रिपब्लिक|Nthĩ ya Afrika gatĩgatĩ|Repiblik Lafrik Santral
Repoblika Ivon’Afrika|Te Whenua Tūhake o Āwherika Waenga|സെൻട്രൽ ആഫ്രിക്കൻ റിപ്പബ്ലിക്ക്
Төв Африкийн Бүгд Найрамдах Улс|केंद्रीय अफ्रिकी प्रजासत्ताक|ir-Repubblika Ċentru-Afrikana
centrafrika|ဗဟို အာဖရိက ပြည်ထောင်စု|مرکزی آفریقای جمهوری|Central African Republiki
Den sentralafrikanske republikk|मध्य अफ्रिकी गणतन्त्र|Centraal-Afrikaanse Republiek|Sentrafríka
Den sentralafrikanske republikken|ߕߊ߲ߓߊ߲-ߝߘߊ߬ߝߌ߲߬ߠߊ߫ ߞߊ߲ߓߍ߲|Cɛntrɔl aprika repuɔblic
Rippaablika Afrikaa Gidduugaleessaa|ମଧ୍ୟ ଆଫ୍ରିକୀୟ ସାଧାରଣତନ୍ତ୍ର|ਕੇਂਦਰੀ ਅਫ਼ਰੀਕੀ ਗਣਰਾਜ
Sẹ́ntrál Áfríkán Ripọ́blik|Republika Środkowoafrykańska|وسطي افريقا جمهور|Republica Centralafricana
Repubulika ya Santarafurika|Republica Centrafricană|Jamuhuli ya Afilika ya Pakhati
Repùblica Tzentrafricana|Ripùbblica Centrafricana|وچ آفريقي جمهوريه|Gaska-Afrihká dásseváldi
ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ ⵏ ⵉⴼⵔⵉⵇⵢⴰ|tagdudant tanammast n ifriqya
မိူင်းႁူမ်ႈပွင်လူၺ်ႈၵူၼ်းလၢႆ ဢႃႇၾရိၵ ပွတ်းၵၢင်|මධ්‍යම අප්‍රිකානු ජනරජය|Srednjeafriška republika
Koskâ-Afrika täsiväldi|Jamhuuriyadda Afrikada Dhexe|Republika e Afrikës Qendrore
Centralafrikanska republiken|ܩܘܛܢܝܘܬܐ ܕܐܦܪܝܩܐ ܡܨܥܝܬܐ|மத்திய ஆப்ரிக்கக் குடியரசு
సెంట్రల్ ఆఫ్రికన్ రిపబ్లిక్|Ҷумҳурии Африқои Марказӣ|สาธารณรัฐแอฟริกากลาง|ሪፓብሊክ ማእከላይ ኣፍሪቃ
Merkezi Afrika Respublikasy|Lepupelika ʻAfilika Lotoloto|Orta Afrika Cumhuriyeti
Үзәк Африка Республикасы|Төп-Африкан Республика|Tagduda n Afrika Wammas|ئوتتۇرا ئافرىقا جۇمھۇرىيىتى
Центральноафриканська Республіка|وسط افریقی جمہوریہ|Markaziy Afrika Respublikasi
Марказий Африка Республикаси|ꕉꔱꔸꕪ ꗳ ꗳ ꕸꖃꔀ|Áfíríka Lumaã Tɛ Boloe|Repùblega Sentrafregana
Cộng hòa Trung Phi|Zentralafrikaniši Rebublik|Repiblik Sàntar Afrik|ECentral African Republic
बिचला अफ़्रीकी गणराज्य|Lipabulika ya Senturafiriki|Santalafilíik|צענטראַל־אַפֿריקאַנישע רעפּובליק
Àrin gùngun Áfíríkà|Repubirika Afirika-Piterapura|中非共和國|i-Central African Republic]],
    CAN = [[
Kanada|ካናዳ|কানাডা|Kaynadhá|Hukanada|کاناڈا|Kanaɖaa|केनाडा|𑄇𑄚𑄓|ᎨᎾᏓ|کەنەدا|ᑳᓇᑕ|Kanaada|ཀེ་ན་ཌ
Canada nutome|Καναδάς|𐐗𐐰𐑌𐐲𐐼𐐲|Kanado|کانادا|𞤑𞤢𞤲𞤢𞤣𞤢𞥄|Canade|Ceanada|કેનેડા|Kanakā|קנדה|कनाडा|Կանադա
カナダ|კანადა|Kananda|Kanỹna|Emetab Canada|កាណាដា|ಕೆನಡಾ|캐나다|कॅनडा|کینیڈا|कानाडा|କାନାଡା|కెనడా
Uŋčíyapi Makȟóčhe|ແຄນາດາ|Ukanada|Kānata|കാനഡ|Канад|il-Kanada|ကနေဒါ|Kanadab|Khanada|क्यानाडा|ߞߣߊߘߊ߫
Känɛda|Kanaadaa|ਕੈਨੇਡਾ|کاناډا|Канаада|ڪينيڊا|ⴽⴰⵏⴰⴷⴰ|ၶႅၼ်ႇၼေႇတႃႇ|කැනඩාව|ܟܢܕܐ|கனடா|แคนาดา|ma Kanata
ꕪꕯꕜ|EKhanada|कनेडा|קאַנאַדע|i-Canada]],
    CHE = [[
Switserland|Suezàlân|Swetzaland|ስዊዘርላንድ|চুইজাৰলেণ্ড|Uthwithi|İsveçrə|Исвечрә|Swizarlánd|Sùwîs
Швейцарыя|Huuswisi|Suwisi|সুইজারল্যান্ড|Suis|सुईजारलेण्ड|Švicarska|Швицарска|Suïssa|𑄥𑄭𑄪𑄎𑄢𑄴𑄣𑄳𑄠𑄚𑄴𑄓𑄴
Швейцари|Swisi|ᏍᏫᏍ|سویسڕا|Švýcarsko|Y Swistir|Uswisi|Swisu|Šwicarska|སུ་ཝིཊ་ཛར་ལེནཌ
Switzerland nutome|Ελβετία|𐐝𐐶𐐮𐐻𐑅𐐲𐑉𐑊𐐲𐑌𐐼|Svisujo|Šveits|Suitza|سوئیس|سویس|Suwiis|𞤅𞤵𞤱𞤭𞤪𞤧𞤢𞥄|Sveitsi
Sveis|Svuizare|Switserlân|an Eilvéis|An Eilbheis|Schwiiz|સ્વિટ્ઝર્લૅન્ડ|Suwizalan|שווייץ
स्विट्ज़रलैंड|Svájc|Շվեյցարիա|Swiss|Svissia|Sviss|スイス|Sẅísɛ|შვეიცარია|Swis|Suisa|Suvisa|شۆەيساريا
Emetab Switzerland|ស្វ៊ីស|ಸ್ವಿಟ್ಜರ್ಲ್ಯಾಂಡ್|스위스|स्वित्झरलँड|سُوِزَرلینڑ|de Schweiz|Swîsre
svitjerlaṇḍ|स्विट्ज़रलेंड|ସ୍ୱୀଜଅର୍‍ଲାଣ୍ଡ|స్విజర్లాండ్|Uswíisi|Schwäiz|Switizirandi|Svizera
ສະວິດເຊີແລນ|Šveicarija|Šveice|Swizilandi|Laswis|Soisa|Huiterangi|Швајцарија|സ്വിറ്റ്സർലാൻഡ്|Швейцар
स्वित्झर्लंड|l-Iżvizzera|Sǝr Swiss|ဆွစ်ဇာလန်|Switzerlandi|स्विजरल्याण्ड|Zwitserland|ߛߎߥߌߛ
Siwizerlaand|ସ୍ୱିଜରଲ୍ୟାଣ୍ଡ|ਸਵਿਟਜ਼ਰਲੈਂਡ|Swítsaland|Szwajcaria|Ubusuwisi|Elveția|Isvìtzera|Sbìzzira
سوئزرلينڊ|Šveica|Sûîsi|ⵙⵡⵉⵙⵔⴰ|swisra|သဝိတ်ႈၸႃႇလႅၼ်ႇ|ස්විස්ටර්ලන්තය|Švajčiarsko|Švica|Swiiserlaand
Zvicër|Швајцарска|Švajcarska|ܣܘܝܣܪܐ|ஸ்விட்சர்லாந்து|స్విట్జర్లాండ్|Швейтсария|สวิตเซอร์แลนด์
Şweýsariýa|Suisilani|İsviçre|شىۋېتسارىيە|Швейцарія|سوئٹزر لینڈ|Shveytsariya|ꖬꔃꕤ ꖨꕮꕊ|Suweza Lumaã
Zvìsara|Thụy Sĩ|Schwiz|Siwis|ESwitzerland|Súwísìlanìdì|Suwisa|i-Switzerland]],
    CHL = [[
Kyili|ቺሊ|চিলি|Çili|Chilay|Kìlî|Чылі|Huchile|چیلی|Shilii|Sili|चिले|Čile|Чиле|Xile|𑄌𑄨𑄣𑄨|ᏥᎵ|Šiili
Chilska|ཅི་ལི|Tsile nutome|Χιλή|𐐕𐐨𐑊𐐩|Ĉilio|Tšiili|Txile|Tsilí|شیلی|چلی|Cilii|𞤕𞤭𞤤𞤫𞥊𞥅|an tSile
Tschile|ચિલી|צ׳ילה|चिली|Չիլի|Síle|チリ|Cíllɛ|ჩილე|Xili|Sire|Emetab Chile|ស៊ីលី|ಚಿಲಿ|칠레|Schiile|ଚିଲି
చిలి|Chíile|ຊິລີ|Shili|Uchile|Hiri|ചിലി|iċ-Ċili|syili|ချီလီ|Chilib|Tshili|ߛ߭ߟߌ߫|Chiilii|ਚਿਲੀ|Чиили
Shile|Tzile|Čiile|ⵛⵛⵉⵍⵉ|ccili|ၶျီႇလီႇ|චිලී|Jili|ܬܫܝܠܝ|சிலி|చిలీ|ชิลี|ቺሌ|Чилі|ꔚꔷ|Chéli|Tšile|EChile
טשילע|Xiri|i-Chile]],
    CHN = [[
Chaenà|Kyaena|ቻይና|চীন|Чин|Ҡытай|Chin|Kinà|Кітай|Huchina|چین|Caɩna|Siniwajamana|རྒྱ་ནག|Sina|चाइना
Кина|Xina|𑄌𑄩𑄚𑄴|Цийчоь|ᏓᎶᏂᎨᏍᏛ|Čína|Tsieina|Šiin|चीन|Tsaina nutome|Κίνα|𐐕𐐴𐑌𐐲|Ĉinujo|Hiina|Txina
Tsáina|𞤕𞤢𞤴𞤲𞤢|Kiina|Cine|an tSín|Chiina|ચીન|סין|Չինաստան|Tiongkok|ꍏꇩ|Shîn|Tyongkok|ჩინეთი|Қытай
Lacin|Kyaina|Sĩnỹ|قىتاي|Emetab China|ចិន|ಚೀನಾ|중국|Schiina|ଚିନ୍|చినా|Кытай|Cayina
Pȟečhókaŋhaŋska Makȟóčhe|Sinɛ|ຈີນ|Kinija|Shine|Lasinn|Uchina|Haina|ചൈന|Хятад|ᠬᠢᠳᠠᠳ|চিনা|iċ-Ċina
syiŋ|တရုတ်|Chinab|ߛߌߣ|Cayna|Chaayinaa|ଚୀନ୍‌|ਚੀਨ|Chaína|Chiny|Ubushinwa|ᱪᱤᱱ|Shina|Tzina|Kiinná
ⵛⵛⵉⵏⵡⴰ|ccinwa|ၶႄႇ|චීනය|Kitajska|Shiinaha|Kinë|ܨܝܢ|சீனா|చైనా|Хитой|จีน|Hytaý|Siaina|ma Sonko|Ṣṣin
جۇڭگو|Xitoy|ꕦꔤꕯ|Trung Quốc|ETshayina|Síine|כינע|Ṣáínà|Sháínà|中國|Cunghgoz|i-China]],
    CIV = [[
Ivoorkus|Ku Dɨ̀vûa|Kodivuwa|ኮትዲቯር|አይቮሪኮስት|كوت ديفوار|কোটে ডি আইভৰ|আইভৰী কোষ্ট|Kodivaa
Costa del Marfil|Kotd’ivuar|Fil Dişi Sahili|Kóté diáwóri|Áiwari Tyáb|Màŋ mi Njɔ̂k|Кот-д’Івуар
Бераг Слановай Косці|Hukodivaa|Кот д’Ивоар|Koɖifʊaa|Aɩfɔrɩ Kɔɔst|Kodiwari|কোট ডি‘আইভোর|আইভরি কোস্ট
Aod-an-Olifant|Aod Olifant|कट दिभवेर|आईभरि कस्ट|Obala Slonovače|Обала Слоноваче (Кот д’Ивоар)
Обала Слоноваче|Costa d’Ivori|𑄃𑄭𑄞𑄧𑄢𑄨 𑄇𑄮𑄌𑄴𑄑𑄴|𑄃𑄭𑄞𑄧𑄢𑄨|Aivore Kositi|ᎢᏬᎵ ᎾᎿ ᎠᎹᏳᎶᏗ|ᎤᏁᎬ ᎪᎳ ᎠᎹᏳᎶᏗ
کۆتدیڤوار|Pobřeží slonoviny|Arfordir Ifori|Elfenbenskysten|Elfenbeinküste|Kudwar
Słonowokósćowy pśibrjog|Koddiwar|ཀོ་ཊེ་ ཌི་ཨི་ཝོ་རེ|ཨི་ཝོ་རི་ཀོསཊ|Kote d’Ivoire nutome
Ivory Kost nutome|Ακτή Ελεφαντοστού|𐐌𐑂𐑉𐐨 𐐗𐐬𐑅𐐻|Ebur-Bordo|Elevandiluurannik|Boli Kosta|C¨ôte d’Ivore
Kód Divɔ́r|ساحل عاج|Kodduwaar|𞤑𞤮𞤼𞤣𞤭𞤾𞤢𞥄𞤪|Norsunluurannikko|Fílabeinsstrondin|Cueste di Avoli
Ivoorkust|an Cósta Eabhair|An Costa Ìbhri|Costa do Marfil|Elfebäiküschte|કોટ ડીઆઇવરી|આઇવરી કોસ્ટ
Aibari Kwas|חוף השנהב|קוט דיוואר|कोत दिवुआर|आइवरी कोस्ट|Obala Bjelokosti|Bjelokosna Obala
Słonowinowy pobrjóh|Elefántcsontpart|Կոտ դ՚Իվուար|Փղոսկրի Ափ|Costa de Ebore
Republica de Côte d’Ivoire|Pantai Gading|Costa d’Avorio|コートジボワール|象牙海岸|Kɔ́t Ndivwâ|Pasisir Gadhing
კოტ-დივუარი|სპილოს ძვლის სანაპირო|Kuṭ Divwar|Kosta di Marfin|Kosta di Marfin (Côte d’Ivoire)
Jãn-mág-kupri Fyr|Kote Nhivuva|كوت-ديۆۋار|Emetab Côte d’Ivoire|កូតឌីវ័រ|អាយវ៉ូរី ខូសថ៍
ಕೋತ್ ದ್‘ಇವಾರ್|ಐವರಿ ಕೋಸ್ಟ್|코트디부아르|아이보리 코스트|कोस्ता दो मारफ़ीम|کوٹ ڈلوائر|kɔtiwuár|Älfebeijn-Köß
de Älfebeijnköß|Perava Ivoryê|koṭ ḍi vaa|aivrī kosṭ|कोट डी वोआ|କଟ ଡି ୱା|ଆଇୱରି କସ୍ଟ|కోట్ డి ఐవోర్
ఐవరీ కోస్ట్|Пил сөөктүү жээк|Ivori Kositi|Elfebeeküst|Kote Divwa|Costa d’Avore|Kotídivualɛ|ໂຄຕີ ວົວ
ໄອໂວຣີ ໂຄທ|Dramblio Kaulo Krantas|Dramblio Kaulo Kranto Respublika|Kotedivuale|Côte d|Kotdivuāra
Ziloņkaula krasts|कोट डी आइवर|Ukodiva|Te Tai Rei|Брегот на Слоновата Коска|Брег на Слоновата Коска
കോട്ട് ഡി വാർ|ഐവറി കോസ്റ്റ്|कोत द’ईवोआर|आयव्हरी कोस्ट|il-Kosta tal-Avorju|ser Ivoiriya|ကို့တ် ဒီဗွာ
အိုင်ဗရီကို့စ်|عاج ِساحل|Ivoorkusi|कोट दिभोर|आइभोरी कोस्ट|Kote d´Ivoire|Elfenbeinskysten
ߜߋ߲-ߞߐ߰ߖߌ߬ߘߊ|ߜߋ߲-ߞߐ߰ߖߌ߬ߘߊ ߞߊ߲ߓߍ߲|Kodibo̱o̱|Koti divoor|Ayivoorii Koost|କୋତ୍ ଡି ଭ୍ଵାର୍|ଆଇଭରୀ କୋଷ୍ଟ
ਕੋਟ ਡੀਵੋਆਰ|ਆਇਵਰੀ ਕੋਸਟ|Kót Divua|Wybrzeże Kości Słoniowej|د عاج ساحل|ایوري ساحل
Côte d’Ivoire (Costa do Marfim)|Costa d’Ivur|Kotedivuware|Coasta de Fildeș|Kodivaya|Costa de Avòriu
Custa d’Avoriu|ڪوٽي ويرا|آئيوري ڪوسٽ|Elfenbenariddu|Kôdivüära|ⴽⵓⵜ ⴷⵉⴼⵡⴰⵔ|kut difwar
ဢၢႆႇဝူဝ်ႇရီႇၶူတ်ႈ|කෝට් දි අයිවරි|අයිවරි කෝස්ට්|Pobrežie Slonoviny|Slonokoščena obala|Ayfori Koost
Bregu i Fildishtë|Obala Slonovače (Kot d’Ivoar)|Elfenbenskusten|ܩܘܛ ܕܝܒܘܐܪ|ܣܘܦܐ ܕܓܪܡܦܝܠܐ
கோட் தி’வாயர்|ஐவரி கோஸ்ட்|โกตดิวัวร์|ไอวอรี่โคสต์|ኮት ዲቭዋር|ኣይቮሪ ኮስት|Kot-d’Iwuar|Şirmaýy kenar
Matafonua ʻAivolī|Taɣazut n Uszer|كوتې دې ئىۋوئىر|پىل چىشى قىرغىقى|Берег Слонової Кістки
کوٹ ڈی آئیوری|آئیوری کوسٹ|Fil suyagi qirg‘og‘i|Фил Суяги Қирғоғи|ꖏꔳ ꕾꕎ|Kódivówa|Bờ Biển Ngà
Elfebeiküšta|Kodiwaar|ECôte d’Ivoire|E-Ivory Coast|Kótifualɛ|העלפֿאַ נדביין בארטן|Kóútè forà
Mafim Kupé|Kute Divuá|i-Côte d’Ivoire|i-Ivory Coast]],
    CMR = [[
Kameroen|Kàmàlûŋ|Kamɛrun|ካሜሩን|কেমেৰুণ|Kameruni|Kaymrun|Hukameruni|کامیرون|ক্যামেরুন|Kameroun
केमेरून|𑄇𑄳𑄠𑄟𑄬𑄢𑄪𑄚𑄴|Kameruuni|ᎧᎹᎷᏂ|کامیرۆن|Camerŵn|Kameruun|ཀེ་མ་རུན|Kamerun nutome|Καμερούν|𐐗𐐰𐑋𐐲𐑉𐐭𐑌
Kameruno|کامرون|𞤑𞤢𞤥𞤢𞤪𞤵𞥅𞤲|Camarún|કૅમરૂન|Kamaru|קמרון|कैमरून|Կամերուն|カメルーン|Kamɛlûn|კამერუნი|Kamirun
Kameluni|Kamarons|Kamỹrãj|كامەرۋن|Emetab Cameroon|កាមេរូន|ಕ್ಯಾಮರೂನ್|카메룬|कॅमरून|Camaroon|کیمِروٗن
Kammeruhn|kemarun|केमरून|କାମେରନ୍|కామెరూన్|Kamɛrune|ຄາເມຣູນ|Kamerūnas|Kamerūna|Kamerounn|Kamerona
Kamarūna|കാമറൂൺ|कॅमेरून|il-Kamerun|ကင်မရွန်း|Cameroonni|Khameruni|क्यामरून|Kàmalûm|ߞߊߡߋߙߎ߲|Kɛmɛrun
Kaameruun|କାମେରୁନ୍|ਕੈਮਰੂਨ|ڪيمرون|República dos Camarões|ⴽⴰⵎⵉⵔⵓⵏ|ၶႅမ်းမႃးရုၼ်း|කැමරූන්|ܟܐܡܪܘܢ
கேமரூன்|แคเมอรูน|كامېرون|ꕪꔈꖩꘋ|ECameroon|Kemelún|קאַמערון|Puty-ita|喀麥隆|i-Cameroon]],
    COD = [[
Demokratiese Republiek van die Kongo|Kongo (DRK)|Dɛ̀mùkàlatì Lèkpubèlè è Kuŋgù|Kongo Kinhyaahya
DR Kongo|ኮንጎ-ኪንሻሳ|ኮንጎ (የዲሞክራቲክ ሪፐብሊክ ኮንጎ)|কঙ্গো - কিনচাছা|কঙ্গো (DRC)
Jamhuri ya Kidemokrathia ya Kongo|Congu - Kinxasa|Congu (RDC)|Konqo - Kinşasa|Konqo (KDR)
Конго (КДР)|Kángó-Kenshásá|Kángó|Kòŋgo ìkɛŋi|Конга (Кіншаса)|Конга (ДРК)
Ijamhuri ya Hidemokrasi ya Hukongo|Конго (ДРК)|Koŋgoo Kinshasaa|Koŋgoo Sayiir
Kongo ka republiki demɔkratiki|কঙ্গো-কিনশাসা|Kongo - Kinshasa|Kongo (RDK)|कंग’-किनशासा
कंग’ (दि.आर.सि)|Demokratska Republika Kongo|Демократска Република Конго|ДР Конго|𑄇𑄧𑄋𑄴𑄉𑄮-𑄚𑄨𑄇𑄴𑄥𑄥
𑄇𑄧𑄋𑄴𑄉𑄮(DRC)|Демократин Республика Конго|Demokoratika Ripaaburika ya Kongo|ᎧᏂᎪ - ᎨᏂᏝᏌ|ᎧᏂᎪ (DRC)
کۆنگۆ کینشاسا|کۆماری دیموکراتیی کۆنگۆ|Конго Демократиллӗ Республики|Y Congo - Kinshasa
Y Congo (G.Dd.C.)|Den Demokratiske Republik Congo (DRC)|Kongo (Demokratische Republik)
Kongoo demookaratiki laboo|Kongo (Demokratiska republika)|Mofam demokratik mati Kongo
ཀོང་གྷོ ཀིན་ཤ་ས|ཌེ་མོ་ཀེརེ་ཊིཀ་ རི་པབ་ལིཀ་ ཨོཕ་ ཀོང་གྷོ|Kongo Kinshasa nutome
Kongo demokratik repɔblik nutome|Κονγκό - Κινσάσα|Κονγκό (ΛΔΚ)|Κονγκό, Λαϊκὴ Δημοκρατία τοῦ
𐐗𐐪𐑍𐑀𐐬 - 𐐗𐐲𐑌𐑇𐐪𐑅𐐲|Kongo Kinŝasa|Demokratia Respubliko Kongo|Congo (RDC)
Congo (República Democrática del Congo)|Kongo DV|Kongoko Errepublika Demokratikoa|Kongo (DR)
ǹnam Kongó Demokəlatíg|کنگو - کینشاسا|کنگو (جمهوری دموکراتیک)|کانگو - کینشاسا
Ndenndaandi Demokaraasiire Konngo|𞤑𞤮𞤲𞤺𞤮 - 𞤑𞤭𞤲𞤧𞤢𞤧𞤢|𞤐𞤣𞤫𞤲𞤣𞤭 𞤁𞤫𞤥𞤮𞤳𞤪𞤢𞥄𞤳𞤵 𞤑𞤮𞤲𞤺𞤮
Kongon demokraattinen tasavalta|Kongo, Dem. Lýðveldið|Republiche Democratiche dal Congo
Poblacht Dhaonlathach an Chongó|an Congó (PDC)|A’ Chongo (PDC)|Temokraatischi Republik Kongo
કોંગો - કિંશાસા|કોંગો (ડીઆરસી)|Jamhuriyar Dimokuraɗiyyar Kongo|Kongo (DRC)|קונגו - קינשאסה
קונגו (הרפובליקה הדמוקרטית של קונגו)|कांगो - किंशासा|कांगो (डीआरसी)|Kongó (KDK)|Կոնգո - Կինշասա
Կոնգո (ԿԺՀ)|Kongó (Lýðstjórnarlýðveldið)|コンゴ民主共和国(キンシャサ)|コンゴ民主共和国|Républik Dhémokratik Kongo
კონგო - კინშასა|კონგო (კონგოს დემოკრატიული რესპუბლიკა)|Tigduda Tagdudant n Kungu
Jamuhuli ya Chidemoklasia ya kuKongo|Kongu - Kinxasa|Repúblika Dimokrátika di Kongu|Kãgo - Kĩsaja
Kãgo Repumrika Nemokratika|Конго Демократиялық Республикасы|كونگو|كونگو دەموكراتيالىق رەسپۋبليكاسى
Emetab Congo - Kinshasa|កុងហ្គោ- គីនស្ហាសា|កុងហ្គោ (សាធារណរដ្ឋ​ប្រជាធិបតេយ្យ)|ಕಾಂಗೋ - ಕಿನ್ಶಾಸಾ
ಕಾಂಗೋ (DRC)|콩고-킨샤사|콩고민주공화국|काँगो - किंशासा|کونگو کِنشاسا|کونگو (ڈی آر سی)
Jamhuli ya Kidemoklasia ya Kongo|kɔngó anyɔ́n|dä Konggo (Kinschasa)
de Demmokraatesche Republik Konggo|कांगो - किंसासा|କଙ୍ଗ-କିଂସାସା|କଙ୍ଗ(ଡିଆର୍‍ସି)|కాంగో కిన్సాసా
కాంగో (DRC)|Jamuhúuri ya Kɨdemokurasía ya Kóongo|Kongo (Demokratesch Republik)|Kongo - Zayire
Congo (Republica Democratica)|Republíki ya Kongó Demokratíki|ຄອງໂກ - ຄິນຊາຊາ
ຄອງໂກ (ສາທາລະນະລັດປະຊາທິປະໄຕ)|Kongas-Kinšasa|Kongo Demokratinė Respublika|Ditunga wa Kongu
Nthĩ ya Kidemokrasĩ ya Kongo|Repiblik demokratik Kongo|Repoblikan’i Kongo|Kōngo - Kinihāha|Kōngo
Конго (Демократска Република Конго)|കോംഗോ - കിൻഷാസ|കോംഗോ (DRC)|Бүгд Найрамдах Ардчилсан Конго Улс
काँगो (डीआरसी)|ir-Repubblika Demokratika tal-Kongo|Sǝr Kongo ma dii ne zair|ကွန်ဂို
ကွန်ဂို ဒီမိုကရက်တစ် သမ္မတနိုင်ငံ|کنگو (دموکراتیک جمهوری)|Den demokratiske republikken Kongo
कङ्गो - किन्शासा|कङ्गो (डीआर्‌सी)|Kongó Zaïre|ߞߏ߲߬ߜ߭ߏ߫-ߞߌ߲ߛߊߛߊ߫|ߞߏ߲߬ߜ߭ߏ߫ ߓߍ߯ߦߊ߫ ߞߊ߲ߓߍ߲
Koongoo - Kinshaasaa|Koongoo (DRC)|କଙ୍ଗୋ (ଡିଆରସି)|ਕਾਂਗੋ - ਕਿੰਸ਼ਾਸਾ|ਕਾਂਗੋ (ਡੀਆਰਸੀ)
Demokratyczna Republika Konga|کانګو - کینشاسا|کانګو (DRC)|Republica Democratica dal Congo
Repubulika Iharanira Demokarasi ya Kongo|Congo (Republica Democrată Congo)
Jamuhuli ya Kidemokilasiya ya Kongo|Congu - Kinshasa|ڪانگو -ڪنشاسا|ڪانگو
Ködörösêse tî Ngunuhalëzo tî kongö|ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵉⵎⵓⵇⵔⴰⵜⵉⵜ ⵏ ⴽⵓⵏⴳⵓ|tagdudant tadimukratit n Kongo
ၶွင်ႇၵူဝ်ႇ - ၶိၼ်သျႃးသႃႇ|ၶွင်ႇၵူဝ်ႇ (DRC)|කොංගෝව (ඩීආර්සී)|Konžská demokratická republika
Demokratična republika Kongo|Kongo (Demokratična republika Kongo)|Kongo demokraattisâš täsiväldi
Jamhuuriyadda Dimuquraadiga Kongo|Jamhuuriyadda Dimuqaadiga Kongo|Demokratiska republiken Kongo
ܟܘܢܓܘ - ܟܝܢܫܐܣܐ|ܩܘܛܢܝܘܬܐ ܕܝܡܘܩܪܛܝܬܐ ܕܟܘܢܓܘ|காங்கோ - கின்ஷாசா|காங்கோ (டிஆர்சி)|కాంగో- కిన్షాసా
คองโก - กินชาซา|คองโก (สาธารณรัฐประชาธิปไตย)|ደሞክራስያዊት ሪፓብሊክ ኮንጎ|ኮንጎ (ደ.ሪ.ኮ.)|Kongo (KDR)
Kongo - Kinisasa|Kongo (LTK)|Kongo Demokratik Cumhuriyeti|Tagduda Tadimuqraṭit n Kungu
كونگو - كىنشاسا|كونگو (ك د ج)|Конго – Кіншаса|کانگو - کنشاسا|کانگو (DRC)|ꖏꖐ ꗵꗞꖴꕟꔎ ꕸꖃꔀ|Avorekoo
Repùblega Democràtega de’l Congo|Cộng hòa Dân chủ Congo|Kongo (Demokratiši Rebublik)|Kongo (R K D)
ECongo -Kinshasa|ECongo (DRC)|kitɔŋ kí kongó|קאנגא־קינשאַזע|Kóńgò (Tiwantiwa)|Kũgu - Kĩxasa
Repubirika Demukaratika Kũguyara|剛果（金夏沙）|剛果民主共和國|刚果（金夏沙）|i-Congo - Kinshasa|i-Congo (DRC)]],
    COG = [[
Kongo-Brazzaville|Kongo (Republiek)|Kuŋgù|Kongo|Kongo Man|ኮንጎ ብራዛቪል|ኮንጎ (ሪፑብሊክ)|جمهورية الكونغو
কঙ্গো - ব্রাজাভিল|কঙ্গো (প্রজাতন্ত্র)|Congu - Brazzaville|Congu (República del)|Konqo - Brazzavil
Konqo (Respublika)|Конго-Браззавил|Конго (Республика)|Конго Республикаһы|Kángó-Brázáwille
Kángó (Están)|Конга - Бразавіль|Рэспубліка Конга|Hukongo|Конго (Бразавил)|Конго (Република)
Koŋgoo Brasafil|Koŋgoo kaRepibliiki|Kongo (Republik)|कंग’- ब्राज्जाभील|कंग’ (सुबुंखुंथाय)
Republika Kongo|Република Конго|República del Congo|𑄇𑄧𑄋𑄴𑄉𑄮-𑄝𑄳𑄢𑄎𑄞𑄨𑄣𑄴|𑄇𑄧𑄋𑄴𑄉𑄮 (𑄛𑄳𑄢𑄎𑄖𑄚𑄴𑄖𑄳𑄢𑄧)
Республика Конго|Congo (Republika)|ᎧᏂᎪ - ᏆᏌᏩᎵ|ᎧᏂᎪ (ᏍᎦᏚᎩ)|کۆنگۆ برازاڤیل|کۆماری کۆنگۆ
Kongo (republika)|Конго Республики|Y Congo - Brazzaville|Y Congo (Gweriniaeth)|Republikken Congo
Kongoo|ཀོང་གྷོ བྷྲ་ཛ་བིལ|རི་པབ་ལིཀ་ ཨོཕ་ ཀོང་གྷོ|Kongo Brazzaville nutome|Kongo repɔblik nutome
Κονγκό - Μπραζαβίλ|Κονγκό (Δημοκρατία)|𐐗𐐪𐑍𐑀𐐬 - 𐐒𐑉𐐪𐑆𐐲𐑂𐐮𐑊|Kongo Brazavila|Respubliko Kongo
Congo (República)|Kongo Vabariik|Kongoko Errepublika|کنگو - برازویل|کنگو (جمهوری)|کانگو - برازویل
Konngo|𞤑𞤮𞤲𞤺𞤮 - 𞤄𞤪𞤢𞥁𞤢𞤾𞤭𞤤|𞤐𞤣𞤫𞤲𞤣𞤭 𞤑𞤮𞤲𞤺𞤮|Kongon tasavalta|Congo (Republiche)|Congo (Republyk)
Poblacht an Chongó|A’ Chongo - Brazzaville|A’ Chongo|Congo (RC)|કોંગો - બ્રાઝાવિલે|કોંગો (રિપબ્લિક)
Jamhuriyar Kongo|קונגו - ברזאויל|קונגו (רפובליקה)|कांगो – ब्राज़ाविल|कांगो (गणराज्य)|Kongo (RK)
Kongó (Köztársaság)|Կոնգո - Բրազավիլ|Կոնգո (Կոնգոյի Հանրապետություն)|Congo (Republik)
Kongó (Lýðveldið)|Congo (Repubblica)|コンゴ共和国(ブラザビル)|コンゴ共和国|Kɔ́ŋgɔ-Mbɛlazavîl|Kongo - Brassaville
Républik Kongo|კონგო - ბრაზავილი|კონგო (რესპუბლიკა)|Конго Республикасы|Kongu - Brazavili
Repúblika di Kongu|Kãgo Repumrika|Kãgo|Конго-Браззавиль Республикасы|كونگو-براززاۆيل رەسپۋبليكاسى
كونگو رەسپۋبليكاسى|Emetab Congo - Brazzaville|កុងហ្គោ - ប្រាហ្សាវីល|កុងហ្គោ (សធារណរដ្ឋ)
ಕಾಂಗೋ - ಬ್ರಾಜಾವಿಲ್ಲೇ|ಕಾಂಗೋ (ಗಣರಾಜ್ಯ)|콩고-브라자빌|콩고 공화국|कोंगो - ब्राझाविला|काँगो - ब्राज़ाविल
Congo - Brazzavil|کونگو بٔرزاوِلی|کونگو (جمہوریہ)|dä Konggo (Brassavill)|de Republik Konggo
Kongo (Cimhûrîyet)|kongo - brajavil|କଂଙ୍ଗ- ବ୍ରାଜାୱିଲି|କଂଙ୍ଗ (ରିପବ୍ଲିକ୍)|కాంగో- బ్రాజావిల్లి
కాంగో (రిపబ్లిక్)|Kóongo|ຄອງໂກ - ບຣາຊາວິວ|ສາທາລະນະລັດຄອງໂກ|Kongas-Brazavilis|Kongo Respublika|Kongu
कांगो-ब्राजाबिले|कांगो (रिपब्लिक)|Ukongo|Kōngo - Pārawhe|Kōngo (Whenua Tūhake)|കോംഗോ - ബ്രാസവില്ലി
കോംഗോ (റിപ്പബ്ലിക്ക്)|Конго (Бүгд Найрамдах улс)|काँगो - ब्राझाविले|काँगो (प्रजासत्ताक)
il-Kongo - Brazzaville|ir-Repubblika tal-Kongo|ကွန်ဂို-ဘရာဇာဗီးလ်|ကွန်ဂို သမ္မတနိုင်ငံ
کنگو برازاویل|Congob|Republikken Kongo|Khongo|कङ्गो ब्राजाभिल|कङ्गो (गणतन्त्र)|Congo (Republiek)
ߞߏ߲߬ߜ߭ߏ߫-ߓߙߊߖ߭ߊ߫|ߞߏ߲߬ߜ߭ߏ߫ ߞߊ߲ߓߍ߫|Koongoo - Biraazaavil|Koongoo (Rippaabilik)|କଙ୍ଗୋ-ବ୍ରାଜିଭିଲ୍ଲେ
କଙ୍ଗୋ (ସାଧାରଣତନ୍ତ୍ର)|ਕਾਂਗੋ - ਬ੍ਰਾਜ਼ਾਵਿਲੇ|ਕਾਂਗੋ ਗਣਰਾਜ|Kóngo – Brázavil|Kóngó (Ripọ́blik)
Republika Konga|کانګو - بروزوییل|کانګو (جمهوریه)|Republica dal Congo|Congo - Bratzaville
Congu (Ripùbblica)|ڪانگو - برازاویل|ڪانگو (جمهوري)|ⴽⵓⵏⴳⵓ|ၶွင်ႇၵူဝ်ႇ - ပရႃၸဝီးလ်
ၶွင်ႇၵူဝ်ႇ (မိူင်းႁူမ်ႈပွင်လူၺ်ႈၵူၼ်းလၢႆ)|කොංගො - බ්‍රසාවිල්|කොංගෝ (ජනරජය)|Konžská republika
Kongo täsiväldi|Jamhuuriyadda Kongo|Kongo-Brazavilë|Republiken Kongo|Jamhuri ya Kongo
ܟܘܢܓܘ - ܒܪܐܙܐܒܝܠ|ܩܘܛܢܝܘܬܐ ܕܟܘܢܓܘ|காங்கோ - ப்ராஸாவில்லே|காங்கோ (குடியரசு)|Конго (Ҷумҳурии)
คองโก - บราซซาวิล|คองโก (สาธารณรัฐ)|ኮንጎ|ኮንጎ (ሪፓብሊክ)|Kongo - Brazzawil|Kongo - Palasavila
Kongo (Lepupelika)|Kongo Cumhuriyeti|كونگو - بىراززاۋىل|كونگو (جۇمھۇرىيىتى)|Конго – Браззавіль
Конго (Республіка)|کانگو - برازاویلے|کانگو (جمہوریہ)|Kongo – Brazzavil|ꖏꖐ|Repùblega de’l Congo
Cộng hòa Congo|Kongo (Rebublik)|Réewum Kongo|ECongo - Brazzaville|ECongo (Republic)
Kóńgò – Brazaville|Kóńgò (Olómìnira)|Repubirika Kũguyara|Kũgu|剛果（布拉薩）|剛果共和國|刚果（布拉萨）
i-Congo - Brazzaville|i-Congo (Republic)]],
    COK = [[
Cookeilande|Chwɨla ŋ̀ Kûʔ|Kuk Nsupɔ|ኩክ ደሴቶች|কুক দ্বীপপুঞ্জ|Vithiwa vya Cook|Islles Cook|Kuk adaları
Кук адалары|Кук утрауҙары|Kuk Islánd|Bìòn bi Kook|Астравы Кука|Ifisima fya Kook|острови Кук
Kʊkʊ kaBʊtukǝltǝna|Kuki Gun|Inizi Cook|कुक द्वीप|Kukova ostrva|Кукова Острва|Illes Cook
𑄇𑄪𑄇𑄪 𑄉𑄭 𑄉𑄭 𑄞𑄨𑄘𑄳𑄠|Кукан гӀайренаш|Ebizinga bya Kuuku|ᎠᏓᏍᏓᏴᎲᏍᎩ ᏚᎦᏚᏛᎢ|دوورگەکانی کوک|Cookovy ostrovy
Кук утравӗсем|Ynysoedd Cook|Cookøerne|Visiwa vya Cook|Cookinseln|Kuuk gungey|Cookowe kupy
ཀུག་གླིང་ཚོམ|Kook ƒudomekpo nutome|Νήσοι Κουκ|𐐗𐐳𐐿 𐐌𐑊𐐲𐑌𐐼𐑆|Kukinsuloj|Cooki saared|Cook uharteak
Minlán Mí kúg|جزایر کوک|Duuɗe Kuuk|𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤑𞤵𞥅𞤳|Cookinsaaret|Cooksoyggjar|Isulis Cook|Cookeilannen
Oileáin Cook|Eileanan Cook|Illas Cook|Cook-Insle|કુક આઇલેન્ડ્સ|Tsibiran Cook|איי קוק|कुक द्वीपसमूह
Cookovi Otoci|Cook-szigetek|Կուկի կղզիներ|Insulas Cook|Kepulauan Cook|Agwaetiti Cook|Cooks-eyjar
Isole Cook|クック諸島|Kapuloan Cook|კუკის კუნძულები|Кук атаўлары|Tigzirin n Kuk|Isiwa sya Cook
Chisiwa cha Cook|Ilhas Kuk|Kuki Goj-vẽso|Кук аралдары|كۋك ارالدارى|Ikwembeyotab Cook|កោះ​ខូក
ಕುಕ್ ದ್ವೀಪಗಳು|쿡 제도|कुक जुंवे|Cook Zunve|کُک جٔزیٖرٕ|zɛ i kúk|de Kuuk-Enselle|Giravên Cookê|kuk dīp
କୁକ ଦିପ|కుక్ దీపులు|Visíiwa vya Kúuku|Cookinselen|Bizinga bya Kkuki|Isoles Cook|Bisanga bya Kookɛ
ໝູ່ເກາະຄຸກ|Kuko Salos|Lutanda lua Kookɛ|Kuka salas|Aĩrandi cia Cook|Zil Cook|Nosy Kook
Кукови Острови|കുക്ക് ദ്വീപുകൾ|Күүкийн арлууд|कुक बेटे|Gżejjer Cook|kook ma laŋne|ကွတ် ကျွန်းစု
کوک جزایر|Cookøyene|कुक टापुहरु|Cookeilanden|Maŋ́ má Kook|Cookøyane|ߞߎߞ ߕߌ߲|Kuk ɣa̱ylɛn
Odoloota Kuuk|କୁକ୍‌ ଦ୍ୱୀପପୁଞ୍ଜ|ਕੁੱਕ ਟਾਪੂ|Kúk Aílands|Wyspy Cooka|کوک ټاپوګان|Inslas Cook
Izinga rya Kuku|Insulele Cook|о-ва Кука|Figunguli fya Kooki|Ìsulas Cook|Ìsuli Cook|ڪوڪ ٻيٽ
Cook-sullot|âzûâ Kûku|ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⵓⴽ|မူႇၵုၼ် ၶုၵ်ႈ|කුක් දූපත්|Cookove ostrovy|Cookovi otoki
Cooksuolluuh|Zvitsuwa zveCook|Jasiiradda Kook|Ishujt Kuk|Cooköarna|ܓܙܪ̈ܬܐ ܟܘܟ|குக் தீவுகள்
కుక్ దీవులు|Ҷазираҳои Кук|หมู่เกาะคุก|ደሴታት ኩክ|Kuk adalary|ʻOtumotu Kuki|Cook Adaları|Кук утраулары
كۇك ئاراللىرى|Острови Кука|کک آئلینڈز|جزائر کک|Kuk orollari|Кук ороллари|ꖏꕃ ꔳꘋꗣ|Kóki Tiŋŋɛ
Ìzole Cook|Quần đảo Cook|Cookinslä|Duni Kuuk|ECook Islands|कुक द्वीपां दा झुंड|Ebizinga bya Kkuki
Kúuke|קוק אינזלען|Etíokun Kùúkù|Kapuãma-ita Kooki|庫克群島|i-Cook Islands]],
    COL = [[
Kòlombìa|ኮሎምቢያ|কলম্বিয়া|Kolumbiya|Колумбија|Kólambiá|Калумбія|Hukolombia|Kolɔmbii|Kolombi|कलम्बिया
Kolumbija|𑄃𑄣𑄧𑄟𑄴𑄝𑄨𑄠|Колумби|Korombiya|ᎪᎸᎻᏈᎢᎠ|کۆلۆمبیا|Kolumbie|Kolumbien|Kolumbiska|ཀོ་ལོམ་བྷི་ཡ
Kolombia nutome|Κολομβία|𐐗𐐲𐑊𐐲𐑋𐐺𐐨𐐲|Kolombio|Kolonbia|کلمبیا|کولمبیا|Kolombiya|𞤑𞤮𞤤𞤮𞤥𞤦𞤭𞤴𞤢𞥄|Kolumbia
an Cholóim|Coloimbia|કોલંબિયા|Kolambiya|קולומביה|कोलंबिया|Կոլումբիա|コロンビア|Kɔllɔmbî|კოლუმბია|Kulumbi
Korãmija|كولۋمبيا|Emetab Colombia|កូឡុំប៊ី|ಕೊಲಂಬಿಯಾ|콜롬비아|Kolumbije|kolmbiaa|କଲମ୍ବିଆ|కొలంబియా
Kolombya|ໂຄລົມເບຍ|Kolonbi|Ukolombia|Koromōpia|കൊളംബിയ|कोलम्बिया|il-Kolombja|ကိုလံဘီယာ|Colombiab
Kholombiya|कोलोम्बिया|ߞߏߟߐ߲ߓߌ߫|Kolombiyaa|ਕੋਲੰਬੀਆ|Culommia|ڪولمبيا|ⴽⵓⵍⵓⵎⴱⵢⴰ|culumbya
ၵူဝ်ႇလမ်ႇပီႇယႃႇ|කොළොම්බියාව|Koloombiya|Kolumbi|ܟܘܠܘܡܒܝܐ|கொலம்பியா|โคลอมเบีย|ኮሎምብያ|Kolomipia
Kulumbya|كولومبىيە|Колумбія|ꗛꗏꔭꕩ|Colonbia|EColombia|קאלאמביע|Kòlómíbìa|Kurũbiya|哥倫比亞|i-Colombia]],
    COM = [[
Comore|Komolòs|Kɔmɔrɔs|ኮሞሮስ|কোমোৰোজ|Komoro|Les Comores|Komor adaları|Комор адалары|Комор утрауҙары
Kɔ̀mɔ̂r|Каморскія астравы|Hukomoro|Коморски острови|کومورس|Komɔɔr|কমোরোস|Komorez|कम’र’ज|Комори
𑄇𑄧𑄟𑄮𑄢𑄮𑄌𑄴|Комораш|Koromo|ᎪᎼᎳᏍ|دوورگەکانی کۆمۆر|Komory|Комор утравӗсем|Comorerne|Komoren|ཀོ་མོ་རོས
Komoros nutome|Κομόρες|𐐗𐐪𐑋𐐲𐑉𐐬𐑆|Komoroj|Komoorid|Komoreak|کومور|𞤑𞤮𞤥𞤮𞥅𞤪𞤮|Komorit|Komoroyggjar|Comoris
Comoren|Oileáin Chomóra|Komoore|કોમોરસ|Kwamoras|קומורו|कोमोरोस|Comore-szigetek|Կոմորյան կղզիներ
Kómoreyjar|コモロ|Kɔmɔ́lɔshi|კომორის კუნძულები|Комор атаўлары|Kumur|Komolo|Kamoris|Komãre
Комор аралдары|كومور ارالدارى|Emetab Comoros|កូម័រ|ಕೊಮೊರೊಸ್|코모로|کَمورَس|de Kommoore|କମରସ|కొమొరోస్
Коморос|Komóoro|Bizinga by’eKomoro|Komorɛ|ໂຄໂມໂຣສ|Komorai|Komoru|Komoru salas|Kômaoro|Ukomoro
കോമൊറോസ്|Коморын арлууд|कोमोरोज|komora|ကိုမိုရိုစ်|Komorene|Khomoro|Komorane|ߞߡߐߙ|Komruth|Komoroos
କୋମୋରସ୍|ਕੋਮੋਰੋਸ|کوموروس|Izinga rya Komore|ڪوموروس|ⵇⵓⵎⵓⵔ|cumur|ၶူဝ်ႇမူဝ်ႇရူတ်ႈ|කොමොරෝස්|Komoreh
Komooros|Коморска Острва|Komorska Ostrva|Komorerna|ܓܙܪܬܐ ܕܩܡܪ|கோமரோஸ்|Комор|คอโมโรส|Komor adalary
Komolosi|Komorlar|Комор утраулары|Коморлар|Qumur|كومورو|Komor orollari|Комор ороллари|ꖏꕹꖄꔻ|Komorosi
Ìzole Comore|EComoros|Ebizinga bya Komoro|Kɔmɔ́ɔl|קאמאראס|Kumure-ita|葛摩|科摩羅|i-Comoros]],
    CPV = [[
Kaap Verde|Chwɨla ŋ̀ Kɛ̀b Vɛ̂ɛ|Kepvɛdfo Islands|ኬፕቨርዴ|কেপ ভার্দে|Kepuvede|Cabu Verde|Kabo-Verde
Kap Wardé|Kabwɛ᷆r|Каба-Вердэ|Hukepuvede|Kapfɛɛr|Capivɛrdi|Kab-Glas|केप भेर्दे|Zelenortska Ostrva
Зеленортска Острва|Cap Verd|𑄇𑄬𑄛𑄴𑄞𑄢𑄴𑄘𑄬|Ebizinga bya Kepuvade|ᎢᎬᎾᏕᎾ ᎢᏤᏳᏍᏗ|کەیپڤەرد|Kapverdy|Kap Verde
Kapverden|Kapuver gungey|Kap Ver|ཀེཔ་བཱཌ|Kape Verde nutome|Πράσινο Ακρωτήριο|𐐗𐐩𐐹 𐐚𐐯𐑉𐐼𐐨|Kaboverdo
Roheneemesaared|Minlán Mí Káb Vɛr|کیپ‌ورد|Duuɗe Kap Weer|𞤑𞤢𞥄𞤦𞤮 𞤜𞤫𞤪𞤣𞤫|Grønhøvdaoyggjar|Cjâf vert
Kaapverdië|Poblacht Cabo Verde|An Ceap Uaine|કૅપ વર્ડે|Tsibiran Cape Verde|כף ורדה|केप वर्ड
Zelenortska Republika|Zöld-foki Köztársaság|Կաբո Վերդե|Capo Verde|Tanjung Verde|Grænhöfðaeyjar
カーボベルデ|Pongol Verdé|კაბო-ვერდე|Tigzirin n yixef azegzaw|Kabu Verdi|Pu Tánh|كابو-ۆەردە
Ikwembeyotab Cape Verde|កាប់វែរ|ಕೇಪ್ ವರ್ಡೆ|카보베르데|काबो वेर्दे|کیپ ؤرڑی|de kapvärdesche Enselle
kep vrḍi|କେପ୍ ୱଡ଼|కేప్ వడ్|Kepuvéede|Bizinga by’e Kepu Veredi|Bisanga bya Kapevɛrɛ|ເຄບ ເວີດ
Žaliasis Kyšulys|Lutanda lua Kapevele|कैप बर्डे|Nosy Cap-Vert|Te Kūrae Matomato|കേപ്പ് വേർഡ്
केप व्हर्डे|kap ma laŋne|ကိတ်ဗာဒီ|Kapp Verde|केप भर्डे|Maŋ́ má Kapvɛr|ߜߙߋߞߎ߲߫-ߝߙߌߛߌ߫
Kɛp bedi ɣa̱ylɛn|Keeppi Vaardee|କେପ୍ ଭର୍ଦେ|ਕੇਪ ਵਰਡੇ|Kép Vẹ́d|Republika Zielonego Przylądka
Ibirwa bya Kapuveri|Capul Verde|Cabu birde|Capu Virdi|ڪيپ وردي|Azûâ tî Kâpo-Vêre
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⴱⴱⵉⵔⴷⵉ|tigzirin n kabbirdi|ၶဵပ်ႉဝႄႇတီႇ|කේප් වර්ඩ්|Zelenortski otoki
Zvitsuwa zveCape Verde|Jasiiradda Kayb Faarde|Kepi i Gjelbër|ܟܐܦ ܒܝܪܕܝ (ܪܝܫܐ ܝܘܪܩܐ)|கேப் வெர்டே
కేప్ వెర్డె|เคปเวิร์ด|ኬፕ ቨርደ|Kabo-Werde|Muiʻi Vēte|Tigzirin n Iɣf Uzegzaw|يېشىل تۇمشۇق|کیپ ورڈی
ꔞꔪ ꗲꔵ ꔳꘋꗣ|Kepi Vɛdi Tiŋŋɛ|Cao Verdo|ECape Verde|Ebizinga bya Kepu Veredi|Kápfɛl
קאַפּווערדישע אינזלען|Etíokun Kápé féndè|Kabu Suikiri|維德角|维德角|i-Cape Verde]],
    CRI = [[
Kòsɨ̀tà Lekà|Kɔsta Rika|ኮስታሪካ|কোষ্টা ৰিকা|Kothtarika|Коста-Рыка|Hukostarika|Kɔsta Rikaa|Kɔsitarika
কোস্টারিকা|कस्टा रिका|𑄇𑄮𑄥𑄳𑄑𑄢𑄨𑄇|ᎪᏍᏓ ᎵᎧ|کۆستاریکا|ཀོས་ཊ་རི་ཀ|Kosta Rika nutome|Κόστα Ρίκα|𐐗𐐱𐑅𐐻𐐲 𐐡𐐨𐐿𐐲
Kostariko|کاستاریکا|کاستریکا|𞤑𞤮𞤧𞤼𞤢 𞤈𞤭𞤳𞤢𞥄|Cósta Ríce|Costa Rìcea|Coschta Rica|કોસ્ટા રિકા
Kwasta Rika|קוסטה ריקה|कोस्टारिका|Կոստա Ռիկա|コスタリカ|კოსტა-რიკა|Kusta Rika|Kostalika|Konhta Rika
Emetab Costa Rica|កូស្តារីកា|ಕೊಸ್ಟಾ ರಿಕಾ|코스타리카|कोस्ता रिका|کوسٹا ریکا|କସ୍ଟା ରିକା|కోస్టా రికా
Kósita Rɨ́ɨka|ໂຄສຕາ ຣິກາ|Koto Rīka|കോസ്റ്ററിക്ക|il-Costa Rica|ကို့စ်တာရီကာ|Khosta Rikha|कोष्टारिका
ߞߐߛߑߕߊ߫ ߙߌߞߊ߫|Kothtirika|Kostaa Rikaa|କୋଷ୍ଟା ରିକା|ਕੋਸਟਾ ਰੀਕਾ|Kostaryka|Kositalika|Custa Rica
ڪوسٽا ريڪا|ⴽⵓⵙⵜⴰ ⵔⵉⴽⴰ|ၵေႃးသတႃႇရိၵႃႇ|කොස්ටරිකාව|Kosta-Rikë|ܟܘܣܬܐ ܪܝܟܐ|கோஸ்டாரிகா|คอสตาริกา|ꖏꔻꕚ ꔸꕪ
Kósíta Ríko|ECosta Rica|קאסטאַ ריקאַ|Kuusita Ríkà|Kupé Rika|Koñta Rika|哥斯大黎加|哥斯達黎加|i-Costa Rica]],
    CUB = [[
Kuba|Kuuwbà|Kiuba|ኩባ|কিউবা|Kyubá|Hukuba|Kubaa|क्यूबा|𑄇𑄨𑄃𑄪𑄝|ᎫᏆ|کووبا|Ciwba|Kuuba|ཀིའུ་བྷ|Kuba nutome
Κούβα|𐐗𐐷𐐭𐐺𐐲|Kubo|کیوبا|𞤑𞤵𞥅𞤦𞤢𞥄|ક્યુબા|קובה|Կուբա|キューバ|კუბა|Kuma|Kiumba|كۋبا|Emetab Cuba|គុយបា|ಕ್ಯೂಬಾ
쿠바|क्युबा|Kuhba|କ୍ୟୁବା|క్యూబా|Kyúuba|Kiba|ຄິວບາ|Kiobà|Ukuba|Kiupa|ക്യൂബ|ကျူးဘား|Cubab|ߞߎ߳ߓߊ߫|Kuubaa
ਕਿਊਬਾ|Кууба|Cubba|ڪيوبا|ⴽⵓⴱⴰ|ၵူးပႃး|කියුබාව|Kubë|ܩܘܒܐ|கியூபா|คิวบา|كۇبا|ꕃꖳꕑ|Kiyubha|ECuba|kúpa
קובאַ|i-Cuba]],
    CYP = [[
Siprus|Saekpùlù|Saeprɔso|ሳይፕረስ|চাইপ্ৰাছ|Kuprothi|Xipre|Kipr|Sáipras|Kiprò|Кіпр|Hukuprosi|Кипър|قبرس
Ciprɔs|Cipri|সাইপ্রাস|Kiprenez|साइप्रास|Kipar|Кипар|𑄥𑄭𑄛𑄳𑄢𑄥𑄴|Saipurasi|ᏌᎢᏆᏍ|قیبرس|Kypr|Cypern
Kuprosi|Zypern|Šiipur|Cypriska|Siipr|སཱའི་པྲས|Saiprus nutome|𐐝𐐴𐐹𐑉𐐲𐑅|Küpros|Zipre|Sipəlús|Siipar
𞤑𞤵𞤦𞤪𞤵𞥅𞤧|Kypros|Syprus|an Chipir|Cìopras|Zypere|સાયપ્રસ|Saifurus|קפריסין|साइप्रस|Cipar|Ciprus|Կիպրոս
Cypro|Kýpur|Cipro|キプロス|კვიპროსი|Cipr|Kuplosi|Xipri|Sipre|كيپر|Emetab Cyprus|ស៊ីប|ಸೈಪ್ರಸ್|키프로스
सिप्रुस|سائپرس|cíprɛ|Züppere|Qibris|ସାଇପ୍ରସ୍|సైప్రస్|Kupuróosi|Sipuriya|Ziper|Sípɛlɛ|ໄຊປຣັສ|Kipras
Shipele|Kipra|Caipurasi|Sypra|Ukuprosi|Haipara|സൈപ്രസ്|सायप्रस|Ċipru|Syipriya|ဆိုက်ပရပ်စ်|Sipria
ߛߌߔߑߙߎ߫|Qoophiroos|ਸਾਇਪ੍ਰਸ|Saíprọs|Cypr|Cipra|Izinga rya Shipure|Kupilosi|Tzipru|Sîpri|ⵇⵓⴱⵔⵓⵙ
qubrus|သၢႆႉပရႅတ်ႈ|සයිප්‍රසය|Ciper|Qipro|Saiprasi|ܩܘܦܪܘܣ|சைப்ரஸ்|ไซปรัส|ቆጵሮስ|Saipalesi|سىپرۇس|ꕢꗡꖛꗐꔻ
Saɛpurɔ|Sipro|Zypre|ECyprus|síplɛ|Kúrúsì|Xipiri|賽普勒斯|赛普勒斯|i-Cyprus]],
    CZE = [[
Tsjeggië|Tsjeggiese Republiek|Chɛ̂ Lèkpubèlè|Kyɛk|Kyɛk Man|ቼቺያ|ቼክ ሪፑብሊክ|جمهورية التشيك|চিজেচিয়া
চেক প্রজাতন্ত্র|Jamhuri ya Cheki|Çexiya|Çex Respublikası|Чехија|Чех Республикасы|Чех Республикаһы
Chéchiá|Chek Están|Чэхія|Чэшская Рэспубліка|Ijamhuri ya Cheki|Чешка република|Cɛk kaRepibliiki
Ceki republiki|চেকিয়া|Tchekia|Republik Tchek|चेखिया|चेख सुबुंखुंथाय|Češka|Чешка|Txèquia
República Txeca|𑄌𑄬𑄌𑄨𑄠|𑄌𑄬𑄇𑄴 𑄛𑄳𑄢𑄎𑄖𑄧𑄚𑄴𑄖𑄳𑄢𑄧|Чехи|Ripaaburika ya Zeeki|ᏤᎩᎠ|ᏤᎩ ᏍᎦᏚᎩ|کۆماری چیک
Чех Республики|Tsiecia|Gweriniaeth Tsiec|Tjekkiet|Den Tjekkiske Republik|Tschechische Republik
Cek labo|Mofam mati Cek|ཅེཀ་ རི་པབ་ལིཀ|Tsɛk repɔblik nutome|Τσεχία|Τσεχική Δημοκρατία|𐐕𐐯𐐿 𐐡𐐨𐐹𐐲𐐺𐑊𐐮𐐿
Ĉeĥujo|Ĉeĥa Respubliko|Tšehhi|Tšehhi Vabariik|Txekia|Txekiar Errepublika|Ǹnam Tsɛ́g|چک|جمهوری چک
Ndenndaandi Cek|𞤕𞤫𞥅𞤳𞤭𞤴𞤢𞥄|𞤐𞤣𞤫𞤲𞤣𞤭 𞤕𞤫𞤧𞤳𞤢𞥄|Tšekki|Tšekin tasavalta|Kekkia|Republiche ceche|Tsjechje
an tSeicia|Poblacht na Seice|An t-Seic|Poblachd na Seice|Tschechischi Republik|ચેકીયા|ચેક રિપબ્લિક
Jamhuriyar Czech|צ׳כיה|הרפובליקה הצ׳כית|चेकिया|चेक गणराज्य|Csehország|Cseh Köztársaság|Չեխիա
Չեխիայի Հանրապետություն|Republica Chec|Ceko|Republik Ceko|Czech Republik|Tékkland|Cechia
Repubblica Ceca|チェコ|チェコ共和国|ჩეხეთი|ჩეხეთის რესპუბლიკა|Чехия Республикасы|Čček|Jamuhuli ya Chechi
Repúblika Txeka|Sékija|Repumrika Séka|چەحيا|چەح رەسپۋبليكاسى|Emetab Czech Republic|ឆែក
សាធារណរដ្ឋឆែក|ಝೆಕಿಯಾ|ಜೆಕ್ ಗಣರಾಜ್ಯ|체코|체코 공화국|Chekia|چیکیا|Jamhuli ya Cheki|de Tschäschei|Çekya
Cimhûrîyeta Çekî|cekiya|cek republik|ଚେକିଆ|ଚେକ୍ ରିପବ୍ଲିକ୍|చెకియా|చెక్ రిపబ్లిక్|Jamuhúuri ya Chéeki
Lipubulika ya Ceeka|Shekia|Repibiki Tsekɛ|ເຊັກເຊຍ|ສາທາລະນະລັດເຊັກ|Čekija|Čekijos Respublika
Ditunga dya Tsheka|Čehija|Čehijas Republika|चेक रिपब्लिक|Nthĩ ya Cheki|Repiblik Chek
Repoblikan’i Tseky|Ucheki|Tiekia|Te Whenua Tūhake o Tieke|ചെക്കിയ|ചെക്ക് റിപ്പബ്ലിക്ക്|Чех
Бүгд Найрамдах Чех Улс|झेकिया|झेक प्रजासत्ताक|Republik Czech|ir-Repubblika Ċeka|Sǝr Syek|ချက်ကီယား
ချက် ပြည်ထောင်စု|چک جمهوری|Czech Republiki|Tsjekkia|Den tsjekkiske republikk|चेक गणतन्त्र|Tsjechië
Tsjechische Republiek|Nlambɔ́ bó tschɛk|ߗߍߞ|ߗߍߞ ߞߊ߲ߓߍ߲|Cheechiya|Cheek Rippaablik|ଚେଚିଆ
ଚେକ୍‌ ସାଧାରଣତନ୍ତ୍ର|ਚੈਕੀਆ|ਚੈੱਕ ਗਣਰਾਜ|Chẹ́k Ripọ́blik|Czechy|Republika Czeska|چکیا|جمهوريه چيک
Tschechia|Republica Tscheca|Repubulika ya Ceke|Cehia|Republica Cehă|Чешская Республика
Jamuhuli ya Sheki|Tzèchia|Repùblica Tzeca|Ripùbblica Ceca|چيڪيا|چيڪ جهموريہ|Čeahkka
Ködörösêse tî Tyêki|ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵜⵛⵉⴽⵉⵜ|tagdudant tatcikit|ၶျႅၵ်ႈ|မိူင်းၸွမ်ပွင်ၸိုင်ႈ ၶျႅၵ်ႈ
චෙචියාව|චෙක් ජනරජය|Jekiya|Jamhuuriyadda Jek|Çeki|Republika Çeke|Tjeckien|ܬܫܝܟܝܐ|ܬܫܝܟ|செசியா
செக் குடியரசு|Ҷумҳурии Чех|เช็ก|สาธารณรัฐเช็ก|ቸክያ|ሪፓብሊክ ቸክ|Çehiýa|Çeh Respublikasy|Sēkia
Lepupelika Seki|Çek Cumhuriyeti|Tagduda n Čik|چېخ جۇمھۇرىيىتى|Чехія|Чеська Республіка|چیک جمہوریہ
Chexiya|Chexiya Respublikasi|Чехия Республикаси|ꗿꕃ ꕸꖃꔀ|Chɛki Boloe|Repùblega Ceca|Cộng hòa Séc
Tšečie|Réewum Cek|ECzechia|ECzech Republic|Lipabulika ya Ceeka|kitɔŋ kí cɛ́k|טשעכיי|Ṣẹ́ẹ́kì
Ṣẹ́ẹ́kì Olómìnira|Shɛ́ɛ́kì|Shɛ́ɛ́kì Olómìnira|Xekiya|Repubirika Xeka|捷克共和國|捷克共和国|i-Czechia
i-Czech Republic]],
    DEU = [[
Duitsland|Dzamanè|Gyaaman|ጀርመን|জাৰ্মানী|Ujerumani|Alemaña|Almaniya|Алманија|Jarmani|Jamân|Германія
Huujerumani|جرمنی|Gajaamatǝna|Alimaɲi|জার্মানি|འཇར་མན་|Alamagn|जार्मानी|Njemačka|Њемачка|Alemanya
𑄎𑄢𑄴𑄟𑄚𑄨|Германи|Bugirimaani|ᎠᏂᏛᏥ|ئەڵمانیا|Německo|Yr Almaen|Tyskland|Almaaɲe|जर्मनी|Nimska|Almaañ
ཇཱར་མ་ནི|Germania nutome|Γερμανία|𐐖𐐲𐑉𐑋𐐲𐑌𐐨|Germanujo|Saksamaa|Ndzáman|آلمان|𞤔𞤫𞤪𞤥𞤢𞤲𞤭𞥅|Saksa|Gjermanie
Dútslân|an Ghearmáin|A’ Ghearmailt|Tüütschland|જર્મની|Jamus|Kelemānia|גרמניה|Němska|Németország
Գերմանիա|Germania|Jerman|ꄓꇩ|Þýskaland|ドイツ|Njáman|გერმანია|Lalman|Udyerumani|Alimanha|Aremỹija
Njeremani|گەرمانيا|Emetab Geruman|អាល្លឺម៉ង់|ಜರ್ಮನಿ|독일|Jermon|जर्मन|Ujeumani|djɛrman|Doütschland
Almanya|jermanī|ଜର୍ମାନି|జర్మనీ|Ʉjerumáani|Däitschland|Budaaki|Iyášiča Makȟóčhe|Paisc Todësc|Alemani
ເຢຍລະມັນ|Vokietija|Alemanu|Vācija|Njamanĩ|Almagn|Alemaina|Tiamana|Германија|ജർമ്മനി|Герман|ᠭᠧᠷᠮᠠᠨ
জর্মনি|il-Ġermanja|Germaniya|ဂျာမနီ|Duitslandi|Düütschland|ߊߟߑߡߊ߲ߘߎ߯|Jarmanii|ଜର୍ମାନୀ|ਜਰਮਨੀ|Jámáni
Niemcy|Ubudage|जर्मनीदेश:|ᱡᱟᱨᱢᱟᱱᱤ|Wujelumani|Girmania|Duiska|Zâmani|ⴰⵍⵎⴰⵏⵢⴰ|ၵျႃႇမၼီႇ|ජර්මනිය
Nemčija|Jarmal|Gjermani|Немачка|Nemačka|ܐܠܡܢܝܐ|ஜெர்மனி|เยอรมนี|Siamane|ma Tosi|Jemani|گېرمانىيە
Німеччина|ꕧꕮꔧ|Jamáĩ|Jermania|Titšland|EJamani|nsáman|דייטשלאַנד|Aremãya|德國|i-Germany]],
    DJI = [[
Djiboeti|Dzìbuwtì|Gyibuti|ጂቡቲ|জিবুটি|Jibuti|Xibuti|Cibuti|Ҹибути|Djebuti|Джыбуці|Hujibuti|Jibutii
জিবুতি|जिबौति|Džibuti|Џибути|𑄎𑄨𑄝𑄪𑄖𑄨|ᏥᏊᏗ|جیبووتی|Džibutsko|Dschibuti|Jibuuti|ཇི་བྷུ་ཊི
Dzibuti nutome|Τζιμπουτί|𐐖𐐲𐐺𐐭𐐼𐐨|Ĝibutio|𞤔𞤭𞤦𞤵𞥅𞤼𞤭|Gibuti|Diobùtaidh|Tschibuuti|જીબૌટી|ג׳יבוטי|जिबूती
Dzsibuti|Ջիբութի|ジブチ|Njimbúti|ჯიბუტი|Dyibuti|Nhimuti|دجيبۋتي|Emetab Djibouti|ជីប៊ូទី|ಜಿಬೂಟಿ|지부티
جِبوٗتی|Dschibutti|ଜିବୁତି|జిబుతి|Jjibuti|ຈິບູຕິ|Džibutis|Džibutija|जिबूति|Djiboti|Ujibuti|Tipūti
ജിബൂത്തി|जिबौटी|il-Djibouti|ဂျီဘူတီ|डिजिबुटी|ߖߌߓߎߕߌ߫|Jibuutii|ଜିବୋଟି|ਜਿਬੂਤੀ|Gibbuti|ڊجبيوتي
Dibutùii|ⴷⵊⵉⴱⵓⵜⵉ|ၵျီႇပူးတီႇ|ජිබුටි|Xhibuti|ܓܝܒܘܛܝ|ஜிபௌட்டி|జిబౌటి|Ҷибути|จิบูตี|ጅቡቲ|Siputi|Җибүти
جىبۇتى|Джибуті|Жибути|ꕀꖜꔳ|Jibhuti|Dšibuti|EDjibouti|דזשיבוטי|Díbọ́ótì|Dijibuti|吉布地|i-Djibouti]],
    DMA = [[
Dòmenekà|ዶሚኒካ|ড’মিনিকা|Dominika|Duminiká|Dòmnîk|Дамініка|Hudominika|Ɖominikaa|Dɔminiki|ডোমিনিকা
दमिनिका|𑄓𑄮𑄟𑄨𑄚𑄨𑄇|ᏙᎻᏂᎧ|دۆمینیکا|ཌོ་མི་ནི་ཀ|Dominika nutome|Ντομίνικα|𐐔𐐪𐑋𐐲𐑌𐐨𐐿𐐲|Dominiko|Dómənika
𞤁𞤮𞤥𞤭𞤲𞤭𞤳𞤢𞥄|Dominiche|Doiminice|Doiminicea|Tominica|ડોમિનિકા|דומיניקה|डोमिनिका|Դոմինիկա|ドミニカ国
დომინიკა|Duminik|Nomĩnĩka|Doominiki|Emetab Dominica|ដូមីនីក|ಡೊಮಿನಿಕಾ|도미니카|ڈومِنِکا|dɔminik
Dominnika|ଡମିନିକା|డొమినికా|Domínike|ໂດມີນິຄາ|Duminiku|Udominika|Tominika|ഡൊമിനിക്ക|ဒိုမီနီကာ
دومنیکا|Dominicab|Dominikha|ߘߏߡߣߌߞ|Dominiikaa|ଡୋମିନିକା|ਡੋਮੀਨਿਕਾ|Dumìnica|ڊومينيڪا|ⴷⵓⵎⵉⵏⵉⴽ
တူဝ်ႇမီႇၼိၵ|ඩොමිනිකාව|ܕܘܡܝܢܝܩܐ|டொமினிகா|โดมินิกา|Домініка|ڈومنیکا|ꖁꕆꕇꕪ|Domíiníka|Doménega|Doninica
EDominica|túmúnéke|דאמיניקע|i-Dominica]],
    DNK = [[
Denemarke|Dɛnɨmà|Dɛnmak|ዴንማርክ|ডেনমাৰ্ক|Denmaki|Danimarka|Данимарка|Данія|Hudenmaki|Danemarki
ডেনমার্ক|डेनमार्क|Danska|Данска|𑄓𑄬𑄚𑄴𑄟𑄢𑄴𑄇𑄧|Дани|Deenimaaka|ᏗᏂᎹᎦ|دانمارک|Dánsko|Denmarc|ཌེན་མཱཀ
Denmark nutome|Δανία|𐐔𐐯𐑌𐑋𐐪𐑉𐐿|Danujo|Taani|Danəmárəg|دنمارک|𞤁𞤢𞤲𞤵𞤥𞤢𞤪𞤳|Tanska|Danimarcje|Denemarken
an Danmhairg|Tänemark|ડેનમાર્ક|Kenemaka|דנמרק|Dánia|Դանիա|Danmörk|Danimarca|デンマーク|Dhènemarken|დანია
Dinamarka|Ninỹmỹrka|دانيا|Emetab Denmark|ដាណឺម៉ាក|ಡೆನ್ಮಾರ್ಕ್|덴마크|ڈینمارٕک|danmak|ଡେନମାର୍କ|డెన్మార్క
Denimaki|Denimaaka|Danɛmarike|ເດນມາກ|Danija|Danemalaku|Dannmark|Danmarka|Udenimaka|Tenemāka
ഡെൻമാർക്ക്|डेन्मार्क|id-Danimarka|ဒိန်းမတ်|Denmarki|Denmakhi|ߘߊߣߌߡߊߙߑߞ|Deenmaark|ਡੈਨਮਾਰਕ|ډنمارک
Danemarc|Danimariki|Danemarca|ڊينمارڪ|Dánmárku|Danemêrke|ⴷⴰⵏⵎⴰⵔⴽ|တႅၼ်းမၢၵ်ႈ|ඩෙන්මාර්කය|Danimarkë
ܕܐܢܡܐܪܩ|டென்மார்க்|డెన్మార్క్|เดนมาร์ก|ደንማርክ|Daniýa|Tenimaʻake|دانىيە|ڈنمارک|ꕜꕇꕮꕃ|Danimaha|Đan Mạch
EDenmark|tanemálk|דענמאַרק|Dẹ́mákì|Dinamaka|丹麥|i-Denmark]],
    DOM = [[
Dominikaanse Republiek|Dòmenekà Lèkpubèlè|Dɔmeneka Man|ዶመኒካን ሪፑብሊክ|ড’মিনিকান ৰিপাব্লিক
Jamhuri ya Dominika|Dominikan Respublikası|Доминикан Республикасы|Доминикан Республикаһы
Duminiki Están|Dòmnikà|Дамініканская Рэспубліка|Ijamhuri ya Hudominika|Доминиканска република
Ɖominikaa kaRepibliiki|Dɔmimiki republiki|ডোমেনিকান প্রজাতন্ত্র|Republik Dominikan
दमिनिकान सुबुंखुंथाय|Dominikanska Republika|𑄓𑄮𑄟𑄨𑄚𑄨𑄇𑄚𑄴 𑄛𑄳𑄢𑄧𑄎𑄖𑄧𑄚𑄴𑄖𑄳𑄢𑄧|Доминикан Республика
Ripaaburika ya Dominica|ᏙᎻᏂᎧᏂ ᏍᎦᏚᎩ|کۆماری دۆمینیکا|Доминика Республики|Gweriniaeth Dominica
Den Dominikanske Republik|Dominikanische Republik|Doominiki laboo|Mofam mati Dominik
ཌོ་མི་ནི་ཀཱན་ རི་པབ་ལིཀ|Dominika repɔblik nutome|Δομινικανή Δημοκρατία|𐐔𐐲𐑋𐐮𐑌𐐲𐐿𐐲𐑌 𐐡𐐨𐐹𐐲𐐺𐑊𐐮𐐿
Dominika Respubliko|Dominikaani Vabariik|Dominikar Errepublika|جمهوری دومینیکن|Ndenndanndi Dominika
𞤐𞤣𞤫𞤲𞤣𞤭 𞤁𞤮𞤥𞤭𞤲𞤭𞤳𞤢𞥄|Dominikaaninen tasavalta|Dominikalýðveldið|Republiche dominicane
Dominikaanske Republyk|an Phoblacht Dhoiminiceach|A’ Phoblachd Dhoiminiceach
Tominikaanischi Republik|ડોમિનિકન રિપબ્લિક|Jamhuriyar Dominika|הרפובליקה הדומיניקנית
डोमिनिकन गणराज्य|Dominikai Köztársaság|Դոմինիկյան Հանրապետություն|Republica Dominican
Republik Dominika|Dominican Republik|Dóminíska lýðveldið|Repubblica Dominicana|ドミニカ共和国
დომინიკელთა რესპუბლიკა|Доминикана Республикасы|Tigduda Taduminikit|Jamuhuli ya Dominika
Repúblika Dominikana|Repumrika Nomĩnĩkỹnỹ|دومينيكان رەسپۋبليكاسى|Emetab Dominican Republic
សាធារណរដ្ឋ​ដូមីនីក|ಡೊಮೆನಿಕನ್ ರಿಪಬ್ಲಿಕ್|도미니카 공화국|डोमिनिकन प्रजासत्तो|Dominican Porjeraj
ڈومِنِکَن جموٗرِیَت|Jamhuli ya Dominika|dɔminik rɛpublík|de Dommenekaanesche Reppublik
Cimhûrîyeta Domînîkê|dominikan republik|ଡମିନିକା ତି ରିପବ୍ଲିକ୍|డొమినికాన్ రిపబ్లిక్
Доминика Республикасы|Jamuhúuri ya Dominɨka|Dominikanesch Republik|Lipubulika ya Dominika
Repibiki ya Domínikɛ|ສາທາລະນະລັດ ໂດມິນິກັນ|Dominikos Respublika|Ditunga wa Duminiku|Dominikāna
डोमिनिकन रिपब्लिक|Nthĩ ya Dominika|Repiblik dominikin|Repoblika Dominikanina
Te Whenua Tūhake o Tominika|ഡൊമിനിക്കൻ റിപ്പബ്ലിക്ക്|Бүгд Найрамдах Доминикан Улс
डोमिनिकन प्रजासत्ताक|Republik Dominica|ir-Repubblika Dominicana|Sǝr Dominik ma lii|ဒိုမီနီကန်
دومنیکن جمهوری|Den dominikanske republikk|डोमिनिकन गणतन्त्र|Dominicaanse Republiek|Nlambɔ́ Dominíka
Den dominikanske republikken|ߘߏߡߣߌߞ ߞߊ߲ߓߍ߲|Dominikaa Rippaabilik|ଡୋମିନିକାନ୍‌ ସାଧାରଣତନ୍ତ୍ର
ਡੋਮੀਨਿਕਾਈ ਗਣਰਾਜ|Dọmíníka Ripọ́blik|جمهوريه ډومينيکن|Repubulika ya Dominika|Ripùbblica Duminicana
ڊومينيڪن جمهوريه|Dominikána dásseváldi|Ködörösêse tî Dominîka|ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵓⵎⵉⵏⵉⴽⵜ
tagdudant taduminikt|တူဝ်ႇမီႇၼီႇၵၼ်ႇ|ඩොමිනිකා ජනරජය|Dominikaanisâš täsiväldi
Jamhuuriyaddda Dominika|Republika Dominikane|Dominikanska republiken|ܩܘܛܢܝܘܬܐ ܕܘܡܝܢܝܩܐܢܝܬܐ
டொமினிகன் குடியரசு|డొమినికన్ రిపబ్లిక్|Ҷумҳурии Доминикан|สาธารณรัฐโดมินิกัน|ዶሚኒካዊት ሪፓብሊክ
Dominikan Respublikasy|Lepupelika Tominika|Dominik Cumhuriyeti|Tagduda n Ḍuminikan
دومىنىكا جۇمھۇرىيىتى|Домініканська Республіка|جمہوریہ ڈومينيکن|Доминикан Республикаси|ꖁꕆꕇꕪꘋ ꕸꕱꔀ
Domíiníka Ɓoloe|Repùblega Domenegana|Cộng hòa Dominica|Dominikaniši Rebublik|Repiblik Dominiken
EDominican Republic|Lipabulika ya Dominika|kitɔŋ kí tumunikɛ́ŋ|דאמיניקאַנישע רעפּובליק|Dòmíníkánì
Repubirika Duminikana|多明尼加共和國|多明尼加共和国|多米尼加共和國|i-Dominican Republic]],
    DZA = [[
Àadzɛlìa|Ɔlgyeria|አልጄሪያ|আলজেৰিয়া|Aljeria|Arxelia|Əlcəzair|Әлҹәзаир|Aljiriá|Алжыр|Hualjelia|Aljerii
Alizeri|আলজেরিয়া|आल्जेरिया|Alžir|𑄃𑄢𑄴𑄎𑄬𑄢𑄨𑄠|Arigyeriya|ᎠᎵᏥᎵᏯ|جەزایر|Alžírsko|Algeriet|Algerien
Alžeeri|Algeriska|Alseri|ཨཱལ་ཇི་རི་ཡ|Algeria nutome|Αλγερία|𐐈𐑊𐐾𐐮𐑉𐐨𐐲|Alĝerio|Alžeeria|Aləyéria
Alaseri|𞤀𞤤𞤶𞤢𞤪𞤭𞥅|Alzerie|Algerije|an Ailgéir|Aildiria|Alxeria|Algeerie|અલ્જીરિયા|Aljeriya|אלג׳יריה
अल्जीरिया|Ալժիր|Alsír|アルジェリア|Aljɛlî|Aljasair|ალჟირი|Lezzayer|Aljelia|Arjélia|Arjérija|الجىر
Emetab Algeria|អាល់ហ្សេរី|ಅಲ್ಜೀರಿಯ|알제리|اؠلجیرِیا|aljɛrí|Alljeerije|Cezayîr|aljīriaa|ଅଲଜେରିଆ
ఆల్జిరియా|Alijéria|Aligerya|ອັລຈິເຣຍ|Alžyras|Alijeri|Alžīrija|Angiria|Alzeri|Alzeria|Alujeria
Aratiria|അൾജീരിയ|l-Alġerija|algeriya|အယ်လ်ဂျီးရီးယား|الجزیره|Algeriab|अल्जेरिया|ߊߟߑߖ߭ߋߙߌ߫
Aljeeriyaa|ଆଲଜେରିଆ|ਅਲਜੀਰੀਆ|Algieria|Alijeriya|Alijeliya|Algirìa|الجيريا|Alzerïi|ⴷⵣⴰⵢⵔ|dzayr
ဢႄးၵျီးရီးယႃး|ඇල්ජීරියාව|Aljeeriya|Algjeri|ܓܙܐܪ|அல்ஜீரியா|అల్జీరియా|Алҷазоир|แอลจีเรีย|ኣልጀርያ
ʻAlisilia|Dzayer|ئالجىرىيە|Jazoir|Жазоир|ꕉꔷꔠꔸꕩ|Agiriya|E-Algeria|Alselí|Àlùgèríánì|Argeriya|阿爾及利亞
i-Algeria]],
    ECU = [[
Ekwadò|Yikuwedɔ|ኢኳዶር|ইকুৱেডৰ|Ekvador|Еквадор|Ekwádór|Èkwàtorìà|Huekwado|اکوادور|Ekuwaɖɔɔr|Ekwatɔr
ইকুয়েডর|एक्वाड’र|𑄄𑄇𑄪𑄠𑄬𑄓𑄧𑄢𑄴|Ikweda|ᎡᏆᏙᎵ|ئیکوادۆر|Ekwateer|Ekuador|ཨེ་ཁྭ་ཌོར|Ekuadɔ nutome
Ισημερινός|𐐇𐐿𐐶𐐲𐐼𐐱𐑉|Ekvadoro|Ekuwatoor|𞤉𞤳𞤵𞤱𞤢𞤣𞤮𞥅𞤪|Eacuadór|એક્વાડોર|אקוודור|इक्वाडोर|Էկվադոր|エクアドル
Ɛkwandɔ̂|Ékuadhor|ეკვადორი|Ikwaṭur|Ekuvanor|ەكۆادور|Emetab Ecuador|អេក្វាទ័រ|ಈಕ್ವೆಡಾರ್|에콰도르
एक्वाडोर|اِکواڑور|ɛkwatɛǝ́|Äkwador|ଇକ୍ୱାଡର|ఈక్వడార్|Íkwado|Ekwatɛ́lɛ|ເອກວາດໍ|Ekvadoras|Ekvadora
Ekwater|Ekoatera|Ekuatoa|ഇക്വഡോർ|l-Ekwador|အီကွေဒေါ|اکوادر|Ecuadori|इक्वेडोर|Ekuateur|ߕߍߡߊߓߊ߲߮
Ekuwaador|ଇକ୍ୱେଡର୍‌|ਇਕਵੇਡੋਰ|Ẹ́kwuádọ|Ekwateri|ايڪواڊور|Ekuatëre|ⵉⴽⵡⴰⴷⵓⵔ|ikwadur|ဢေႇၵႂႃႇတေႃႇ
ඉක්වදෝරය|Ikuwadoor|ܐܩܘܐܕܘܪ|ஈக்வடார்|เอกวาดอร์|ኤኳዶር|ʻEkuetoa|ma Ekuwato|ئېكۋاتور|ایکواڈور|ꗡꖴꔃꗍ
Ɛ́kúwédɔ|Ekwaatër|EEcuador|ekuatɛ́l|עקוואַדאר|Ekuádò|Ekuadú|厄瓜多|厄瓜多爾|i-Ecuador]],
    EGY = [[
Egipte|Edzì|Misrim|ግብጽ|ইজিপ্ত|Mithri|Exiptu|Misir|Мисир|Мысыр|Mesr|Егіпет|Humisri|Ejipti|Eziputi
মিশর|Egipt|ईजिप्त|Egipat|Египат|𑄟𑄨𑄥𑄧𑄢𑄴|Мисар|Misiri|ᎢᏥᏈᎢ|میسر|Yr Aifft|Egypten|Misri|Ägypten|Misra
Egyptojska|Esípt|ཨི་ཇིབཊ|Egypte nutome|Αίγυπτος|𐐀𐐾𐐲𐐹𐐻|Egiptujo|Egiptus|Ehíbətɛn|Ejipt|𞤃𞤭𞤧𞤭𞤪𞤢|Egypti
Egyptaland|Egjit|an Éigipt|An Èipheit|Exipto|Ägüpte|ઇજિપ્ત|Misira|מצרים|मिस्र|Egyptowska|Egyiptom
Եգիպտոս|Egypto|Mesir|Egitto|エジプト|Ɛjíptɛ|ეგვიპტე|Maṣr|Misili|Misli|Ejitu|Ejito|مىسىر|Emetab Misiri
អេហ្ស៊ីប|ಈಜಿಪ್ಟ್|이집트|एजिप्त|Äjüpte|ījipṭ|ଇଜିପ୍ଟ|ఈజిప్ట్|Egit|Ezípite|ອີຢິບ|Egiptas|Mushidi|Lezipt
Ejypta|Umisiri|Īhipa|ഈജിപ്ത്|इजिप्त|l-Eġittu|Sǝr Egypt|အီဂျစ်|Egipteb|इजिप्ट|ߋߖ߭ߌߔߑߕ|Missir|ਮਿਸਰ
Egipta|Egitu|Eggittu|Egypta|Kâmitâ|ⵎⵉⵚⵕ|ဢီးၵျိပ်ႈ|ඊජිප්තුව|Masar|Egjipt|ܡܨܪܝܢ|எகிப்து|Миср|อียิปต์
ግብጺ|Müsür|ʻIsipite|ma Masi|Мисыр|Єгипет|ꕆꔖꕞ|Míséla|Ai Cập|IYiputa|isípit|עגיפּטן|Égípítì|i-Egypt]],
    ERI = [[
Èletɨ̀là|এৰিত্ৰিয়া|Eritreya|Еритреја|Eritiriá|Эрытрэя|Hueritrea|Еритрея|اریتره|Eritree|Eritere
ইরিত্রিয়া|एरिट्रिया|Eritreja|𑄄𑄢𑄨𑄖𑄳𑄢𑄨𑄠|Эритрей|Eriteriya|ᎡᎵᏟᏯ|ئەریتریا|ཨེ་རི་ཊྲེ་ཡ|Eritrea nutome
Ερυθραία|𐐇𐑉𐐮𐐻𐑉𐐨𐐲|Eritreo|Elitəlé|Eriteree|𞤉𞤪𞤭𞥅𞤼𞤫𞤪𞤫|an Eiritré|Eartra|Äritreea|એરિટ્રિયા|Eritireya
אריתריאה|इरिट्रिया|Էրիթրեա|エリトリア|Ɛlitɛlɛ́ya|ერიტრეა|Iritiria|Elitilea|Iritreia|Erytiréja|ەريترەيا
Emetab Eritrea|អេរីត្រេ|ಎರಿಟ್ರಿಯಾ|에리트리아|اِرٕٹِیا|Elitlea|ɛritrɛ́|Äritreja|īriṭriaa|ଇରିଟ୍ରିଆ
ఇరిట్రియా|Eriterea|Eritureya|ເອຣິເທຣຍ|Erythre|Uriterea|Eritēria|എറിത്രിയ|l-Eritrea|Sǝr Eritre
အီရီထရီးယား|Eritreab|एरिट्रीया|Erytrea|ߋߙߕߌߙߋ߫|Eertiraa|ଇରିଟ୍ରିୟା|ਇਰੀਟ੍ਰਿਆ|Elitereya|Eritreea
Elitileya|ايريٽيريا|ⵉⵔⵉⵜⵉⵔⵢⴰ|iritirya|ဢႄႇရီႇထရီးယႃး|එරිත්‍රියාව|Eritreeya|ܐܪܬܪܝܐ|எரிட்ரியா
ఎరిట్రియా|เอริเทรีย|ʻElitulia|Iritrya|ئېرىترىيە|اریٹیریا|ꔀꔸꔳꕟ|Ɛritera|E-Eritrea|elitée|עריטרעע
Eritira|厄利垂亞|厄利垂亚|厄立特里亞|i-Eritrea]],
    ESP = [[
Spanje|Sɨ̀kpɛ̂n|ስፔን|স্পেইন|Hithpania|İspaniya|Испанија|Espin|Pànya|Іспанія|Huhispania|هسپانیه
Ɛspanyǝ|Esipaɲi|স্পেন|Spagn|स्पैन|Španija|Шпанија|𑄥𑄳𑄛𑄬𑄚𑄴|Испани|Sipeyini|ᎠᏂᏍᏆᏂᏱ|ئیسپانیا|Španělsko
Sbaen|Spanien|Hispania|Espaaɲe|Špańska|Espaañ|ཨིས་པེན|Spain nutome|Ισπανία|𐐝𐐹𐐩𐑌|Hispanujo|Hispaania
Kpənyá|اسپانیا|𞤉𞤧𞤨𞤢𞤻𞤢𞥄|Espanja|Spania|Spagne|an Spáinn|An Spàinnt|Schpanie|સ્પેન|Sipen|Kepania|ספרד
स्पेन|Španjolska|Španiska|Spanyolország|Իսպանիա|Espania|Spanyol|Spánn|Spagna|スペイン|Ɛspániya|Sepanyol
ესპანეთი|Spanya|Spanha|Enhpỹnija|يسپانيا|Emetab Spain|អេស្ប៉ាញ|ಸ್ಪೇನ್|스페인|Ispania|سٕپین|kpanyá
Schpaanije|spein|ସ୍ପେନ୍|స్పెన్|Hisipánia|Spayólaȟče Makȟóčhe|Esipanye|ສະເປນ|Ispanija|Nsipani|Spĩni
Lespagn|Espaina|Uhispania|Peina|സ്‌പെയിൻ|Spanja|စပိန်|ایسپانیا|Spanieb|Paŋá|ߊߛߌߔߊ߲߫|Ispeen|ਸਪੇਨ
Spen|Hiszpania|Hisipaniya|Ispagna|اسپين|ⵙⴱⴰⵏⵢⴰ|sbanya|သပဵၼ်ႇ|ස්පාඤ්ඤය|Španielsko|Isbeyn|ܐܣܦܢܝܐ
ஸ்பெயின்|స్పెయిన్|สเปน|ስጳኛ|Sipeini|ma Epanja|İspanya|ئىسپانىيە|ꕐꘊꔧ|Panyɛĩ|Tây Ban Nha|Españ|ESpain
שפּאַניע|Isipãya|i-Spain]],
    EST = [[
Estland|Èsɨ̀tonyìa|ኤስቶኒያ|ইষ্টোনিয়া|Ethtonia|Estoniya|Естонија|Эстонія|Huestonia|Естония|Esetoni
এস্তোনিয়া|एस्ट’निया|Estonija|𑄆𑄌𑄴𑄖𑄮𑄚𑄨𑄠|Эстони|Esitoniya|ᎡᏍᏙᏂᏯ|ئیستۆنیا|Estonsko|Estooni|Estniska
Estoni|ཨེས་ཊོ་ནི་ཡ|Estonia nutome|Εσθονία|𐐇𐑅𐐻𐐬𐑌𐐨𐐲|Estonujo|استونی|𞤉𞤧𞤼𞤮𞤲𞤭𞤴𞤢𞥄|Viro|Estlân|an Eastóin
Eestland|એસ્ટોનિયા|אסטוניה|एस्टोनिया|Estiska|Észtország|Էստոնիա|Eistland|エストニア|ესტონეთი|Istunya
Stónia|Enhtonĩja|ەستونيا|Emetab Estonia|អេស្តូនី|ಎಸ್ಟೋನಿಯಾ|에스토니아|ایسٹونِیا|Äßland|Estonya|ଏସ୍ଟନିଆ
ఎస్టోనియా|Esitoni|ເອສໂຕເນຍ|Estija|Igaunija|Etōnia|എസ്റ്റോണിയ‍|l-Estonja|အက်စတိုးနီးယား|Estoniab
इस्टोनिया|ߋߛߑߕߏߣߌ߫|Istooniyaa|ଏସ୍ତୋନିଆ|ਇਸਟੋਨੀਆ|ايسٽونيا|Estlánda|Estonïi|ⵉⵙⵜⵓⵏⵢⴰ|ဢႄႇသတူဝ်းၼီးယႃး
එස්තෝනියාව|Eestieennâm|Estooniya|ܐܣܛܘܢܝܐ|எஸ்டோனியா|เอสโตเนีย|ኤስቶንያ|ʻEsitōnia|ئېستونىيە|Естонія
اسٹونیا|ꗡꔻꕿꕇꕰ|Ɛsitóninya|E-Estonia|עסטלאַנד|Isituniya|愛沙尼亞|i-Estonia]],
    ETH = [[
Ètyǒpìa|Yitiopia|ইথিঅ’পিয়া|Uhabeshi|Efiopiya|Ефиопија|Etupiá|Эфіопія|Huuhabeshi|Етиопия|ایتوپیه
Etiyopii|Etiopi|ইথিওপিয়া|इथिय’पिया|Etiopija|Етиопија|𑄃𑄨𑄜𑄨𑄃𑄮𑄛𑄨𑄠|Эфиопи|Ethiyopiya|ᎢᏗᎣᏈᎠ|ئەتیۆپیا
Etiopie|Etiopien|Äthiopien|Ecioopi|Etiopiska|Ecoopi|ཨི་ཐི་ཡོ་པི་ཡ|Etiopia nutome|Αιθιοπία|𐐀𐑃𐐨𐐬𐐹𐐨𐐲
Etiopujo|Etioopia|اتیوپی|ایتوپیا|Ecoppi|𞤀𞤦𞤢𞤧𞤭𞤲𞤭𞥅|an Aetóip|An Itiop|Äthiopie|ઇથિઓપિયા|Habasha
אתיופיה|इथियोपिया|Եթովպիա|エチオピア|Ɛtiyɔpî|ეთიოპია|Utyupi|ەفيوپيا|Emetab Ethiopia|អេត្យូពី|ಇಥಿಯೋಪಿಯಾ
에티오피아|اِتھوپِیا|ɛtyɔpí|Ättijoopije|Etîyopya|ītiyopiya|इतियोपिया|ଇତିୟପିଆ|ఇతియోపియా|Ʉhabéeshi
Ethiopien|Esyopya|Etsíopi|ອີທິໂອເປຍ|Etshiopi|इथोपिया|Ithiopia|Letiopi|എത്യോപ്യ|Этиоп|इथिओपिया
l-Etjopja|အီသီယိုးပီးယား|Ethiopiab|ߋߗߏߔߌ߫|Itoophiyaa|ଇଥିଓପିଆ|ਇਥੋਪੀਆ|حبشه|Etiyopiya|ايٿوپيا|Etiopïi
ⵉⵜⵢⵓⴱⵢⴰ|ityubya|ဢီႇတီႇယူဝ်းပီးယႃး|ඉතියෝපියාව|Itoobiya|ܟܘܫ|எத்தியோப்பியா|ఇథియోపియా|เอธิโอเปีย
ʻĪtiōpia|Ityupya|ئېفىيوپىيە|Ефіопія|ایتھوپیا|ꔤꔳꖎꔪꕩ|Ecopi|E-Ethiopia|עטיאפּיע|Etopia|Etiupiya|衣索比亞
衣索比亚|埃塞俄比亞|i-Ethiopia]],
    FIN = [[
Fɨnlàn|ፊንላንድ|ফিনলেণ্ড|Ufini|Finlandiya|Финландија|Fenlánd|Фінляндыя|Huufini|Финландия|Finilandi
ফিনল্যান্ড|फिनलेण्ड|Finska|Финска|𑄜𑄨𑄚𑄴𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Финлянди|Bufini|ᏫᏂᎦᏙᎯ|فینلاند|Finsko|Y Ffindir
Finnland|Finlandu|ཕིན་ལེནཌ|Finland nutome|Φινλανδία|𐐙𐐮𐑌𐑊𐐲𐑌𐐼|Finnlando|Soome|Finəlán|فنلاند|فنلند
𞤊𞤭𞤲𞤤𞤢𞤲𞤣|Finlandie|an Fhionlainn|An Fhionnlann|ફિનલેન્ડ|פינלנד|फ़िनलैंड|Finnország|Ֆինլանդիա|フィンランド
ფინეთი|Finlund|Fĩrỹnija|فينليانديا|Emetab Finland|ហ្វាំងឡង់|ಫಿನ್‌ಲ್ಯಾಂಡ್|핀란드|फिनलँड|فِن لینڈ
Fînlenda|pinlaṇd|प़िनलेंड|ପିନ୍‍ଲାଣ୍ଡ|పిన్లాండ్|Ufíini|Filandɛ|ຟິນແລນ|Suomija|Somija|Finlandy
Whinarana|ഫിൻലാൻഡ്|Финланд|फिनलंड|il-Finlandja|Sǝr Finland|ဖင်လန်|Finlandi|फिनल्याण्ड|ߝߍ߲ߟߊ߲ߘ
Fiinlaand|ଫିନଲ୍ୟାଣ୍ଡ|ਫਿਨਲੈਂਡ|فنلینډ|Finlanda|Wufini|Fillannia|فن لينڊ|Suopma|Fëlânde|ⴼⵉⵍⵍⴰⵏⴷⴰ
fillanda|ၾိၼ်ႇလႅၼ်ႇ|ෆින්ලන්තය|Suomâ|ܦܝܢܠܢܕ|பின்லாந்து|ఫిన్లాండ్|ฟินแลนด์|Finlýandiýa|Finilani
ma Sumi|فىنلاندىيە|Фінляндія|ꔱꘋ ꖨꕮꕊ|Fiŋlɛŋ|Phần Lan|EFinland|פֿינלאַנד|Filandi|Firãdiya|芬蘭
i-Finland]],
    FJI = [[
Fidzi|Figyi|ፊጂ|ফিজি|Islles Fixi|Fici|Фиҹи|Фіджы|Hufiji|फिजी|Фиџи|𑄜𑄨𑄎𑄨|ᏫᏥ|Fidschi|ཕི་ཇི|Fidzi nutome
Φίτζι|𐐙𐐨𐐾𐐨|Fiĝio|Fijji|𞤊𞤭𞤶𞤭𞥅|Fizi|Fidsí|Fìdi|Fixi|Fitschi|ફીજી|פיג׳י|Fidzsi|Ֆիջի|Fídjíeyjar|Figi
フィジー|ფიჯი|Emetab Fiji|ហ្វីជី|ಫಿಜಿ|피지|فِجی|de Fidschi-Endelle|piji|प़िजी|ପିଜି|పిజీ|Fíiji|ຟິຈິ|Fidžis
Fuji|Ufiji|Whītī|ഫിജി|Фижи|Sǝr Fiji|ဖီဂျီ|Fijib|Fijiá|ߝߖߌ߫|Fiijii|ଫିଜି|ਫ਼ਿਜੀ|Fijisullot|Fidyïi
ⴼⵉⴷⵊⵉ|ၾီႇၵျီႇ|ෆීජී|Fixhi|ܦܝܓܝ|ஃபிஜி|ఫిజీ|Фиҷи|ฟิจิ|Fisi|Фіджі|ꔱꔤꕀ|EFiji|פֿידזשי|斐濟|i-Fiji]],
    FRA = [[
Frankryk|Fàlâŋnsì|Franse|ፈረንሳይ|ফ্ৰান্স|Ufarantha|Fransa|Франса|Paráns|Pùlàsi / Fɛ̀lɛ̀nsi /|Францыя
Huufaransa|فرانسه|Gafɔntǝna|Faransi|ফ্রান্স|Frañs|फ्रान्स|Francuska|Француска|𑄜𑄳𑄢𑄚𑄴𑄥𑄴|Франци
Bufaransa|ᎦᎸᏥᏱ|فەڕەنسا|Francie|Ffrainc|Frankrig|Ufaransa|Frankreich|फ्रांस|Francojska|ཕྲཱནས
France nutome|Γαλλία|𐐙𐑉𐐰𐑌𐑅|Francujo|Prantsusmaa|Frantzia|Fulɛnsí|Farayse|𞤊𞤢𞤪𞤢𞤲𞤧𞤭|Ranska|Frakland
Frankrijk|an Fhrainc|An Fhraing|Frankriich|ફ્રાંસ|Faransa|Palani|צרפת|Francoska|Franciaország
Ֆրանսիա|Prancis|ꃔꇩ|Frakkland|フランス|Fɛlánci|საფრანგეთი|Uvalanza|Ufalansa|Frỹsa|Ubaranja|فرانسيا
Emetab France|បារាំង|ಫ್ರಾನ್ಸ್|프랑스|فرانس|pɛrɛsǝ́|Frankrisch|prans|प़्रांस|ପ୍ରାନ୍ସ|ప్రాన్స్|Ʉfaráansa
Frankräich|Bufalansa|Falánsɛ|ຝຣັ່ງ|فأرانسە|Prancūzija|Nfalanse|Francija|Fransi|Lafrans|Frantsa|Wīwī
Франција|ഫ്രാൻസ്|Франц|ᠫᠷᠠᠨ᠋᠋ᠼᠠ|Perancis|Franza|Franssǝ|ပြင်သစ်|Frankreiki|Frankrike|Furansi|Fala
ߝߊ߬ߙߊ߲߬ߛߌ߫|Faransaay|ଫ୍ରାନ୍ସ|ਫ਼ਰਾਂਸ|Francja|Frantscha|Ubufaransa|Franța|ᱯᱷᱨᱟᱱᱥ|Wufalansa|Frantza
Frankriika|Farânzi|ⴼⵔⴰⵏⵙⴰ|ၾရၢင်ႇသဵတ်ႈ|ප්‍රංශය|Francúzsko|Faransiis|ܦܪܢܣܐ|பிரான்ஸ்|ఫ్రాన్స్‌|Фаронса
ฝรั่งเศส|ፈረንሳ|Fransiýa|Falanisē|ma Kanse|فىرانسىيە|Франція|ꖢꕟꘋꔻ|Fɛŋsi|Pháp|Frankrič|Faraans|EFrance
felensí|פֿראַנקרייך|Faranse|Frãsa|法國|i-France]],
    FSM = [[
Mikronesië|Maekòlòneshìa|Maekronehyia|ማይክሮኔዢያ|মাইক্ৰোনেচিয়া|Mikronethia|Mikroneziya|Микронезија
Mikrónéshiá|Mìkrònesìà|Мікранезія|Humikronesia|Mikronesiya|Mikironesi|মাইক্রোনেশিয়া|Mikronezia
माइक्रनेशिया|Mikronezija|𑄟𑄭𑄇𑄳𑄢𑄮𑄚𑄬𑄥𑄨𑄠|Микронезин Федеративни штаташ|Mikironesiya|ᎹᎢᏉᏂᏏᏯ|مایکرۆنیزیا
Микронези|Mikronesien|Mikronezi|Mikroneziska|མའི་ཀྲོ་ནི་ཤི་ཡ|Mikronesia nutome|Μικρονησία
Μικρονησία, Ὁμόσπονδες Πολιτεῖες τῆς|𐐣𐐴𐐿𐑉𐐲𐑌𐐨𐑈𐐲|Mikronezio|Mikroneesia|Mikoronésia|میکرونزی
میکرونزیا|Mikoronesii|𞤃𞤭𞤳𞤪𞤮𞤲𞤫𞥅𞤧𞤭𞤴𞤢|Mikronesiasamveldið|an Mhicrinéis|Na Meanbh-eileanan|Mikroneesie
માઇક્રોનેશિયા|Mikuronesiya|מיקרונזיה|माइक्रोनेशिया|Միկրոնեզիա|ミクロネシア連邦|Féderasi Mikronésia
მიკრონეზია|Микронезия Федеративлик Штатлары|Mikrunizya|Mikilonesia|Goj-vẽso-sĩ Kẽsir|ميكرونەزيا
Emetab Micronesia|មីក្រូណេស៊ី|ಮೈಕ್ರೋನೇಶಿಯಾ|미크로네시아|मायक्रोनिशिया|Maicronesia|مائیکرونیشیا|Miklonesia
mikronɛ́si|Mikroneesije|Mîkronezya|micronesiaa|माइक्रोनेसिया|ମାକ୍ରନେସିଆ|మైక్రోనేసియా|Mikironésia
Mikuronezya|ໄມໂຄຣນີເຊຍ|Mekanēhia|മൈക്രോനേഷ്യ|मायक्रोनेशिया|il-Mikroneżja|Micronesiya
မိုင်ခရိုနီရှား|Mikronesiaføderasjonen|ߡߌߞߙߏߣߋߖ߭ߌ߫|Maayikirooneeshiyaa|ମାଇକ୍ରୋନେସିଆ|ਮਾਇਕ੍ਰੋਨੇਸ਼ੀਆ
Maikroníshia|Mikronezja|Mikoroniziya|Micronezia|Mikilonesiya|Micrunisia|مائڪرونيشيا|Mikronezïi
ⵎⵉⴽⵔⵓⵏⵉⵣⵢⴰ|ၼႃႈလိၼ် မၢႆႇၶရူဝ်ႇၼေးသျၼ်း|මයික්‍රොනීසියාව|Mikronesia littoväldi|Mikroneesiya
ܐܬܪ̈ܘܬܐ ܦܕܪܠܝܐ ܕܡܝܩܪܘܢܝܣܝܐ|மைக்ரோனேஷியா|మైక్రోనేషియా|Штатҳои Федеративии Микронезия|ไมโครนีเซีย
ማይክሮነዥያ|Mikolonīsia|مىكرونېزىيە|Мікронезія|Федеративні Штати Мікронезії|مائکرونیشیا|ꕆꖏꕇꔻꕩ
Mikonisiya|Mikoronesi|EMicronesia|mikolonesí|מיקראנעזיע|Makoronesia|Mikuruneziya|密克羅尼西亞群島|密克罗尼西亚群岛
密克羅尼西亞|i-Micronesia]],
    GAB = [[
Gaboen|Gàbûn|ጋቦን|গেবন|Gaboni|Qabon|Hugaboni|گابون|গ্যাবন|गाबन|𑄉𑄳𑄠𑄝𑄧𑄚𑄴|Gabooni|ᎦᏉᏂ|گابۆن|Gaabon
གྷ་བྷོན|Gabɔn nutome|Γκαμπόν|𐐘𐐲𐐺𐐪𐑌|Gabono|گابن|Gaboo|𞤘𞤢𞤦𞤮𞤲|an Ghabúin|ગેબન|גבון|गैबॉन|Գաբոն|ガボン
Ŋgabɔ̂ŋ|გაბონი|Gabã|Emetab Gabon|ហ្គាបុង|ಗೆಬೊನ್|가봉|गाबॉन|گیبان|Jabuhn|gbon|ग्याबॉन|ଗାବନ|గాబన్|Gabɔ
ກາບອນ|Gabonas|Ngabu|Gabona|गैबन|Ugaboni|Kāpona|ഗാബൺ|गॅबॉन|il-Gabon|ဂါဘွန်|Gabhoni|गावोन|ߜ߭ߊߓߐ߲߫
Gaaboon|ଗାବୋନ୍|ਗਬੋਨ|ګابن|گبون|Gaböon|ⴳⴰⴱⵓⵏ|ၵႄးပုၼ်ႇ|ගැබොන්|ܓܒܘܢ|கேபான்|గేబన్|กาบอง|Kaponi|گیبون|ꕭꕷꘋ
Gabhɔŋ|EGabon|kapɔ́ŋ|גאַבאן|Gabãu|Gaban|加彭|i-Gabon]],
    GBR = [[
Verenigde Koninkryk|Yùnaetɛ Kiŋdɔ̀m|ዩናይትድ ኪንግደም|ዩኬ|সংযুক্ত ৰাজ্য|ইউ. কে.|Uingeredha|Reinu Xuníu
Birləşmiş Krallıq|Бирләшмиш Краллыг|БК|Бөйөк Британия|Британия|Bartániá|Àdnà i Lɔ̂ŋ|Вялікабрытанія
Huuingereza|Обединеното кралство|Gagɛɛshɩtǝna|Angilɛtɛri|যুক্তরাজ্য|དབྱིན་ཇི་|Rouantelezh-Unanet
जथाय ब्रिटिश हादोर|इउ.के|Ujedinjeno Kraljevstvo|Уједињено Краљевство|УК|Regne Unit|𑄎𑄧𑄙𑄢𑄬𑄌𑄴𑄎𑄮|𑄄𑄃𑄪𑄇𑄬
Йоккха Британи|Bungyereza|ᎩᎵᏏᏲ|شانشینی یەکگرتوو|Spojené království|Аслӑ Британи|Британи
Storbritannien|Uingereza|Vereinigtes Königreich|Albaasalaama Marganta|यूनाइटेड किंगडम
Zjadnośone kralejstwo|ཡུ་ནཱའི་ཊེཌ་ ཀིང་ཌམ|United Kingdom nutome|Ηνωμένο Βασίλειο|ΗΒ|𐐏𐐭𐑌𐐴𐐻𐐲𐐼 𐐗𐐨𐑍𐐼𐐲𐑋
Unuiĝinta Reĝlando|Britujo|Ühendkuningriik|Erresuma Batua|Ǹnam Engəlis|بریتانیا|Laamateeri Rentundi
𞤁𞤫𞤲𞤼𞤢𞤤 𞤐𞤺𞤫𞤯𞤵𞥅𞤪𞤭|𞤑𞤘|Iso-Britannia|Britannia|Stórabretland|Ream unît|Verenigd Koninkrijk
an Ríocht Aontaithe|An Rìoghachd Aonaichte|Veräinigts Chönigriich|યુનાઇટેડ કિંગડમ|યુ.કે.
Rywvaneth Unys|Biritaniya|Aupuni Mōʻī Hui Pū ʻIa|בריטניה|यू॰के॰|Zjednoćene kralestwo
Egyesült Királyság|Միացյալ Թագավորություն|ՄԹ|Regno Unite|Inggris Raya|Unit Reyia|ꑱꇩ|Bretland
Regno Unito|イギリス|Karajan Manunggal|გაერთიანებული სამეფო|გაერთ.სამ.|Уллы Британия|Tagelda Yedduklen
Nngalesa|Reinu Unidu|Rejnũ Unĩnu|Ngeretha|Ұлыбритания|ۇلىبريتانيا|Emetab Kibagenge nebo Uingereza
ចក្រភព​អង់គ្លេស|ច.អ.|ಯುನೈಟೆಡ್ ಕಿಂಗ್‌ಡಮ್|ಯು.ಕೆ.|영국|युनायटेड किंगडम|संयुक्त राजवट|Sõyukt Razvott
متحدہ مملِکت|मुतहीद बादशाहत|Uingeeza|kǝlɔŋ kǝ kǝtáatáaŋzǝn|Jruußbrettannije|Qiralîyeta Yekbûyî|yuke
ଇଉନାଇଟେଡ୍ କିଂଡମ୍|ୟୁକେ|యునైటెడ్ కింగ్‌డమ్|యు.కె.|Улуу Британия|УБ|Ʉɨngeréesa|Groussbritannien
Bungereza|Rëgn Uní|Angɛlɛtɛ́lɛ|ສະຫະລາດຊະອະນາຈັກ|ສະຫະລາຊະອານາຈັກ|بیریتانیا گأپ|Jungtinė Karalystė
Apvienotā Karaliste|Angletera|Te Hononga o Piritene|Обединето Кралство|ОК|യുണൈറ്റഡ് കിംഗ്ഡം|യുകെ
Их Британи|ИБ|ᠶᠡᠺᠡ ᠪᠷᠢᠲ᠋ᠠᠨᠢ|য়ুনাইটেদ কিংদম|ir-Renju Unit|Sǝr Anglofoŋ|ယူနိုက်တက်ကင်းဒမ်း|ယူကေ
Storbritannia|संयुक्त अधिराज्य|युके|Nlambɔ́ Ngɛlɛn|ߡߊ߲߬ߛߊ߬ߟߊ߫ ߟߊߘߍ߬ߣߍ߲|ߡ.ߟ.|ଯୁକ୍ତରାଜ୍ୟ|Стыр Британи
ਯੂਨਾਈਟਡ ਕਿੰਗਡਮ|ਯੂ.ਕੇ.|Yunáítẹ́d Kíndọm|Wielka Brytania|Wlk. Bryt.|برتانیه|انګلستان|Reginavel Unì
Ubwongereza|Regatul Unit|ᱭᱩᱱᱤᱭᱴᱮᱰ ᱠᱤᱝᱰᱚᱢ|Uwingelesa|Regnu Unidu|Regnu Junciutu|برطانيہ|बरतानी
Stuorra-Británnia|Ködörögbïä--Ôko|ⵜⴰⴳⵍⴷⵉⵜ ⵉⵎⵓⵏⵏ|tagldit imunn|မိူင်းႁူမ်ႈတုမ်ႁေႃၶမ်း ပရိတ်ႈတဵၼ်ႇ
ယူႇၶေႇ|එක්සත් රාජධානිය|එ.රා|Spojené kráľovstvo|Združeno kraljestvo|Ovtâstum Kunâgâskodde
Boqortooyada Midowday|Mbretëria e Bashkuar|Britania Raya|Ufalme wa Muungano|ܡܠܟܘܬܐ ܡܚܝܕܬܐ
யுனைடெட் கிங்டம்|யூகே|Шоҳигарии Муттаҳида|สหราชอาณาจักร|ብሪጣንያ|Birleşen Patyşalyk|Pilitānia|ma Juke
Yunaited Kingdom|Birleşik Krallık|Берләшкән Корольлек|Tagelda Taddukelt|بىرلەشمە پادىشاھلىق
ئەنگلىيە|Велика Британія|سلطنت متحدہ|یو کے|Buyuk Britaniya|Britaniya|Буюк Британия|ꖕꕯꔤꗳ
Yunaitɛ Kíŋdɔŋ|Regno Unìo|Vương quốc Anh|England|Ruwaayom Ini|E-United Kingdom|ingilíís
פֿאַראייניגטע קעניגרייך|Gẹ̀ẹ́sì|Reyinu Yepewasú|英國|i-United Kingdom]],
    GEO = [[
Dzɔɔdzìa|Gyɔgyea|ጆርጂያ|জৰ্জিয়া|Jojia|Xeorxa|Gürcüstan|Ҝүрҹүстан|Járjiá|Грузія|Hujojia|گرجستان
Jɔrjiya|Zeyɔrzi|জর্জিয়া|Jorjia|जर्जिया|Gruzija|Грузија|𑄎𑄧𑄢𑄴𑄎𑄨𑄠|Гуьржийчоь|Gyogiya|ᏣᎠᏥᎢ|گورجستان
Gruzie|Грузи|Georgien|Gorgi|Georgiska|Seorsi|ཇཽར་ཇཱ|Georgia nutome|Γεωργία|𐐖𐐱𐑉𐐾𐐲|Kartvelujo|Gruusia
Horə́yia|Jeorgii|𞤔𞤮𞤪𞤶𞤭𞤴𞤢𞥄|Gjeorgjie|an tSeoirsia|A’ Chairtbheil|Xeorxia|Geoorgie|જ્યોર્જિયા|Jojiya
גאורגיה|जॉर्जिया|Grúzia|Վրաստան|ジョージア|Jiyurji|Dyodya|Jiórjia|Jiórja|گرۋزيا|Emetab Georgia|ហ្សកហ្ស៊ី
ಜಾರ್ಜಿಯಾ|조지아|جارجِیا|jɔrjí|Jeorrjije|Gurcistan|jeorjiaa|ଜର୍ଜିଆ|జార్జియా|Gyogya|Zorzi|ຈໍເຈຍ|Joriji
जार्जिया|Zeorzi|Zeorzia|Ujojia|Hōria|ജോർജ്ജിയ|Гүрж|il-Georgia|Georgiya|ဂျော်ဂျီယာ|گرجستون|Georgiab
Jɔrgia|ߖ߭ߋߐߙߑߖ߭ߌ߫|Joorjiyaa|Гуырдзыстон|ਜਾਰਜੀਆ|Gruzja|Jeworujiya|Giorgia|Zorzïi|ⵊⵓⵔⵊⵢⴰ|jurjya
ၵျေႃႇၵျႃႇ|ජෝර්ජියාව|Gruzínsko|Joorjiya|Gjeorgji|ܓܘܪܓܝܐ|ஜார்ஜியா|Гурҷистон|จอร์เจีย|ጆርጅያ|Gruziýa
Seōsia|Jyurjya|گىرۇزىيە|ꗘꖺꕀꕩ|Jɔɔjiya|Jeorja|Seworsi|EGeorgia|sɔlsíi|גרוזיע|Gọgia|Geugiya|格魯吉亞|喬治亞
i-Georgia]],
    GHA = [[
Gaanà|ጋና|ঘানা|Qana|Hughana|گانا|घाना|𑄊𑄚|ᎦᎠᎾ|غەنا|གྷ་ན|Ghana nutome|Γκάνα|𐐘𐐪𐑌𐐲|Ganao|غنا|Ganaa|𞤘𞤢𞤲𞤢
ઘાના|גאנה|Գանա|ガーナ|Ŋgána|განა|Ganỹ|Emetab Ghana|ហ្គាណា|ಘಾನಾ|가나|Jaana|गाना|ଗାନା|గనా|ການາ|Ugana|Kāna
ഘാന|il-Ghana|ဂါနာ|Ghanab|ߜ߭ߊ߯ߣߊ߫|Gaanaa|ଘାନା|ਘਾਨਾ|ګانا|Khana|گهانا|ⵖⴰⵏⴰ|ၵႃႇၼႃႇ|ඝානාව|Ganë|ܓܐܢܐ|கானா
ఘనా|กานา|ꕭꕌꕯ|EGhana|גהאַנע|迦納|迦纳|加納|i-Ghana]],
    GIN = [[
Ginè|Gini|ጊኒ|গিনি|Qvineya|Гвинеја|Giniá|Гвінея|Hujine|گوینیا|Ginee|Ginea|गिनीया|Gvineja|𑄉𑄨𑄚𑄨|Гвиней
ᎩᎢᏂ|گینێ|Gineja|གྷི་ནི|Guini nutome|Γουινέα|𐐘𐐮𐑌𐐨|Gvineo|گینه|گینیا|𞤘𞤭𞤲𞤫|an Ghuine|Gineea|ગિની|גינאה
गिनी|Գվինեա|ギニア|Ŋginɛ̂|გვინეა|Ɣinya|گۆەنيا|Emetab Guinea|ហ្គីណេ|ಗಿನಿ|기니|گِنی|Jinneha|ଗିନି|గినియా
Gíine|ກິນີ|Ugine|Kini|ഗിനിയ|il-Guinea|ဂီနီ|Guineab|ߖߌ߬ߣߍ߫|Giinii|ଗୁଇନିଆ|ਗਿਨੀ|Gwinea|ګینه|Guneya
Guineea|Guinìa|ⵖⵉⵏⵢⴰ|ၵီးၼီး|ගිණියාව|ܓܝܢܝܐ|கினியா|กินี|Gwineýa|گىۋىنىيە|Gvineya|ꕅꔤꕇ|EGuinea|kiiné
גינע|Gene|幾內亞|i-Guinea]],
    GMB = [[
ጋምቢያ|গাম্বিয়া|Qambiya|Гамбија|Гамбія|Hugambia|گامبیا|Gambii|Ganbi|गाम्बिया|Gambija|𑄉𑄟𑄴𑄝𑄨𑄠|Гамби
Gambiya|ᎦᎹᏈᎢᎠ|Gambi|གྷེམ་བི་ཡ|Gambia nutome|Γκάμπια|𐐘𐐰𐑋𐐺𐐨𐐲|Gambio|Gammbi|𞤘𞤢𞤥𞤦𞤭𞤴𞤢|an Ghaimbia
A’ Ghaimbia|ગેમ્બિયા|גמביה|Գամբիա|ガンビア|Ŋgambî|გამბია|Gambya|Gỹmija|Emetab Gambia|ហ្គំប៊ី|ಗ್ಯಾಂಬಿಯಾ
감비아|گَمبِیا|Jambija|ଗାମ୍ବିଆ|గంబియా|ສາທາລະນະລັດແກມເບຍ|Ugambia|Kamopia|ഗാംബിയ|il-Gambja|ဂမ်ဘီရာ
Gambiab|गाम्विया|ߜ߭ߊ߲ߓߌ߫|Gaambiyaa|ਗੈਂਬੀਆ|ګامبیا|Gammia|گيمبيا|ⴳⴰⵎⴱⵢⴰ|ၵမ်ႇပီးယႃး|ගැම්බියාව|ܓܡܒܝܐ
காம்பியா|గాంబియా|แกมเบีย|ጋምብያ|Kamipia|گامبىيە|ꕭꔭꕩ|Ganbia|EGambia|kambíi|גאַמביע|Gãbiya|甘比亞|甘比亚|岡比亞
i-Gambia]],
    GNB = [[
Ginè Bìsawù|Gini Bisaw|ጊኒ-ቢሳው|গিনি-বিছাও|Ginebisau|Qvineya-Bisau|Гвинеја-Бисау|Giniá-Bissáu
Gìne Bìsàô|Гвінея-Бісау|Huginebisau|Ginee Bisoo|Gine Bisawo|গিনি-বিসাউ|Ginea-Bissau|गिनीया- बिसाऊ
Gvineja-Bisao|𑄉𑄨𑄚𑄨-𑄝𑄨𑄥𑄃𑄪|Гвиней-Бисау|ᎩᎢᏂ-ᏈᏌᎤᏫ|گینێ بیساو|Gine-Bisso|Gineja-Bissau|Giné Bisaau
གྷི་ནི་ བྷི་སཱའུ|Gini-Bisao nutome|Γουινέα Μπισάου|𐐘𐐮𐑌𐐨-𐐒𐐮𐑅𐐵|Gvineo-Bisaŭo|گینهٔ بیسائو
گینیا بیسائو|Gine-Bisaawo|𞤘𞤭𞤲𞤫-𞤄𞤭𞤧𞤢𞤱𞤮𞥅|Gini-Bioso|Gineea-Bissau|ગિની-બિસાઉ|Gini Bisau|גינאה-ביסאו
गिनी-बिसाउ|Gvineja Bisau|Գվինեա-Բիսաու|Gínea-Bissá|ギニアビサウ|Ŋginɛ̂ Mbisáwu|გვინეა-ბისაუ|Ɣinya-Bisaw
Ginẽ-Misav|گۆەنيا-بيساۋ|Emetab Guinea-Bissau|ហ្គីណេប៊ីស្សូ|ಗಿನಿ-ಬಿಸ್ಸಾವ್|기니비사우|Gini-Bissau
گیٖنی بِساو|ginɛ́ bisɔ́|Jinneha_Bißau|Gîne-Bissau|ଗିନି ବିସାଉ|గినియా-బిస్సావ్|Gíine Bisáau
Gini-Bisawu|ກິນີ-ບິສເຊົາ|Bisau Gvinėja|Nginebisau|Gvineja-Bisava|गिनी-बिसाऊ|Uginebisau|Kini-Pihao
Гвинеја Бисао|ഗിനിയ-ബിസൗ|il-Guinea-Bissau|Guine ma Bissao|ဂီနီ-ဘီစော|Guine Bisso|ߖߌ߬ߣߍ߫ ߓߌߛߊߥߏ߫
Giinii-Bisaawoo|ଗୁଇନିଆ-ବିସାଉ|ਗਿਨੀ-ਬਿਸਾਉ|Gwinea Bissau|ګینه بیسو|Gineya Bisawu|Guineea-Bissau
Guinìa-Bissau|گني بسائو|Gninëe-Bisau|ⵖⵉⵏⵢⴰ ⴱⵉⵙⴰⵡ|ၵီးၼီး-ပိတ်ႈသၢဝ်ႇ|ගිනි බිසව්|Gvineja Bissau
Gini-Bisaaw|Guine-Bisau|ܓܝܢܝܐ ܒܝܣܐܘ|கினியா-பிஸ்ஸாவ்|กินี-บิสเซา|Gwineýa-Bisau|Kini-Pisau
Ɣinya-Bissaw|گىۋىنىيە بىسسائۇ|گنی بساؤ|Gvineya-Bisau|ꕅꔤꕇ ꔫꕢꕴ|Gini Bhisawo|Guinèa Bisào
Gine-Bisaawóo|EGuinea-Bissau|kiinépisaó|גינע־ביסאַו|Gene-Busau|幾內亞比索|几内亚比索|幾內亞比紹|i-Guinea-Bissau]],
    GNQ = [[
Ekwatoriaal-Guinee|Èkwɛ̀tolia Ginè|Gini Ikuweta|ኢኳቶሪያል ጊኒ|ইকুৱেটৰিয়েল গিনি|Ginekweta
Ekvatorial Qvineya|Екваториал Гвинеја|Экваториаль Гвинея|Ekwáturi Giniá|Gìne Èkwàtorìà
Экватарыяльная Гвінея|Huginekweta|Екваториална Гвинея|Ginee Malabo|Gine ekwatɔri|নিরক্ষীয় গিনি
Ginea-ar-Cʼheheder|बिसुबारि गिनीया|Ekvatorijalna Gvineja|Екваторијална Гвинеја|𑄚𑄨𑄢𑄧𑄇𑄴𑄈𑄩𑄠𑄧 𑄉𑄨𑄚𑄨
Экваторан Гвиней|Guni|ᎡᏆᏙᎵᎠᎵ ᎩᎢᏂ|گینێی ئیستوایی|Rovníková Guinea|Экваторти Гвинея|Gini Gyhydeddol
Ækvatorialguinea|Äquatorialguinea|Ginee Ekwatorial|Ekwatorialna Gineja|ཨེ་ཀུ་ཊོ་རེལ་ གི་ནི
Ekuatorial Guini nutome|Ισημερινή Γουινέα|𐐇𐐿𐐶𐐲𐐻𐐱𐑉𐐨𐐲𐑊 𐐘𐐮𐑌𐐨|Ekvatora Gvineo|Ekvatoriaal-Guinea
Ekuatore Ginea|Giné Ekwató|گینهٔ استوایی|گینیا استوایی|Ginee Ekuwaatoriyaal|𞤘𞤭𞤲𞤫 𞤕𞤢𞤳𞤢𞤲𞤼𞤫𞥅𞤪𞤭
Päiväntasaajan Guinea|Ekvatorguinea|Guinee ecuatoriâl|Equatoriaal-Guinea|an Ghuine Mheánchiorclach
Gini Mheadhan-Chriosach|Äquatoriaalgineea|ઇક્વેટોરિયલ ગિની|Ikwatoriyal Gini|גינאה המשוונית
इक्वेटोरियल गिनी|Ekvatorska Gvineja|Egyenlítői-Guinea|Հասարակածային Գվինեա|Guinea Ekuatorial
Miðbaugs-Gínea|Guinea Equatoriale|赤道ギニア|Ŋginɛ̂ Ɛkwatɔliyâl|Guinéa Katulistiwa|ეკვატორული გვინეა
Экваториальлық Гвинея|Ɣinya Tasebgast|Gine Ekuatorial|Ginẽ Ekuvatoriar|Экваторлық Гвинея
ەكۆاتورلىق گۆينەيا|Emetab Equatorial Guinea|ហ្គីណេអេក្វាទ័រ|ಈಕ್ವೆಟೋರಿಯಲ್ ಗಿನಿ|적도 기니|भूमध्यरेखी गिनी
Bhuinmodlogitacho Gini|اِکوِٹورِیَل گِنی|ginɛ́ ɛkwatɔrial|Äquatorial Jineeja|Gîneya Ekwadorê
ikveṭorial gini|ଇକ୍ୟୁଏଟେରିୟଲ ଗିନି|ఈక్వటోరియల్ గినియా|Экватордук Гвинея|Gíine Ikwéeta
Gayana ey’oku ekweta|Guinea ecuatoriala|Ginɛ́kwatɛ́lɛ|ເອຄົວໂທຣຽວ ກີນີ|Pusiaujo Gvinėja
Gine Ekwatele|Ekvatoriālā Gvineja|Gine ya Iquita|Gine ekwatoryal|Guinea Ekoatera|Kini Ekuatoria
Екваторска Гвинеја|ഇക്വറ്റോറിയൽ ഗിനിയ|Экваторын Гвиней|Guinea Khatulistiwa|il-Guinea Ekwatorjali
Sǝr Guine|အီကွေတာ ဂီနီ|استوایی گینه|Equatorial Guineab|Ekvatorial-Guinea|भू-मध्यीय गिनी
Guine Ekuatorial|ߕߍߡߊߓߊ߲߮-ߖߌ߬ߣߍ߫|Ikkuwaatooriyaal Giinii|ଇକ୍ବାଟୋରିଆଲ୍ ଗୁଇନିଆ|ਭੂ-ਖੰਡੀ ਗਿਨੀ
Ikwétóriál Gíni|Gwinea Równikowa|استوایی ګیني|Guinea Equatoriala|Gineya Ekwatoriyali
Guineea Ecuatorială|Guinea Ecuadoriale|Guinìa Equaturiali|ايڪوٽوريل گائينا|Ekvatoriála Guinea
Ginëe tî Ekuatëre|ⵖⵉⵏⵢⴰ ⵏ ⵉⴽⵡⴰⴷⵓⵔ|ɣinya n ikwadur|ဢီႇၵူၺ်ႇတေႃႇရီႇယႃႇ ၵီးၼီး|සමක ගිනියාව
Ekvatorialna Gvineja|Peeivitäsideijee Guinea|Ekuwatooriyal Gini|Guineja Ekuatoriale
Guinea ya Ikweta|ܓܝܢܝܐ ܫܘܝܬܐ|ஈக்வடோரியல் கினியா|Гвинеяи Экваторӣ|อิเควทอเรียลกินี|ኢኳቶርያል ጊኒ
Ekwatorial Gwineýa|ʻEkueta Kini|Ekvator Ginesi|Экваторда Гвинея|Ɣinya Tikwaṭur it
ئېكۋاتور گىۋىنىيەسى|Екваторіальна Гвінея|استوائی گیانا|Ekvatorial Gvineya|Экваториал Гвинея
ꖦꕰꕊ ꗳ ꕅꔤꕇ|Dúúnyá Tɛ Giini|Guinèa Ecuatoriale|Guinea Xích Đạo|Equatorialginea|Gine Ekuwatoriyal
E-Equatorial Guinea|Gayana yaku ekweta|kinéekuatolial|עקוואַטארישע גינע|Ekutoria Gini
Giné Ekuaturiyau|赤道幾內亞|i-Equatorial Guinea]],
    GRC = [[
Griekeland|Gɨ̀lês|Greekman|ግሪክ|গ্ৰীচ|Ugiriki|Yunanıstan|Јунаныстан|Yunán|Grǐkyà|Грэцыя|Huugiliki
Гърция|یونان|Grɛs|Gɛrɛsi|গ্রীস|ग्रीस|Grčka|Грчка|𑄉𑄳𑄢𑄨𑄌𑄴|Греци|Guriisi|ᎪᎢᎯ|یۆنان|Řecko|Gwlad Groeg
Grækenland|Griechenland|Grichiska|གིརིས྄|Greece nutome|𐐘𐑉𐐨𐑅|Grekujo|Kreeka|Grezia|Gəlɛ́s|Gerees
𞤀𞤤𞤴𞤵𞤲𞤢𞥄𞤲|Kreikka|Grikkaland|Grecie|Grikelân|an Ghréig|A’ Ghreug|Griecheland|ગ્રીસ|Girka|Helene|יוון
यूनान|Grjekska|Görögország|Հունաստան|Yunani|Grikkland|ギリシャ|Ŋgɛlɛ̂k|Grikenlan|საბერძნეთი|Lagris
Ugilichi|Grésia|Grésa|Грекия|گرەكيا|Emetab Greece|ក្រិក|ಗ್ರೀಸ್|그리스|گریٖس|Ugiiki|grɛ́k|Jriescheland
grīs|ଗ୍ରିସ୍|గ్రీస్|Griicheland|Bugereeki/Buyonaani|Geleki|ກຣີຊ|Graikija|Ngeleka|Grieķija|Ngiriki
Gresy|Kirihi|Грција|ഗ്രീസ്|Грек|il-Greċja|Sǝr Grek|ဂရိ|Xrikelandi|Griekenland|ߜ߭ߙߍ߬ߞߌ߬|Giriik
ଗ୍ରୀସ୍|ਗ੍ਰੀਸ|Grecja|Ubugereki|Wugiliki|Grètzia|Greika|ⵍⵢⵓⵏⴰⵏ|lyunan|ၵရိတ်ႈ|ග්‍රීසිය|Grécko|Grčija
Giriig|Greqi|Grekland|ܝܘܢ|கிரீஸ்|Юнон|กรีซ|ግሪኽ|Gresiýa|Kalisi|ma Elin|گىرېتسىيە|Греція|Gretsiya|ꗥꗷꘋ
Hɛlɛŋ|Hy Lạp|Gričeland|EGreece|Buyonaani|kilɛ́ɛk|גריכנלאַנד|Gíríìsì|Geresiya|希臘|i-Greece]],
    GRD = [[
Gɨ̀lɛnadà|ግሬናዳ|গ্ৰেনাডা|Qrenada|Gerená|Грэнада|Hugrenada|Grenaɖaa|Granadi|গ্রেনাডা|ग्रेनादा|𑄉𑄳𑄢𑄬𑄚𑄓
Gurenada|ᏋᎾᏓ|گرینادا|Grenaada|གྲྀ་ན་ཌ|Grenada nutome|Γρενάδα|𐐘𐑉𐐲𐑌𐐩𐐼𐐲|Grenado|Gələnádə|گرنادا
Garnaad|𞤘𞤢𞤪𞤲𞤢𞤣𞤢𞥄|Greanáda|ગ્રેનેડા|Girnada|גרנדה|ग्रेनाडा|Գրենադա|グレナダ|გრენადა|Grunad|Glenada
Granỹna|گرەنادا|Emetab Grenada|ហ្គ្រើណាដ|ಗ್ರೆನೆಡಾ|그레나다|گرینیڈا|Jrenahda|graneida|ଗ୍ରେନାଡା|గ్రెనడా
Girenáada|ເກຣເນດາ|Ngelenade|Grenad|Grenady|Ugrenada|Kerenāta|ഗ്രനേഡ|ग्रेनेडा|ဂရီနေဒါ|گرانادا
ߜ߭ߙߋߣߊߘ|Girinaada|ਗ੍ਰੇਨਾਡਾ|Grẹnéda|ګرنادا|Gerenada|گريناڊا|ⵖⵔⵏⴰⵟⴰ|ɣrnaṭa|ၵရႄႇၼႃႇတႃႇ|ග්‍රැනඩාව
Giriinaada|Granadë|ܓܪܝܢܐܕܐ|கிரனெடா|เกรเนดา|ግረናዳ|Kelenatā|Grinada|گىرېنادا|گریناڈا|ꖶꕟꕯꕜ|Gurinéda
Garanad|EGrenada|kelenáat|גרענאַדאַ|Genada|Garanada|格瑞那達|格瑞那达|格林納達|i-Grenada]],
    GTM = [[
Gwàtɨ̀malà|Guwatemala|ጉዋቲማላ|গুৱাটেমালা|Gwatemala|Qvatemala|Гватэмала|Hugwatemala|Guwatemalaa
গুয়াতেমালা|गुवाटेमाला|Gvatemala|𑄉𑄪𑄠𑄖𑄬𑄟𑄣|Gwatemara|ᏩᏔᎹᎳ|گواتیمالا|Gwatemaala|གྷོ་ཊ་མ་ལ
Guatemala nutome|Γουατεμάλα|𐐘𐐶𐐪𐐼𐐲𐑋𐐪𐑊𐐲|Gvatemalo|گواتمالا|Gwaatemalaa|𞤘𞤵𞤱𞤢𞤼𞤫𞤥𞤢𞤤𞤢𞥄|Guatamala
Guatemaala|ગ્વાટેમાલા|Gwatamala|גואטמלה|ग्वाटेमाला|Գվատեմալա|グアテマラ|გვატემალა|Guatimala|Guvatimỹra
گۆاتەمالا|Emetab Guatemala|ក្វាតេម៉ាឡា|ಗ್ವಾಟೆಮಾಲಾ|과테말라|گواٹمالا|Juwatemahla|ଗ୍ୱାଟେମାଲା|గ్వటెమాలా
ກົວເທມາລາ|Ngwatemala|Goatemalà|Ugwatemala|Kuatamāra|ഗ്വാട്ടിമാല|Гватемал|il-Gwatemala|ဂွါတီမာလာ
ߜ߭ߎߥߊߕߋߡߟߊ߫|Guwaatimaalaa|ଗୁଏତମାଲା|ਗੁਆਟੇਮਾਲਾ|ګواتیمالا|گوئٽي مالا|ⴳⵡⴰⵜⵉⵎⴰⵍⴰ|ၵႂႃႇတမႃႇလႃႇ|ගෝතමාලාව
Guwaatamaala|Guatemalë|ܓܘܐܬܝܡܐܠܐ|கவுதமாலா|గ్వాటిమాలా|กัวเตมาลา|ጓቲማላ|Kuatamala|گىۋاتېمالا|گواٹے مالا
ꖶꕎꔎꕮꕞ|EGuatemala|kuatemalá|גוואַטעמאַלע|Guatemara|瓜地馬拉|瓜地马拉|危地馬拉|i-Guatemala]],
    GUY = [[
Gayana|ጉያና|গায়ানা|Qayana|Гајана|Goyáná|Гаяна|Huguyana|گویانا|Guyanaa|Gwiyana|গিয়ানা|गुयाना
Gvajana|Гвајана|𑄉𑄨𑄠𑄚|ᎦᏯᎾ|Guyaane|Giyan|གྷ་ཡ་ན|Guyanadu|Γουιάνα|𐐘𐐴𐐰𐑌𐐲|Gujano|Guyán|گویان|گیانا
Giyaan|𞤘𞤢𞤴𞤢𞤲𞤢𞥄|Gujana|An Ghuáin|Guidheàna|Guäjaana|ગયાના|גיאנה|Գայանա|Gvæjana|ガイアナ|გაიანა|Guwana
Giana|Gijỹnỹ|گايانا|Emetab Guyana|ហ្គីយ៉ាន|ಗಯಾನಾ|가이아나|गियॅना|Jujaana|ଗୁୟାନା|గుయానా|Guyáana|Giyane
ກາຍຢານາ|Gajana|Ngiyane|Uguyana|Kaiana|ഗയാന|गयाना|il-Guyana|ဂိုင်ယာနာ|ߜ߭ߎߦߊߣ|Guyaanaa|ଗୁଇନା|ਗੁਯਾਨਾ
ګیانا|Guyane|ⴳⵡⵉⵢⴰⵏⴰ|ၵၢႆႇယႃးၼႃႇ|ගයනාව|Guajanë|ܓܘܝܐܢܐ|கயானா|గయానా|กายอานา|Kuiana|گىۋىيانا|ꖶꕩꕯ
EGuyana|kuyáan|גויאַנע|Giyana|蓋亞那|盖亚那|圭亞那|i-Guyana]],
    HND = [[
Hɔndulàs|ሆንዱራስ|হন্দুৰাছ|Hondurathi|Hondures|Һондурас|Ɔ̀ŋduràs|Гандурас|Huhondulasi|Хондурас
Hɔnɖuraasɩ|Hɔndirasi|হন্ডুরাস|हण्डूरास|𑄦𑄪𑄚𑄴𑄓𑄪𑄢𑄥𑄴|Hondurasi|ᎭᏂᏚᎳᏍ|ھۆندووراس|ཧཱན་ཌུ་རཱས྄|Hondurasdu
Ονδούρα|𐐐𐐪𐑌𐐼𐐭𐑉𐐲𐑅|Honduro|هاندوراس|Onnduraas|𞤖𞤮𞤲𞤣𞤭𞤪𞤢𞥄𞤧|હોન્ડુરસ|Yankin Honduras|הונדורס|होंडूरास
Հոնդուրաս|ホンジュラス|ჰონდურასი|Hunduras|Hondulasi|Hãnura|گوندۋراس|Emetab Honduras|ហុងឌូរ៉ាស|ಹೊಂಡುರಾಸ್
온두라스|हाँडूरास|ہونڈورس|Honduasi|ହଣ୍ଡୁରାସ|హండురాస్|Hundurasi|Ondurasɛ|ຮອນດູຣັສ|Hondurasa|होंडुरास
Hondiorasy|Uhondurasi|Honotura|ഹോണ്ടുറാസ്|il-Honduras|Sǝr Honduras|ဟွန်ဒူးရပ်စ်|हन्डुरास|ߤߎ߲ߘߎߙߊ߫
Hondurus|ହୋଣ୍ଡୁରାସ୍‌|ਹੋਂਡੁਰਸ|هانډوراس|Hunnuras|هنڊورس|ⵀⵓⵏⴷⵓⵔⴰⵙ|ႁွၼ်ႇတူးရႅတ်ႈ|හොන්ඩුරාස්|ܗܘܢܕܘܪܣ
ஹோண்டூராஸ்|హోండురాస్|ฮอนดูรัส|Gonduras|Honitulasi|Hinduras|ھوندۇراس|ہونڈاروس|ꖽꖫꕟ|Hɔndura|Onduraas
EHonduras|ɔndúlas|האנדוראַס|Ũdura|宏都拉斯|i-Honduras]],
    HRV = [[
Kroasië|Kòwɛshìa|Krowehyia|ክሮኤሽያ|ক্ৰোৱেছিয়া|Korathia|Xorvatiya|Хорватија|Króshiá|Kròasìà|Харватыя
Hukorasia|Хърватия|Krowasii|Kroasi|ক্রোয়েশিয়া|Kroatia|क्रवेशिया|Хрватска|𑄇𑄳𑄢𑄮𑄠𑄬𑄥𑄨𑄠|Хорвати
Korasiya|ᎧᎶᎡᏏᎠ|کرۆواتیا|Chorvatsko|Kroatien|Korasia|Krwaasi|Chorwatska|ཀྲོ་ཨེ་ཤ|Kroatsia nutome
Κροατία|𐐗𐑉𐐬𐐩𐑇𐐲|Kroatujo|Horvaatia|Kroazia|Kəlowásia|کرواسی|کروشیا|Korwasii|𞤑𞤵𞤪𞤱𞤢𞥄𞤧𞤭𞤴𞤢|Cravuazie
Kroatië|an Chróit|A’ Chròthais|Kroaazie|ક્રોએશિયા|Kurowaishiya|קרואטיה|क्रोएशिया|Horvátország
Խորվաթիա|Croazia|クロアチア|ხორვატია|Kerwasya|Kolasia|Kroasa|حورۆاتيا|Emetab Croatia|ក្រូអាស៊ី
ಕ್ರೊಯೇಷಿಯಾ|크로아티아|Croaxia|krwasí|Krowazije|Xirwatistan|kroesia|क्रोएसिया|କ୍ରସିଆ|క్రొయేసియా|Koréshia
Kurowesya|Krowasi|ໂຄຣເອເທຍ|Kroatija|Horvātija|Koroashia|Ukorasia|Koroātia|ക്രൊയേഷ്യ|Хорват
il-Kroazja|kroatiya|ခရိုအေးရှား|Croatiab|ߞߙߏߥߊߛߌ߫|Korwaatia|Kirooshiyaa|କ୍ରୋଏସିଆ|ਕਰੋਏਸ਼ੀਆ|Kroéshia
Chorwacja|کرواشيا|Korowasiya|Kolasiya|Croàtzia|Cruazzia|ڪروئيشيا|Kroasïi|ⴽⵔⵡⴰⵜⵢⴰ|krwatya
ၶရူဝ်ႇဢေးသျႃး|ක්‍රොඒෂියාව|Hrvaška|Korweeshiya|Kroaci|Kroashia|ܩܪܘܐܛܝܐ|குரோஷியா|క్రొయేషియా|โครเอเชีย
Horwatiýa|Kuloisia|ma Kowata|Hırvatistan|كىرودىيە|Хорватія|ꖏꔓꔻꕩ|Koresiya|Croasia|Korowasi|ECroatia
Kolowasíi|קראאַטיע|Kuruwasiya|克羅埃西亞|克罗埃西亚|克羅地亞|i-Croatia]],
    HTI = [[
Hǎetì|Heiti|ሀይቲ|হাইটি|Һаити|Àitì|Гаіці|Huhaiti|Хаити|Hayitii|হাইতি|हाइती|𑄦𑄭𑄖𑄨|ᎮᎢᏘ|Ayti|ཧེ་ཊི
Haiti nutome|Αϊτή|𐐐𐐩𐐻𐐨|Haitio|هائیتی|Haytii|𞤖𞤢𞤴𞤼𞤭𞥅|Haidhti|હૈતિ|האיטי|हैती|Հայիթի|ハイチ|ჰაიტი|Ajti
گايتي|Emetab Haiti|ហៃទី|ಹೈಟಿ|아이티|ہیتی|Ha’itti|ହାଇତି|హైటి|Haíiti|Hayiti|ໄຮຕິ|Haitis|Uhaiti|ഹെയ്തി
il-Haiti|Sǝr Haiti|ဟေတီ|हैटी|ߤߊߦߕߌ߫|Haayitii|ਹੈਤੀ|هایټي|هيٽي|Haitïi|ⵀⴰⵢⵜⵉ|ႁေးတီႇ|හයිටි|ܗܐܝܬܝ|ஹைட்டி
హైతీ|เฮติ|ሃይቲ|Gaiti|Гаїті|ہیٹی|ꕌꔤꔳ|EHaiti|Haati|i-Haiti]],
    HUN = [[
Hongarye|Hɔŋgàlè|Hangari|ሀንጋሪ|হাংগেৰী|Hungaria|Macarıstan|Маҹарыстан|Ɔ̀ŋgriì|Венгрыя|Huhungalia
Унгария|هنگری|Hɔngri|হাঙ্গেরি|हांगारी|Mađarska|Мађарска|Hongria|𑄦𑄧𑄋𑄴𑄉𑄬𑄢𑄨|Венгри|Hangare|ᎲᏂᎦᎵ
هەنگاریا|Maďarsko|Hwngari|Ungarn|Hungaari|Hungorska|Oŋri|ཧཱང་གྷ་རི|Hungari nutome|Ουγγαρία|𐐐𐐲𐑍𐑀𐐲𐑉𐐨
Hungarujo|Ungari|Ongirí|مجارستان|Onngiri|𞤖𞤢𞤲𞤺𞤢𞤪𞤭𞤴𞤢𞥄|Unkari|Ongjarie|Hongarije|an Ungáir|હંગેરી
Hungari|הונגריה|हंगरी|Madźarska|Հունգարիա|Ungverjaland|Ungheria|ハンガリー|Honggari|უნგრეთი|Hungri
Hungalia|Ungria|Ũgrija|ماجارستان|Emetab Hungary|ហុងគ្រី|ಹಂಗೇರಿ|헝가리|ɔngrí|Unjann|ହଙ୍ଗେରି|హంగేరీ
Ungaria|Ongili|ຮັງກາຣີ|Vengrija|Ungārija|Uhungaria|Hanekari|Унгарија|ഹംഗറി|Унгар|हंगेरी|l-Ungerija
Hungriya|ဟန်ဂေရီ|مجارستون|Hongareieb|हङ्गेरी|Ɔngría|ߤߐ߲ߜ߭ߙߌ߫|Hangaarii|ହଙ୍ଗେରୀ|ਹੰਗਰੀ|Họ́ngári|Węgry
Hungariya|Hungaliya|Ungár|Hongirùii|ⵀⵏⵖⴰⵔⵢⴰ|hnɣarya|ႁၢင်ႇၵေႇရီႇ|හන්ගේරියාව|Ungern|ܡܓܪ|ஹங்கேரி
Маҷористон|ฮังการี|ሃንጋሪ|Wengriýa|Hungakalia|ma Maja|Henɣarya|ۋېنگىرىيە|Угорщина|Vengriya|ꖽꘋꕭꔓ
Hɔ́ngare|Ongarìa|Ungare|Ongari|EHungary|אונגערן|Ũgiriya|i-Hungary]],
    IDN = [[
Èndòneshìa|Ndoniihyia|ኢንዶኔዢያ|ইণ্ডোনেচিয়া|Indonethia|İndoneziya|Индонезија|Endhonéshiá|Інданезія
Huindonesia|ایندونیزیا|Ɛnɖonosii|Ɛndonezi|ইন্দোনেশিয়া|Indonezia|इण्ड’नेशिया|Indonezija|𑄄𑄚𑄴𑄘𑄮𑄚𑄬𑄥𑄨𑄠
Индонези|Indoneeziya|ᎢᏂᏙᏂᏍᏯ|ئیندۆنیزیا|Indonesien|Indoneezi|Indoneziska|Endonesi|ཨིན་ཌོ་ནེ་ཤི་ཡ
Indonesia nutome|Ινδονησία|𐐆𐑌𐐼𐐲𐑌𐐨𐑈𐐲|Indonezio|Indoneesia|ɛndonésia|اندونزی|اندونیزیا|Enndonesii
𞤋𞤲𞤣𞤮𞤲𞤭𞥅𞤧𞤴𞤢|Yndonesië|an Indinéis|Na h-Innd-innse|Indoneesie|ઇન્ડોનેશિયા|Indunusiya|אינדונזיה
इंडोनेशिया|Indoneska|Ինդոնեզիա|インドネシア|ინდონეზია|Indunizi|Ĩnonẽja|يندونەزيا|Emetab Indonesia
ឥណ្ឌូណេស៊ី|ಇಂಡೋನೇಶಿಯಾ|인도네시아|इंडोनिशिया|انڈونیشیا|indonɛsí|Indoneesije|Endonezya|inḍonesiya
इंडोनेसिया|ଇଣ୍ଡନେସିୟା|ఇండోనేసియా|Yindonezya|Indonezi|ອິນໂດເນເຊຍ|Undonesia|Initonīhia|ഇന്തോനേഷ്യ
Индонез|l-Indoneżja|အင်ဒိုနီးရှား|Indonesiab|इन्डोनेशिया|ߍ߲ߘߣߏߖ߭ߌ߫|Indooneeshiyaa|ଇଣ୍ଡୋନେସିଆ
ਇੰਡੋਨੇਸ਼ੀਆ|Indoníshia|Indonezja|Innunesia|انڊونيشيا|Ênndonezïi|ⴰⵏⴷⵓⵏⵉⵙⵢⴰ|andunisya
ဢိၼ်ႇတူဝ်ႇၼီးသျႃး|ඉන්දුනීසියාව|Indoneesiya|ܐܝܢܕܘܢܝܣܝܐ|இந்தோனேசியா|ఇండోనేషియా|อินโดนีเซีย|ኢንዶነዥያ
ʻInitonēsia|ma Intonesija|Indunizya|ھىندونېزىيە|Індонезія|ꔤꖆꕇꔻꕩ|Índonisiya|E-Indonesia|אינדאנעזיע
Indonéshíà|Ĩdunesiya|印尼|i-Indonesia]],
    IND = [[
Indië|Endìa|ህንድ|ভাৰত|Hindistan|Һиндистан|Һиндостан|Hendostán|Індыя|Huindia|Inɖiya|Ɛndujamana|ভারত
རྒྱ་གར་|Indija|Индија|𑄞𑄢𑄧𑄖𑄴|ХӀинди|ᎢᏅᏗᎾ|ھیندستان|Инди|Indien|Indu laboo|Indiska|India nutome|Ινδία
𐐆𐑌𐐼𐐨𐐲|Hindujo|ɛ́ndə|هند|Enndo|𞤋𞤲𞤣𞤭𞤴𞤢|Intia|an India|Na h-Innseachan|ભારત|ʻĪnia|הודו|Հնդկաստան|ꑴꄗ
Indland|インド|Ándɛ|Indhia|ინდოეთი|Ҳиндстан|Lhend|Ĩnija|Үндістан|ءۇندىستان|Emetab India|ឥណ្ឌា|ಭಾರತ|인도
Bharot|ہِندوستان|हिंदोस्तान|indí|Indije|बारत|ବାରତ|బారతదెసాం|Buyindi|ອິນເດຍ|ھئن|Lenn|Indy|Uhindini
ഇന്ത്യ|Энэтхэг|ᠡᠨᠡᠳᠬᠡᠭ᠌|ইন্দিয়া|l-Indja|Sǝr Indǝ|အိန္ဒိယ|Indiab|ߌߘߎ߬|Hindii|ଭାରତ|ਭਾਰਤ|Ubuhindi
भारतः|ᱤᱱᱰᱤᱭᱟ|Innia|ڀارت|Ênnde|ⵍⵀⵉⵏⴷ|lhind|ဢိၼ်းတီးယႃး|ඉන්දියාව|Hindiya|ܗܢܕܘ|இந்தியா|భారతదేశం
Ҳиндустон|อินเดีย|ህንዲ|ʻInitia|ma Palata|Hind|ھىندىستان|Індія|بھارت|Hindiston|Ҳиндистон|ꔤꔺꕩ|Ấn Độ
E-Indiya|ɛ́ɛnd|אינדיע|Ĩdiya|i-India]],
    IRL = [[
Ierland|Aelɨ̀lân|Aereland|አየርላንድ|আয়াৰলেণ্ড|Ayalandi|İrlandiya|Ирландија|Áerlánd|Ìrlând|Ірландыя
Huayalandi|Irilandi|আয়ারল্যান্ড|Iwerzhon|आयारलेण्ड|Irska|Ирска|𑄃𑄠𑄢𑄴𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Ирланди|Irerandi|ᎠᏲᎳᏂ
ئیرلەند|Irsko|Iwerddon|Irlandu|ཨཱ་ཡ་ལེནཌ|Ireland nutome|Ιρλανδία|𐐌𐑉𐑊𐐲𐑌𐐼|Irlando|Iirimaa|Irəlándə
ایرلند|Irlannda|𞤋𞤪𞤤𞤢𞤲𞤣|Irlanti|Ierlân|Èirinn|આયરલૅન્ડ|Ayalan|ʻIlelani|אירלנד|आयरलैंड|Írország
Իռլանդիա|Irlandia|アイルランド|Républik Irlan|ირლანდია|Lirlund|Irỹna|يرلانديا|Emetab Ireland|អៀរឡង់
ಐರ್ಲೆಂಡ್|아일랜드|आयरलँड|Ayerland|اَیَرلینڑ|ilán|Irrland|aayarlanḍ|आयरलेंड|ଅଇରଲାଣ୍ଡ|ఐర్లాండ్|Ayaláandi
ໄອແລນ|Airija|Īrija|Aelandi|Irlandy|Uayalandi|Airani|അയർലൻഡ്|Ирланд|आयर्लंड|l-Irlanda|Sǝr Ireland
အိုင်ယာလန်|Irlandi|आयरल्याण्ड|ߌߙߑߟߊ߲ߘ|Ayeerlaand|ଆୟରଲ୍ୟାଣ୍ଡ|ਆਇਰਲੈਂਡ|Ayaland|آيرلېنډ|Irlanna|آئرلينڊ
ⵉⵔⵍⴰⵏⴷⴰ|ဢၢႆႇယႃႇလႅၼ်ႇ|අයර්ලන්තය|Ayrlaand|ܐܝܪܠܢܕ|அயர்லாந்து|ไอร์แลนด์|ኣየርላንድ|ʻAealani|ئىرېلاندىيە
Ірландія|آئرلینڈ|ꕉꔓ ꖨꕮꕊ|Áre Lumaã|E-Ireland|ililánd|אירלאַנד|Ailandi|Irãda|愛爾蘭|i-Ireland]],
    IRN = [[
Èlân|Yiran|ኢራን|ইৰান|Uajemi|Érán|Іран|Huuajemi|ইরান|ईरान|𑄄𑄢𑄚𑄴|ГӀажарийчоь|Iraani|ᎢᎴᏂ|ئێران|Iraan
ཨི་རཱན|Iran nutome|Ιράν|Ἰράν, Ἰσλαμικὴ Δημοκρατία τοῦ|𐐆𐑉𐐪𐑌|Irano|𞤋𞤪𞤢𞥄𞤲|an Iaráin|Ioràn|ઈરાન|איראן
Իրան|イラン|ირანი|Uadyemi|Irãu|يران|Emetab Iran|អ៊ីរ៉ង់|ಇರಾನ್|이란|इरान|Persije|ଇରାନ|ఇరాన్|Ʉajéemi
Yiraani|ອີຣານ|Iranas|Irāna|Irani|ഇറാൻ|इराण|l-Iran|အီရန်|Iranni|ߌߙߊ߲߫|ਈਰਾਨ|Irão|Uwajemi|ⵉⵔⴰⵏ
ဢီႇရၢၼ်း|ඉරානය|Iiraan|ܐܝܪܐܢ|ஈரான்|Эрон|อิหร่าน|Eýran|ʻIlaani|ma Ilan|Eron|ꔤꕟꘋ|E-Iran|iláŋ|i-Iran]],
    IRQ = [[
Èlâkɨ̀|ኢራቅ|ইৰাক|Iraki|Ираг|Ираҡ|Erák|Ірак|Huilaki|عراق|Ɩraakɩ|ইরাক|ईराक|𑄄𑄢𑄇𑄴|Ӏиракъ|Iraaka|ᎢᎳᎩ
عێراق|Irac|Iraak|ཨི་རཱཀ|iraqdukɔ|Ιράκ|𐐆𐑉𐐰𐐿|Irako|Irág|𞤋𞤪𞤢𞥄𞤳|an Iaráic|Ioràc|ઇરાક|עיראק|इराक|Իրաք
イラク|Ilâk|ერაყი|Lɛiraq|Ilaki|يراك|Emetab Iraq|អ៊ីរ៉ាក់|ಇರಾಕ್|이라크|ایٖراق|ଇରାକ|ఇరాక్|Yiraaka|ອີຣັກ
Irakas|Irāka|Wiraki|ഇറാഖ്|l-Iraq|အီရတ်|Iraqi|ߌߙߊߞߌ߬|Iraaq|ଇରାକ୍|ਇਰਾਕ|ⵍⵄⵉⵔⴰⵇ|ဢီႇရၢၵ်ႈ|ඉරාකය|Ciraaq
ܥܝܪܩ|ஈராக்|Ироқ|อิรัก|ዒራቕ|Yrak|ʻIlaaki|ma Ilaki|Гыйрак|Ɛiraq|ئىراق|Iroq|ꔤꕟꕃ|i-Iraq]],
    ISL = [[
Ysland|Aesɨ̀lân|Aesland|አይስላንድ|আইচলেণ্ড|Aithlandi|İslandiya|Исландија|Ісландыя|Huaislandi|Isilandi
আইসল্যান্ড|आइसलेण्ड|Исланд|𑄃𑄭𑄥𑄴𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Исланди|Aisilandi|ᏧᏁᏍᏓᎸᎯ|ئایسلەند|Gwlad yr Iâ|Aislandi
Ayseland|Islandska|Iisland|ཨཱའིས་ལེནཌ|Aiseland nutome|Ισλανδία|𐐌𐑅𐑊𐐲𐑌𐐼|Islando|Isəlándə|ایسلند
Islannda|𞤀𞤴𞤧𞤵𞤤𞤢𞤲𞤣|Islanti|Yslân|an Íoslainn|Innis Tìle|આઇસલૅન્ડ|Aisalan|איסלנד|आइसलैंड|Izland
Իսլանդիա|Islanda|アイスランド|Èslan|ისლანდია|Inhrỹnija|Ayceland|يسلانديا|Emetab Iceland|អ៊ីស្លង់
ಐಸ್‌ಲ್ಯಾಂಡ್|아이슬란드|आइसलँड|Aysland|اَیِسلینڑ|zǝ i glás|Ißland|aislanḍ|आइसलेंड|ଆଇସଲାଣ୍ଡ|ఐస్లాండ్
Aisiláandi|Ayisirandi|Isilandɛ|ໄອສແລນ|Islandija|Islandy|Tiorangi|ഐസ്‌ലാന്റ്|l-Iżlanda|Sǝr Island
အိုက်စလန်|आइस्ल्याण्ड|IJsland|ߌߛߑߟߊߘ|Ayeslaand|ଆଇସଲ୍ୟାଣ୍ଡ|ਆਈਸਲੈਂਡ|آیسلینډ|Ayisilandi|Ayisilendi
Islanna|آئس لينڊ|ⵉⵙⵍⴰⵏⴷ|ဢၢႆးသလႅၼ်ႇ|අයිස්ලන්තය|Ayslaand|ܐܝܣܠܢܕ|ஐஸ்லாந்து|ไอซ์แลนด์|ኣይስላንድ|ʻAisilani
İzlanda|ئىسلاندىيە|Ісландія|آئس لینڈ|ꕉꔤꔻ ꖨꕮꕊ|Áisi Lumaã|E-Iceland|isláand|איסלאַנד|Aṣilandi
Ashilandi|Isirãdiya|冰島|i-Iceland]],
    ISR = [[
Ezɨ̀lɛ̂|Israe|እስራኤል|ইজৰাইল|Ithraeli|İsrail|Исраил|Esráil|Ізраіль|Huislaheli|Израел|Yishraɛl
Isirayeli|ইজরায়েল|इज्राईल|Izrael|𑄄𑄎𑄴𑄢𑄠𑄬𑄣𑄴|Isirairi|ᎢᏏᎵᏱ|ئیسرائیل|Israeli|Israyel|ཨིས་ར་ཡེལ
Israel nutome|Ισραήλ|𐐆𐑆𐑉𐐨𐐲𐑊|Israelo|Iisrael|Isəraɛ́l|Israa’iila|𞤋𞤧𞤪𞤢𞥄𞤴𞤭𞥅𞤤|Iosrael|ઇઝરાઇલ|Israʼila
ʻIseraʻela|इज़राइल|Իսրայել|Israele|イスラエル|Islayɛ̂l|ისრაელი|Izrayil|Islaeli|Isihaé|يزرايل
Emetab Israel|អ៊ីស្រាអែល|ಇಸ್ರೇಲ್|이스라엘|इज्राएल|Ißraäl|ଇସରାଇଲ|ఇజ్రాయెల్|Isiraéeli|Yisirayeri
Isirayelɛ|ອິສຣາເອວ|Izraelis|Izraēla|इजरायल|Isiraeli|Israely|Uisraeli|Iharaira|ഇസ്രായേൽ|Израил
इस्त्राइल|Sǝr Israel|အစ္စရေး|ایسراییل|Isuraeli|Äsrɛl|ߌߛߑߙߊߍߟ|Israa’eel|ଇସ୍ରାଏଲ୍|ਇਜ਼ਰਾਈਲ|Ízrẹl
Isiraheli|Isilaeli|Isdraeli|ⵉⵙⵔⴰⵢⵉⵍ|israyil|ဢိတ်ႇသရေး|ඊශ්‍රායලය|Izuraeri|Israaʼiil|ܐܝܣܪܐܝܠ|இஸ்ரேல்
Исроил|อิสราเอล|Ysraýyl|ʻIsileli|ma Isale|Israeil|ئىسرائىلىيە|Isroil|ꕑꕇꔻꕞꔤꕞ|Bhanísiláila|Izraele
E-Israel|ísilayɛ́l|Iserẹli|Isirayeu|kwa-Israel]],
    ITA = [[
Etalè|Itali|ጣሊያን|ইটালি|İtaliya|Италија|Італія|Huitalia|ایتالیه|Italii|ইতালি|ཨི་ཀྲར་ལི་|इटाली
Italija|𑄄𑄖𑄣𑄨|Итали|Italya|Itare|ᎢᏔᎵ|ئیتالیا|Yr Eidal|Italien|Itaali|इटली|Italska|ཨི་ཊ་ལི
Italia nutome|Ιταλία|𐐆𐐻𐐲𐑊𐐨|Italujo|Itaalia|ایتالیا|𞤋𞤼𞤢𞤤𞤭𞥅|an Iodáil|An Eadailt|Itaalie|ઇટાલી
ʻĪkālia|איטליה|Olaszország|Իտալիա|ꑴꄊꆺ|イタリア|იტალია|Ṭelyan|Itarija|يتاليا|Emetab Italy|អ៊ីតាលី|ಇಟಲಿ
이탈리아|اِٹلی|Itaalije|ଇଟାଲି|ఇటలి|Yitale|Talia|ອິຕາລີ|Itāria|ഇറ്റലി|ᠢᠲ᠋ᠠᠯᠢ|l-Italja|အီတလီ|Italiab
ߌߕߊߟߌ߫|Xaaliyaan|ଇଟାଲୀ|ਇਟਲੀ|Włochy|ایټالیه|Ubutaliyani|ᱤᱴᱞᱤ|اٽلي|Italùii|ⵉⵟⴰⵍⵢⴰ|ဢီႇတႃႇလီႇ|ඉතාලිය
Taliansko|Talyaani|ܐܝܛܠܝܐ|இத்தாலி|ఇటలీ|อิตาลี|ኢጣልያ|ma Italija|ئىتالىيە|ꔤꕚꔷ|E-Italy|איטאַליע|Itariya
義大利|i-Italy]],
    JAM = [[
Jamaika|Dzàmɛkà|Gyameka|ጃማይካ|জামাইকা|Xamaica|Yamayka|Јамајка|Jamáeká|Hujamaika|Zamayiki|जामाइका
Jamajka|𑄎𑄟𑄭𑄇|Gyamaika|ᏣᎺᎢᎧ|Jamaayik|Samaik|ཇཱ་མཻ་ཀ|Dzamaika nutome|Τζαμάικα|𐐖𐐲𐑋𐐩𐐿𐐲|Jamajko|Hamaíka
جامائیکا|Jamayka|𞤔𞤢𞤥𞤢𞤴𞤳𞤢𞥄|Gjamaiche|Iamáice|Diameuga|Dschamäika|જમૈકા|ג׳מייקה|जमैका|Ճամայկա
Giamaica|ジャマイカ|იამაიკა|Jamyika|Dyamaika|Jamỹjka|يامايكا|Emetab Jamaica|ហ្សាម៉ាអ៊ីក|ಜಮೈಕಾ|자메이카
جَمایکا|jamaík|Jammaika|जमेका|ଜାମାଇକା|జమైకా|Jamayika|Zamaiki|ຈາໄມຄາ|Jamaiki|Zamaik|Ujamaika|Hemeika
ജമൈക്ക|il-Ġamajka|ဂျမေကာ|Jamaicab|ߖ߭ߡߊߦߌߞ|Jamaayikaa|ਜਮਾਇਕਾ|جمیکا|Дьамаайка|جميڪا|Zamaîka|ⵊⴰⵎⴰⵢⴽⴰ
ၵျႃႇမေႇၵႃႇ|ජැමෙයිකාව|Jamaaika|Xhamajkë|ܓܡܝܟܐ|ஜமைக்கா|จาเมกา|Samaika|جمائیکا|ꕧꕮꔧꕪ|Jamàega|Samayig
EJamaica|samayíik|דזשאַמייקע|Yamaika|牙買加|i-Jamaica]],
    JOR = [[
Dzodàn|Gyɔdan|ጆርዳን|জৰ্ডান|Yordani|Xordania|İordaniya|Иорданија|Ordon|Yɔ̀rdanià|Іарданія|Huyolodani
اردن|Jɔrɖanii|Zɔrdani|জর্ডন|जर्डान|Јордан|𑄎𑄧𑄢𑄴𑄓𑄧𑄚𑄴|Урдан|Yorudaani|ᏦᏓᏂ|ئوردن|Jordánsko|Иордани
Gwlad Iorddonen|Jordanien|Urdun|Jordaniska|ཇོར་ཌན|Yordan nutome|Ιορδανία|𐐖𐐱𐑉𐐼𐐲𐑌|Jordanio|Jordaania
Horədaní|Jordani|𞤔𞤮𞤪𞤣𞤢𞥄𞤲|an Iordáin|Iòrdan|Jordaanie|જોર્ડન|ירדן|जॉर्डन|Հորդանան|Giordania|ヨルダン
იორდანია|Lajurdani|Jornánĩja|Njorondani|يوردانيا|Emetab Jordan|ហ៊្សកដានី|ಜೋರ್ಡಾನ್|요르단|جورڈن|Yoldani
Jordaanije|ଜର୍ଡାନ|జోర్డాన్|Jódani|Yorodani|Iordania|Zɔdani|ຈໍແດນ|Jordanija|जार्डन|Jorondani
Uyordani|Hōrano|ജോർദ്ദാൻ|Йордан|il-Ġordan|Jordaniya|ဂျော်ဒန်|Jordanni|जोर्डन|ߖߐߙߑߘߊߣߌ߫|Jirdaan
ଜୋର୍ଡାନ୍|ਜੌਰਡਨ|Jọ́dan|Yorudaniya|Yolodani|Giurdania|Zordanïi|ⵍⵓⵔⴷⵓⵏ|lurdun|ၵျေႃႇတၼ်ႇ|ජෝර්දානය
ܝܘܪܕܢܢ|ஜோர்டான்|Урдун|จอร์แดน|ዮርዳኖስ|Soatane|ئىيوردانىيە|Йорданія|ꗘꖺꗵꘋ|Jɔɔdaŋ|Sordani|EJordan
sɔltaní|Yudãniya|約旦|i-Jordan]],
    JPN = [[
Dzàkpân|Gyapan|ጃፓን|জাপান|Japani|Xapón|Yaponiya|Јапонија|Японія|Hujapani|Zapɔn|ཉི་ཧོང་|जापान|Јапан
Japó|𑄎𑄛𑄚𑄴|Япони|Gyapaani|ᏣᏩᏂᏏ|ژاپۆن|Japonsko|Jaapoŋ|Japańska|Sapoŋ|ཇ་པཱན|Dzapan nutome|Ιαπωνία
𐐖𐐲𐐹𐐰𐑌|Japanujo|Jaapan|Japonia|Hapɔ́n|ژاپن|جاپان|Sapoo|𞤐𞤭𞤨𞥆𞤮𞤲|Gjapon|an tSeapáin|An t-Seapan|જાપાન
Iāpana|יפן|Ճապոնիա|Jepang|ꏝꀪ|Giappone|იაპონია|Jappu|Dyapani|Japã|Njabani|Жапония|جاپونيا
Emetab Japan|ជប៉ុន|ಜಪಾನ್|일본|जपान|Japonya|ଜାପାନ|జపాన్|Japáani|Kisúŋla Makȟóčhe|Iapan|Zapɔ|ຍີ່ປຸ່ນ
جاپوٙن|Japonija|Japu|Japāna|Ujapani|Hapani|ജപ്പാൻ|Япон|ᠶᠠᠫᠣᠨ|Jepun|il-Ġappun|ဂျပန်|Japanni|ߖ߭ߊߔߐ߲߫
Jaappaan|ਜਪਾਨ|Giapun|Ubuyapani|जापन:|ᱡᱟᱯᱟᱱ|Giapone|Giappuni|Zapöon|ⵍⵢⴰⴱⴰⵏ|lyaban|ၵျႃႇပၢၼ်ႇ|ජපානය
Japonska|Jaapaan|Jabaan|Japoni|ܝܦܢ|ஜப்பான்|ญี่ปุ่น|Siapani|ma Nijon|Jjappun|ياپونىيە|ꔛꗨꗢ|Nhật Bản
Sàppoŋ|EJapan|sapɔ́ɔŋ|יאַפּאַן|Nipõ|i-Japan]],
    KAZ = [[
Kàzasɨ̀tân|ካዛኪስታን|কাজাখাস্তান|Kazakithtani|Qazaxıstan|Газахыстан|Ҡаҙағстан|Kázakhestán
Hukazakistani|قزاقستان|Kasastan|Kazakistaŋ|কাজাখস্তান|काजाखस्तान|Kazahstan|𑄇𑄎𑄈𑄌𑄴𑄖𑄚𑄴|Кхазакхстан
Kazakisitani|ᎧᏎᎧᏍᏕᏂ|Kazachstán|Kasakhstan|Kazakistani|Kasachstan|Kaazakstan|ཀ་ཛགས་སཏཱན
Kazakstan nutome|Καζακστάν|𐐗𐐲𐑆𐐪𐐿𐑅𐐻𐐪𐑌|Kazaĥujo|Kasahstan|Kazakətáŋ|Kasakstaan|𞤑𞤢𞥁𞤢𞤧𞤼𞤢𞥄𞤲|Kasakstan
Kazachistan|an Chasacstáin|Casachstàn|Kasachschtan|કઝાકિસ્તાન|קזחסטן|कज़ाखस्तान|Kazahsztán
Ղազախստան|カザフスタン|ყაზახეთი|Kazaxistan|Kazachistani|Kajakinhtỹv|قازاق ەلى|Emetab Kazakhstan
កាហ្សាក់ស្ថាន|ಕಝಾಕಿಸ್ಥಾನ್|카자흐스탄|قازقستان|Kassakstahn|kajakstan|कज़ाकस्तान|କାଜାକସ୍ତାନ|కజకిస్తాన్
Казакстан|Kazakasitáani|Kazakisitaani|Kazakisitá|ຄາຊັກສະຖານ|Kazachstanas|Kazakusita|Kazahstāna
Ukazakistani|Katatānga|കസാഖിസ്ഥാൻ|कझाकस्तान|il-Każakistan|ကာဇက်စတန်|قزاقستون|Kazakhstanni
काजाकस्तान|ߞߖ߭ߊߞߌߛߑߕߊ߲߫|Kazakistaan|କାଜାଖସ୍ତାନ୍‌|ਕਜ਼ਾਖਸਤਾਨ|Kasakisitani|Kazzàkistan|Casaquistão
Kazakisitäan|ⴽⴰⵣⴰⵅⵙⵜⴰⵏ|kazaxstan|ၵႃႇၸၢၵ်ႈသတၼ်ႇ|කසකස්තානය|Kasaakhistaan|ܟܙܩܣܬܐܢ|கஸகஸ்தான்|Қазоқистон
คาซัคสถาน|Gazagystan|Kasakitani|قازاقىستان|قزاخستان|Qozogʻiston|Қозоғистон|ꕪꕤꔻꕚꘋ|Kasačstan
Kasaxstaŋ|EKazakhstan|kasaksitáŋ|Kaṣaṣatani|Kashashatani|Kasakiretãma|哈薩克|哈萨克|i-Kazakhstan]],
    KEN = [[
Kɨnyà|ኬንያ|কেনিয়া|Keniya|Кенија|Kiniá|Кенія|Hukenya|केनिया|Kenija|𑄇𑄬𑄚𑄨𑄠|Кени|ᎨᏂᏯ|Keňa|Keeniya|ཀེན་ཡ
Kenya nutome|Κένυα|𐐗𐐯𐑌𐐷𐐲|Kenjo|Keenia|کنیا|Keñaa|𞤑𞤫𞤲𞤭𞤴𞤢𞥄|Kenja|an Chéinia|Ceinia|કેન્યા|קניה|केन्या
Քենիա|ケニア|კენია|كەنيا|Emetab Kenya|កេនយ៉ា|ಕೀನ್ಯಾ|케냐|Keenija|କେନ୍ୟା|కెన్యా|Kéenya|ເຄນຢາ|Ukenya|കെനിയ
il-Kenja|Sǝr Kenya|ကင်ညာ|Kenyab|Khenya|ߞߋߣߌߦߊ߫|Keeniyaa|କେନିୟା|ਕੀਨੀਆ|ڪينيا|Kenyäa|ⴽⵉⵏⵢⴰ|ၶႅၼ်ႇၺႃႇ
කෙන්යාව|ܟܝܢܝܐ|கென்யா|เคนยา|ma Kenja|كېنىيە|ꔞꕰ|Keeña|EKenya|קעניע|肯亞|肯亚|肯尼亞|i-Kenya]],
    KGZ = [[
Kirgistan|Kìdzisɨ̀tân|Kɛɛgestan|ኪርጊስታን|কিৰ্গিজস্তান|Kirigizithtani|Qırğızıstan|Гырғызыстан
Ҡырғыҙстан|Karghazestán|Kìrgìzìstàŋ|Hukiligizistani|Киргизстан|Kirigizisitaŋ|কিরগিজিস্তান
किर्गीस्तान|Kirguizstan|𑄇𑄨𑄢𑄴𑄉𑄨𑄎𑄨𑄌𑄴𑄖𑄚𑄴|Киргизи|Kirigizistani|ᎩᎵᏣᎢᏍ|کرگیزستان|Кӑркӑсстан|Kirgisistan
ཀིར་གིས་སཏཱན|Kirgizstan nutome|Κιργιστάν|𐐗𐐮𐑉𐑀𐐲𐑅𐐻𐐰𐑌|Kirgizujo|Kõrgõzstan|Kirigisətán|قرقیزستان
Kirgistaan|𞤑𞤭𞤪𞤶𞤭𞤧𞤼𞤢𞥄𞤲|Kirgisia|Kirghizstan|Kirgizië|an Chirgeastáin|Cìorgastan|Kirguizistán
Kirgiisischtan|કિર્ગિઝ્સ્તાન|קירגיזסטן|किर्गिज़स्तान|Kirgizisztán|Ղրղզստան|キルギス|ყირგიზეთი
Қырғызстан|Kirigistan|Kiligizistani|Kirginhtỹv|قىرعىزستان|Emetab Kyrgyzstan|កៀហ្ស៊ីស៊ីស្ថាន
ಕಿರ್ಗಿಸ್ಥಾನ್|키르기스스탄|किर्गिस्तान|کرغزستان|Kiigizistani|kigistáŋ|Kirrjiisije|କିରଗିସ୍ତାନ|కిర్గజిస్తాన్
Kirigisitáani|Kirigizisitaani|Kyrgystan|Kigizisitá|ຄຽກກິດສະຖານ|Kirgizija|Kirgizstāna|Kiordistan
Kikitānga|Киргистан|കിർഗിസ്ഥാൻ|Киргиз|किरगिझस्तान|il-Kirgiżistan|ကာဂျစ္စတန်|قرقیزستون|Kyrgyzstanni
ߞߌߙߑߜ߭ߌߛߑߕߊ߲߫|Kiyirigiyizistan|କିର୍ଗିଜିସ୍ତାନ|ਕਿਰਗਿਜ਼ਸਤਾਨ|Kẹjístan|قرغزستان|Kirghistan|Kirigisitani
Kârgâzstan|Kiligisisitani|Kirghìzzistan|ڪرغستان|Kirigizitùaan|ⴽⵉⵔⵖⵉⵣⵉⵙⵜⴰⵏ|ၵႃႇၵိတ်ႈသတၼ်ႇ
කිර්ගිස්තානය|Kirgizsko|Kirgizi|ܩܝܪܓܝܙܣܬܐܢ|கிர்கிஸ்தான்|కిర్గిజిస్తాన్|Қирғизистон|คีร์กีซสถาน
ኪርጊዝስታን|Gyrgyzystan|Kīkisitani|قىرغىزىستان|Qirgʻiziston|ꕃꕅꔻꕚꘋ|Kigisitaŋ|EKyrgyzstan|kilikisistáŋ
Kuriṣisitani|Kurishisitani|Kirigiretãma|吉爾吉斯|吉尔吉斯|i-Kyrgyzstan]],
    KHM = [[
Kambodja|Kàmbodìa|ካምቦዲያ|কম্বোডিয়া|Kamboca|Камбоҹа|Kambódhiá|Hukambodia|Kamboɖiya|Kamboji|कम्ब’डिया
Kambodža|Камбоџа|Cambodja|𑄇𑄧𑄟𑄴𑄝𑄮𑄓𑄨𑄠|ᎧᎹᏉᏗᎠᏂ|کەمبۆدیا|Kambodscha|kamboogi|Kamboj|ཀམ་བྷོ་ཌི་ཡ
Kambodia nutome|Καμπότζη|𐐗𐐰𐑋𐐺𐐬𐐼𐐨𐐲|Kamboĝo|Kanbodia|کامبوج|کمپوچیا|Kambodso|𞤑𞤢𞤥𞤦𞤮𞥅𞤣𞤭𞤴𞤢|Camboze
an Chambóid|Cambuidea|Camboxa|કંબોડિયા|קמבודיה|कंबोडिया|Kambodzsa|Կամբոջա|Cambodgia|Kamboja
Cambogia|カンボジア|კამბოჯა|Cambudya|Kỹmója|كامباجا|Emetab Cambodia|ಕಾಂಬೋಡಿಯಾ|캄보디아|कॅम्बोडिया|کَمبوڑِیا
kambodj|Kamboçya|କମ୍ବଡିଆ|కంబోడియా|Kambodya|ກຳປູເຈຍ|Ukambodia|Kamapōtia|കംബോഡിയ|Камбож|Kemboja
il-Kambodja|ကမ္ဘောဒီးယား|Cambodiab|Kambodsja|कम्बोडिया|ߞߊ߲ߓߐߘߑߖ|Kombodia|Kamboodiyaa|କାମ୍ବୋଡିଆ
ਕੰਬੋਡੀਆ|Cambodscha|Kamboje|Camboggia|ڪمبوڊيا|Kamboža|Kämbôzi|ⴽⴰⵎⴱⵓⴷⵢⴰ|kambudya|ၵမ်ႇပေႃးတီးယႃး
කාම්බෝජය|Kamboodiya|Kamboxhia|ܟܡܒܘܕܝܐ|கம்போடியா|Камбоҷа|กัมพูชา|ካምቦድያ|Kamipōtia|ma Kame|Kambudj
كامبودژا|کمبوڈیا|ꕪꕹꔵꕩ|Kaŋbhodiya|Canboja|Campuchia|Kambodša|ECambodia|Kámbóse|קאַמבאדיע|Kàmùbódíà
Kãbuya|i-Cambodia]],
    KIR = [[
Kèlèbati|ኪሪባቲ|কিৰিবাটি|Кірыбаці|Hukilibati|Kiribatii|কিরিবাতি|किरिबाती|𑄇𑄨𑄢𑄨𑄝𑄖𑄨|ᎧᎵᏆᏘ|کیریباس
Kiribaati|ཀི་རི་བ་ཏི་མཚོ་གླིང|Kiribati nutome|Κιριμπάτι|𐐗𐐮𐑉𐐲𐐺𐐪𐐻𐐨|Kiribato|Kiribari|𞤑𞤭𞤪𞤦𞤢𞤼𞤭𞥅
Ciribeas|કિરિબાટી|קיריבאטי|Կիրիբատի|キリバス|კირიბატი|Kilibati|Kirimati|Emetab Kiribati|គិរីបាទី
ಕಿರಿಬಾಟಿ|키리바시|किरिबास|Kiribas|کِرٕباتی|Kiibati|କିରିବାତି|కీరిబాటి|ຄິຣິບາທິ|Kiribatis|Kiripati
കിരിബാട്ടി|किरीबाटी|Sǝr Kiribati|ခီရီဘာတီ|Khiribati|किरिबाटी|ߞߙߌߓߊߕߌ߫|Kiribaatii|କିରିବାଟି|ਕਿਰਬਾਤੀ
ڪرباتي|ⴽⵉⵔⵉⴱⴰⵜⵉ|ၵိရိပတီႇ|කිරිබති|ܟܝܪܝܒܬܝ|கிரிபாட்டி|కిరిబాటి|คิริบาส|Kilipasi|Кірибаті|کریباتی|ꕃꔸꕑꔳ
Kiribhati|EKiribati|kilipatí|吉里巴斯|i-Kiribati]],
    KNA = [[
Sint Kitts en Nevis|Sɛ̀n Kî à Nevì|Saint Kitts ne Nevis|ቅዱስ ኪትስ እና ኔቪስ|ছেইণ্ট কিটছ আৰু নেভিছ
Thantakitdhi na Nevith|Saint Kitts y Nevis|Sent-Kits və Nevis|Сент-Китс вә Невис
Сент-Китс һәм Невис|St. Kitts o Newis|Nûmpubi Kîts nì Nevìs|Сент-Кітс і Невіс
Husantakitzi na Hunevis|Сейнт Китс и Невис|Sɛŋ Kits na Nefis|Kristɔfo-Senu-ni-Ɲevɛs
সেন্ট কিটস ও নেভিস|Saint Kitts-ha-Nevis|सैन्ट कीत्स आरो नेभिस|Sveti Kits i Nevis|Свети Китс и Невис
Saint Kitts i Nevis|𑄥𑄬𑄚𑄴𑄑𑄴 𑄇𑄨𑄑𑄴𑄥𑄴 𑄃𑄮 𑄚𑄬𑄞𑄨𑄌𑄴|Сент-Китс а, Невис а|Senti Kittis na Nevisi
ᎤᏓᏅᏘ ᎨᏘᏏ ᎠᎴ ᏁᏪᏏ|سەن کیتس و نیڤیس|Svatý Kryštof a Nevis|Сент-Китспа Невис|Saint Kitts a Nevis
Saint Kitts og Nevis|Santakitzi na Nevis|St. Kitts und Nevis|Seŋ Kitts nda Nevis|St. Kitts a Nevis
སེནཊ་ ཀིཊས་ དང་ ནེ་བིས|Saint Kitis kple Nevis nutome|Σεν Κιτς και Νέβις|Σαὶντ Κὶτς καὶ Νέβις
𐐝𐐩𐑌𐐻 𐐗𐐮𐐻𐑅 𐐰𐑌𐐼 𐐤𐐨𐑂𐐮𐑅|Sankta Kristoforo kaj Neviso|Saint Kitts ja Nevis|Saint Kitts eta Nevis
Ǹfúfúb-Kilisətóv-ai-Nevis|سنت کیتس و نویس|Sent Kits e Newis|𞤅𞤼. 𞤑𞤪𞤭𞤧𞤼𞤮𞤦𞤢𞤤 & 𞤐𞤫𞥅𞤾𞤭𞤧
San Kitts e Nevis|Saint Kitts en Nevis|San Críostóir-Nimheas|Naomh Crìstean is Nibheis
Saint Kitts e Nevis|St. Kitts und Niuwis|સેંટ કિટ્સ અને નેવિસ|San Kiti Da Nebis|סנט קיטס ונוויס
सेंट किट्स और नेविस|Sveti Kristofor i Nevis|Saint Kitts és Nevis|Սենթ Քիտս և Նևիս
Sancte Christophoro e Nevis|Saint Kitts dan Nevis|Sankti Kitts og Nevis|セントクリストファー・ネーヴィス
Saint Kits lan Nèvis|სენტ-კიტსი და ნევისი|Сент-Китс ҳәм Невис|San Kits d Nivis
San Kristovan i Nevis|Sỹ Krinhtóvỹv kar Nẽvinh|Сент-Китс және Невис|سەنت-كيتس جانە نەۆيس
Emetab Saint Kitts ak Nevis|សាំង​គីត និង ណេវីស|ಸೇಂಟ್ ಕಿಟ್ಸ್ ಮತ್ತು ನೆವಿಸ್|세인트키츠 네비스
सांव क्रिस्टोवांव आनी नेविस|São Cristovão ani Nevis|سینٹ کِٹَس تہٕ نیوِس|sɛnkrǝstɔ́f ri nyɛ́vǝ
Zint Kitts un Nevis|Saint Kitts û Nevîs|seint kiṭs āḍe nebis|सेंट किट्स ऑड़े नेविस
ସେଣ୍ଟ. କିଟ୍ସ ଅଡ଼େ ନେବିସ|సెయింట్ కిట్స్ మరియు నెవిస్|Сент-Китс жана Невис
Mʉtakatíifu kitisi na Nevíisi|St. Kitts an Nevis|Senti Kitisi ne Nevisi|St. Kitts y Nevis
Sántu krístofe mpé Nevɛ̀s|ເຊນ ຄິດ ແລະ ເນວິສ|Sent Kitsas ir Nevis|Santu krístofe ne Neves
Saint Kitts gi Nevis|Sentkitsa un Nevisa|सेंट किट्स आ नेविस|Saint-Christophe-ek-Niévès
Usantakitzi na Nevis|Hato Kiti me Newhi|സെന്റ് കിറ്റ്‌സും നെവിസും|Сент-Киттс ба Невис
सेंट किट्स आणि नेव्हिस|Sǝr Kristof ne Nievǝ|စိန့်ကစ်နှင့်နီဗီစ်|सेन्ट किट्स र नेभिस
Saint Kitts na Nevis|ߛߍ߲ߕ-ߞߙߌߛߑߕߐߝ ߣߌ߫ ߢߝ߭ߋ߫|St. Kiitis fi Neevis|ସେଣ୍ଟ କିଟସ୍‌ ଏବଂ ନେଭିସ୍‌
ਸੇਂਟ ਕਿਟਸ ਐਂਡ ਨੇਵਿਸ|Sent Kits & Nẹ́vis|سینټ کټس او نیویس|São Cristóvão e Neves|Son Cristof e Nevis
Sekitsi na Nevisi|Saint Kitts și Nevis|Santakitisi ni Nevisi|Santu Cristolu e Nevis
S. Kitts e Nevis|سينٽ ڪٽس و نيوس|Sên-Krïstôfo-na-Nevîsi|ⵙⴰⵏⴽⵔⵉⵙ ⴷ ⵏⵉⴼⵉⵙ|sankris d nifis
သဵင်ႉၶိတ်ႈ လႄႈ ၼႄးဝိတ်ႈ|ශාන්ත කිට්ස් සහ නේවිස්|Svätý Krištof a Nevis|Sveti Krištof in Nevis
St. Kitts já Nevis|St. Kitts iyo Nevis|Shën-Kits dhe Nevis|Sent Kits i Nevis|S:t Kitts och Nevis
St. Kitts na Nevis|ܣܐܢܬ ܟܝܬܣ ܘܢܝܒܝܣ|செயின்ட் கிட்ஸ் & நெவிஸ்|సెయింట్ కిట్స్ & నెవిస్
Сент-Китс ва Невис|เซนต์คิตส์และเนวิส|ቅዱስ ኪትስን ኔቪስን|Sent-Kits we Newis|Sā Kitisi mo Nevisi
Saint Kitts ve Nevis|Сент-Китс & Невис|Santekits d Nivis|ساينت كىتىس ۋە نېۋىس|سینٹ کٹس اور نیویس
Sent-Kits va Nevis|ꔻꘋ ꕃꔳꔻ ꗪ ꔕꔲꔻ|Siŋ Kisi ɓɛ́ Nevisi|S. Cristofer e Nevis|St. Kitts và Nevis
Saŋ Kits ak Newis|ESt. Kitts & Nevis|सेंट किट्स कने नेविस|sɛ́ŋkilistɔ́f eniɛ́f|Kiiti ati Neefi
Sã Kirituwãu suí Newi|San Kirituwan suí Newi|聖基茨同尼維斯|圣基茨同尼维斯|聖克里斯多福及尼維斯|聖基茨和尼維斯
i-Saint Kitts ne-Nevis]],
    KOR = [[
Suid-Korea|Kùulîa, Emàm|Korea Anaafoɔ|ደቡብ ኮሪያ|দক্ষিণ কোৰিয়া|Korea Kuthini|Cənubi Koreya
Ҹәнуби Кореја|Көньяҡ Корея|Zerbári Kóriá|Kɔ̀re ì Ŋ̀wɛ̀lmbɔk|Паўднёвая Карэя|Hukolea Kusini
Южна Корея|Koree gʊnyɩsonolaŋ|Worodugu Kore|দক্ষিণ কোরিয়া|ལྷོ་ཀོ་རི་ཡ།|Sukorea|खोला करिया
Južna Koreja|Јужна Кореја|Corea del Sud|𑄘𑄧𑄉𑄨𑄚𑄴 𑄇𑄮𑄢𑄨𑄠|Къилба Корей|Koreya Amashuuma|ᏧᎦᏃᏮ ᎪᎵᎠ
کۆریای باشوور|Jižní Korea|Кӑнтӑр Корея|De Corea|Sydkorea|Korea Kusini|Südkorea|Hawsa Kooree
Pódpołdnjowa Koreja|Anyiehe Korea nutome|Νότια Κορέα|𐐝𐐵𐑃 𐐗𐐲𐑉𐐨𐐲|Sud-Koreujo|Lõuna-Korea|Hego Korea
Koré yá Súd|کرهٔ جنوبی|کوریای جنوبی|Koree Worgo|𞤑𞤮𞥅𞤪𞤫𞤴𞤢𞥄 𞤙𞤢𞤥𞤲𞤢𞥄𞤲𞤺𞤫|Etelä-Korea|Timog Korea
Suðurkorea|Coree dal sud|an Chóiré Theas|Coirèa|Corea do Sur|Republik Koreea|દક્ષિણ કોરિયા
Koriya Ta Kudu|קוריאה הדרומית|दक्षिण कोरिया|Dél-Korea|Հարավային Կորեա|Korea Selatan|韓国|Koréa Kidul
სამხრეთ კორეა|Қубла Корея|Kurya, Wadda|Kolea Kusini|Koreia di Sul|Sur-Koréja|Kooree, Hawsa
Оңтүстік Корея|وڭتۇستىك كورەيا|Emetab korea nebo murot tai|កូរ៉េ​ខាង​ត្បូង|ದಕ್ಷಿಣ ಕೊರಿಯಾ
Dokxinn Korea|جنوٗبی کورِیا|korɛasud|Söd-Koreja|Koreya Başûr|dkiṇ koriyaa|दॉकिण कोरिया|ଦକିଣ କରିୟା
దకిణ కొరియా|Түштүк Корея|Koréa ya Saame|Koreya ey’omumaserengeta|Corea dl Süd|Korɛ ya súdi
ເກົາຫລີໃຕ້|Pietų Korėja|Kore wa mwinshi|Korea Milambo|Dienvidkoreja|Korea Saũthi|Lakore-disid
Korea Atsimo|Ukorea Kusini|Kōrea ki te Tonga|ദക്ഷിണകൊറിയ|Өмнөд Солонгос|il-Korea t’Isfel
Sǝr Kore nekǝsǝŋ|တောင်ကိုရီးယား|جنوبی کُره|Koreab, Suid|Sør-Korea|Zuid-Korea|Koré yí sí
ߕߟߋ߬ߓߋ ߞߏ߯ߙߋ߫|Kooriyaa Kibbaa|ଦକ୍ଷିଣ କୋରିଆ|ਦੱਖਣੀ ਕੋਰੀਆ|Saút Koria|Korea Południowa|سویلي کوریا
Corea dal Sid|Koreya y’amajepfo|Coreea de Sud|Koleya ya Kusini|Corea de su Sud|Curìa di Sciroccu
ڏکڻ ڪوريا|Mátta-Korea|Korëe tî Mbongo|ⴽⵓⵔⵢⴰ ⵏ ⵉⴼⴼⵓⵙ|kurya n iffus|ၵၢဝ်းလီၸၢၼ်း|දකුණු කොරියාව
Južná Kórea|Maadâ-Korea|Kuuriyada Koonfureed|Kore e Jugut|ܟܘܪܝܐ ܬܝܡܢܝܬܐ|தென் கொரியா|దక్షిణ కొరియా
Кореяи Ҷанубӣ|เกาหลีใต้|ደቡብ ኮርያ|Günorta Koreýa|Kōlea tonga|ma Anku|Güney Kore|Көньяк Корея
Kurya Tunẓult|كورېيە|Південна Корея|Janubiy Koreya|Жанубий Корея|ꖏꔸꕩ ꗛꔤ ꔒꘋꗣ ꗏ|Koriya Kɔi Leŋŋɛ Lɔ
Hàn Quốc|EMzantsi Korea|दखण कोरिया|Koreya eya mumaserengeta|kɔlé wu mbát|Ariwa Kọria|Kureya Su suí
南韓|南韩|i-South Korea]],
    KWT = [[
Koeweit|Kùwɛ̂|Kuweti|ኩዌት|কুৱেইট|Kuwaiti|Küveyt|Күвејт|Kwayt|Kòwêt|Hukuwaiti|کویٹ|Koweeti|Kowɛti
কুয়েত|कुवैत|Kuvajt|Кувајт|𑄇𑄪𑄠𑄬𑄖𑄴|Kuweiti|ᎫᏪᎢᏘ|کوەیت|Kuweet|ཀུ་ཝེཊ|Kuwait nutome|Κουβέιτ|𐐗𐐲𐐶𐐩𐐻
Kuvajto|Kuveit|Kowɛ́d|کویت|Kuweyti|𞤑𞤵𞤱𞤢𞤴𞤼𞤵|Kuvait|Cuáit|Cuibhèit|કુવૈત|Kuwet|כווית|Քուվեյթ|クウェート
ქუვეითი|Kuwayt|Kueiti|Kuvajti|كۋۆەيت|Emetab Kuwait|កូវ៉ែត|ಕುವೈತ್|쿠웨이트|कुवेत|kuwɛit|Kuweyt|kuvet
କୁୱେତ୍|కువైట్|ກູເວດ|Kuveitas|Kuveita|Kuwĩ ti|Kôeity|കുവൈറ്റ്|il-Kuwajt|Sǝr Kowait|ကူဝိတ်|Khuweiti
ߞߎ߬ߥߊ߬ߕ|କୁଏତ୍|ਕੁਵੈਤ|Kuwejt|ڪويت|ⵍⴽⵡⵉⵜ|lkwit|ၶူႇဝဵတ်ႈ|කුවේටය|ܟܘܝܬ|குவைத்|Қувайт|คูเวต|Күвәйт|Kuwwayt
كۇۋەيت|Quvayt|ꖴꔃꔳ|EKuwait|kowéet|i-Kuwait]],
    LAO = [[
Làwos|ላኦስ|লাওচ|Laothi|Láus|Hulaosi|Layosi|লাওস|लाओस|𑄣𑄃𑄮𑄌𑄴|ᎴᎣᏍ|Laosi|Laawos|ལཱ་ཝོས|Laos nutome|Λάος
Λατινικὴ Ἀμερική|𐐢𐐪𐐬𐑅|Laoso|لائوس|Lawoos|𞤂𞤢𞤱𞤮𞥅𞤧|Làthos|Laaos|લાઓસ|לאוס|Laosz|Լաոս|ラオス|ლაოსი|Laws
Raosi|Emetab Laos|ឡាវ|ಲಾವೋಸ್|라오스|لاس|ଲାଅସ୍|లావోస్|Laóosi|Lawosi|Laosas|Laosa|Rāoho|ലാവോസ്|il-Laos
Sǝr Laos|လာအို|ߟߊߐߛ|Laa’oos|ଲାଓସ୍|ਲਾਓਸ|Lùaôsi|ⵍⴰⵡⵙ|လၢဝ်း|ලාඕසය|ܠܐܘܣ|லாவோஸ்|ลาว|ꕞꕴꔻ|ELaos|לאַאס|Rawo
老撾|寮國|i-Laos]],
    LBN = [[
Libanon|Lɛbanè|ሊባኖስ|লেবানন|Lebanoni|Líbanu|Livan|Lebnán|Ліван|Hulebanoni|لیبنان|Liibaaŋ|लेबान’न
Либан|𑄣𑄬𑄝𑄚𑄧𑄚𑄴|ᎴᏆᎾᏂ|لوبنان|Libanus|Lubnaan|ལེ་བ་ནོན|Lebanɔn nutome|Λίβανος|𐐢𐐯𐐺𐐲𐑌𐐪𐑌|Liibanon|Libaa
𞤂𞤭𞤦𞤢𞤲𞤮𞥅𞤲|an Liobáin|Leabanon|લેબનોન|Labanan|לבנון|लेबनान|Լիբանան|レバノン|ლიბანი|Lubnan|Rimanã|ليۆان
Emetab Lebanon|លីបង់|ಲೆಬನಾನ್|레바논|लेबनन|لؠبنان|Lebbannon|Libnan|ଲେବନାନ|లెబనాన్|Lebanóoni|Libá
ເລບານອນ|Libanas|Libāna|Ulebanoni|Repanona|ലെബനൻ|लेबनॉन|il-Libanu|လက်ဘနွန်|Lebanonni|Lebhanoni
ߟߌߓߊ߲߫|Libaanoon|ଲେବାନନ୍|ਲਿਬਨਾਨ|Libani|Lèbanu|Lìbbanu|Libùaan|ⵍⵓⴱⵏⴰⵏ|လႄႇပႃႇၼွၼ်ႇ|ලෙබනනය|ܠܒܢܢ
லெபனான்|Лубнон|เลบานอน|Liwan|Lepanoni|لىۋان|ꔒꕑꗟꘋ|Lebhanɔ|Li-băng|ELebanon|lipáŋ|Ribanu|i-Lebanon]],
    LBR = [[
Liberië|Làebɛlìa|Laeberia|ላይቤሪያ|লিবেৰিয়া|Liberiya|Либерија|Láibériá|Ліберыя|Hulibelia|লাইবেরিয়া
लाइबेरिया|Liberija|𑄃𑄭𑄝𑄬𑄢𑄨𑄠|Либери|ᎳᏈᎵᏯ|لیبەریا|ལཱའི་བེ་རི་ཡ|Liberia nutome|Λιβερία|𐐢𐐴𐐺𐐮𐑉𐐨𐐲|Liberio
Libeeria|لیبریا|Liberiyaa|𞤂𞤢𞤦𞤭𞤪𞤭𞤴𞤢𞥄|an Libéir|Libèir|લાઇબેરિયા|Laberiya|ליבריה|Լիբերիա|リベリア|Libɛrî
ლიბერია|Libirya|Libelia|Rimérija|Emetab Liberia|លីបេរីយ៉ា|ಲಿಬೇರಿಯಾ|라이베리아|लायबिरिया|Laibiria
لایبیرِیا|libɛrya|Libeerija|laiberīya|ଲାଇବେରିଆ|లైబీరియా|Liibéria|ລິເບີເຣຍ|Uliberia|Raipiria|ലൈബീരിയ
लायबेरिया|il-Liberja|လိုက်ဘေးရီးယား|Liberiab|Libheriya|ߟߌߓߋߙߌߦߊ߫|Laayibeeriyaa|ਲਾਈਬੀਰੀਆ|Libeliya
Libberia|ⵍⵉⴱⵉⵔⵢⴰ|လၢႆႇပေးရီးယႃး|ලයිබීරියාව|Laybeeriya|ܠܝܒܝܪܝܐ|லைபீரியா|ไลบีเรีย|ላይበርያ|Laipelia
لىبېرىيە|Ліберія|ꕞꔤꔫꕩ|Laibhiya|ELiberia|lipélia|ליבעריע|Laberia|Ribériya|賴比瑞亞|赖比瑞亚|利比里亞|i-Liberia]],
    LBY = [[
Libië|Lebìa|ሊቢያ|লিবিয়া|Liviya|Ливија|Лівія|Hulibiya|Либия|Libii|Libi|लीबिया|Libija|Либија|𑄣𑄨𑄝𑄨𑄠
Ливи|ᎵᏈᏯ|Libyen|Liibi|Libyska|ལི་བི་ཡ|Libya nutome|Λιβύη|𐐢𐐮𐐺𐐨𐐲|Libio|Liibüa|لیبی|𞤂𞤭𞤦𞤭𞤴𞤢𞥄|an Libia
Lüübie|લિબિયા|Libiya|לוב|Լիբիա|リビア|ლიბია|Rimija|ليۆيا|Emetab Libya|លីប៊ី|ಲಿಬಿಯಾ|리비아|लिबिया|لِبیا
Libbije|ଲିବିୟା|లిబియా|ລິເບຍ|Ulibya|Ripia|ലിബിയ|il-Libja|လစ်ဗျား|Libyab|Libhiya|ߟߓߌ߫|Liibiyaa|ଲିବ୍ୟା
ਲੀਬੀਆ|Лиибийэ|Libbia|ⵍⵉⴱⵢⴰ|လိပ်ႉပျႃး|ලිබියාව|Liibya|ܠܘܒܐ|லிபியா|ลิเบีย|ሊብያ|Liwiýa|Līpia|لىۋىيە|ꔒꔫꕩ
Lebhiya|Lübie|ELibya|lipíi|ליביע|Ribiya|利比亞|i-Libya]],
    LCA = [[
Sint Lucia|Sɛ̀n Lushìa|ሴንት ሉቺያ|ছেইণ্ট লুচিয়া|Thantaluthia|Santa Llucía|Sent-Lusiya|Сент-Лусија
St. Lusiá|Nûmpubi Lusì|Сент-Люсія|Husantalusia|Сейнт Лусия|Sɛŋ Lusiya|Lusi-Senu|সেন্ট লুসিয়া
सैन्ट लुसिया|Sveta Lucija|Света Луција|𑄥𑄬𑄚𑄴𑄑𑄴 𑄣𑄪𑄥𑄨𑄠|Сент-Люси|Senti Rusiya|ᎤᏓᏅᏘ ᎷᏏᏯ|سەن لووسیا
Svatá Lucie|Santalusia|Seŋ Lussia|Saŋ Lusia|སེནཊ་ ལུ་སི་ཡ|Saint Lusia nutome|Αγία Λουκία
Sankta Lucio|Santa Luzia|Ǹfúfúb-Lúsia|سنت لوسیا|Sent Lusiyaa|𞤅𞤼. 𞤂𞤵𞥅𞤧𞤭𞤴𞤢|Sante Lusie|Naomh Lùisea
St. Lutschiia|સેંટ લુસિયા|San Lusiya|סנט לוסיה|सेंट लूसिया|Սենթ Լյուսիա|Sancte Lucia|Sankti Lúsía
セントルシア|სენტ-ლუსია|San Lučya|Sỹta Rusija|سەنت-ليۋسيا|Emetab Lucia Ne|សាំងលូស៊ី|ಸೇಂಟ್ ಲೂಸಿಯಾ|세인트루시아
सांता लूसिया|سینٹ لوٗسِیا|sɛntlísí|de Ensel Zint-Lutscha|seint lusiya|ସେଣ୍ଟ. ଲୁସିଆ|సెయింట్ లూసియా
Mʉtakatíifu Lusíia|Senti Luciya|Sántu lisi|ເຊນ ລູເຊຍ|Sent Lusija|Usantalusia|Hato Ruhia
സെന്റ് ലൂസിയ|Сент Люсиа|सेंट ल्यूसिया|Sǝr Lucia|စိန့်လူစီယာ|सेन्ट लुसिया|ߛߍ߲ߕ-ߟߎ߳ߛߌ߫|St. Suusiyaa
ਸੇਂਟ ਲੂਸੀਆ|Sent Lúshia|سینټ لوسیا|Sontga Lucia|Selusiya|Sfânta Lucia|Santalusiya|Santa Lughia
سينٽ لوسيا|Sênt-Lisïi|ⵙⴰⵏⵜⵍⵓⵙⵉ|santlusi|သဵင်ႉလူႉသျႃႇ|ශාන්ත ලුසියා|Svätá Lucia|Shën-Luçia|ܡܪܬܝ ܠܘܫܐ
செயின்ட் லூசியா|เซนต์ลูเซีย|ቅድስቲ ሉስያ|Sent-Lýusiýa|Sā Lūsia|Santelusya|ساينت لۇسىيە|ꔻꘋ ꖨꔻꕩ
Siŋ Lusiya|S. Lusìa|Saŋ Lusi|ESt. Lucia|sɛ́ŋtɛ́lusí|Luṣia|Lushia|Sãta Lusiya|聖露西亞|圣露西亚|聖盧西亞
i-Saint Lucia]],
    LIE = [[
Letɨnshɨ̀n|Lektenstaen|ሊችተንስታይን|লিচটেনষ্টেইন|Lishenteni|Lixtenşteyn|Лихтенштејн|Lichtenstén
Ligstɛntàn|Ліхтэнштэйн|Hulishenteni|Лихтенщайн|Liishtɛntaɩn|Lisɛnsitayini|লিচেনস্টেইন|लिक्तोनस्ताईन
Lihtenštajn|Лихтенштајн|𑄣𑄨𑄌𑄬𑄚𑄴𑄥𑄳𑄑𑄬𑄃𑄨𑄚𑄴|ᎵᎦᏗᏂᏍᏓᏂ|Lichtenštejnsko|ལིཀ་ཏནས་ཏ་ཡིན|Litsenstein nutome
Λιχτενστάιν|𐐢𐐮𐐿𐐻𐐲𐑌𐑅𐐻𐐴𐑌|Liĥtenŝtejno|Lísə́sə́táin|لیختن‌اشتاین|Lincenstayn|𞤂𞤭𞤧𞤼𞤫𞤲𞤧𞤭𞤼𞤫𞥅𞤲|Liktinstein
Lichtinstéin|Lichtenstein|Liächteschtäi|લૈચટેંસ્ટેઇન|Licansitan|ליכטנשטיין|लिचेंस्टीन|Լիխտենշտեյն
リヒテンシュタイン|Liktenstén|ლიხტენშტაინი|Layctenstan|Lixenstain|Rinhsiténh-tajin|ليحتەنشتەين
Emetab Liechtenstein|លិចតិនស្ដាញ|ಲಿಚೆನ್‌ಸ್ಟೈನ್|리히텐슈타인|लिश्टेंस्टाइन|Lixtenstain|لِکٹیسٹیٖن
lictɛnstɛ́n|Lischteschtein|likṭensṭein|लिक्टेन्स्टीन|ଲିକ୍‍ଟନ୍‍ସ୍ଟାଇନ୍|లిక్టెన్‌స్టెయిన్|Lishentéeni
Licitensitayini|Lishɛteni|ລິດເທນສະຕາຍ|Lichtenšteinas|Lishuteni|Lihtenšteina|लिख्तेंस्ताइन
Listenstein|Ushenteni|Rīkenetaina|ലിച്ചൺസ്റ്റൈൻ|Лихтенштайн|लिक्टेनस्टाइन|il-Liechtenstein
လစ်တန်စတိန်း|Liechtensteinni|लिकटेन्सटाइन|Lishenstein|ߟߎߛߑߕߊ߲ߛߑߕߍ߲߫|Lichistensteyin
ଲିକ୍ଟନ୍‌ଷ୍ଟାଇନ୍‌|ਲਿਚੇਂਸਟਾਇਨ|Líktẹ́nstain|Listenstaine|Lishyitenshitayini|Lisheniteni|لچي ٽينسٽين
ⵍⵉⴽⵉⵏⵛⵜⴰⵢⵏ|likinctayn|လိၵ်ႈတိၼ်ႇသတၢႆႇ|ලික්ටන්ස්ටයින්|Lichtenštajnsko|Liyjtensteyn|Lihtenshtajn
ܠܝܟܛܢܫܛܝܢ|லிச்செண்ஸ்டெய்ன்|ลิกเตนสไตน์|ሊኽተንሽታይን|Lihtenşteýn|Likitenisiteini|Lictencṭayn|لىكتېنستېين
Ліхтенштейн|لیشٹنسٹائن|Lixtenshteyn|ꔷꗿꘋꔻꗳꘋ|Liečteštei|Liktensteyin|ELiechtenstein|lístɛ́nsitáyin
Lẹṣitẹnisiteni|Lɛshitɛnisiteni|Rixitẽxitaĩ|列支敦斯登|i-Liechtenstein]],
    LKA = [[
Sɨ̀le Laŋkà|ሲሪላንካ|শ্রীলংকা|Thirilanka|Sari Lanká|Шры-Ланка|Husirilanka|Siri Laŋkaa|Sirilanka
শ্রীলঙ্কা|श्रीलंका|𑄥𑄳𑄢𑄨𑄣𑄧𑄁𑄇|Siriranka|ᏍᎵ ᎳᏂᎧ|ཤྲཱི་ལང་ཀ|Sri Lanka nutome|Σρι Λάνκα|𐐟𐑉𐐨 𐐢𐐰𐑍𐐿𐐲
Srilanko|Səri Laŋká|𞤅𞤭𞤪 𞤂𞤢𞤲𞤳𞤢𞥄|Srí Lanca|Schri Lanka|શ્રીલંકા|סרי לנקה|Շրի Լանկա|スリランカ|შრი-ლანკა
Sililanka|Siri Rỹnka|شري-لانكا|Emetab Sri Lanka|ស្រីលង្កា|ಶ್ರೀಲಂಕಾ|스리랑카|سری لنکا|स्रीलंका
ସ୍ରି ଲଙ୍କା|స్రీ లంక|Siriláanka|ສີລັງກາ|Usirilanka|Hiri Rānaka|ശ്രീലങ്ക|is-Sri Lanka|Sǝr Lanka
သီရိလင်္ကာ|Sri Lankab|श्रीलङ्का|ߛߙߌߟߊ߲ߞߊ߫|Siri Laankaa|ଶ୍ରୀଲଙ୍କା|ਸ੍ਰੀ ਲੰਕਾ|سري لنڪا|ⵙⵔⵉⵍⴰⵏⴽⴰ
သီႇရိလင်းၵႃ|Sri-Lankë|ܫܪܝ ܠܐܢܟܐ|శ్రీలంక|ศรีลังกา|ስሪ ላንካ|Sīlangikā|سىرىلانكا|Шрі-Ланка|Shri-Lanka
ꖬꔸ ꕞꘋꕪ|Suri Laŋka|ESri Lanka|סרי־לאַנקאַ|Siri Rãka|斯里蘭卡|i-Sri Lanka]],
    LSO = [[
Lɛ̀sotù|ሌሶቶ|লেছ’থ’|Lethoto|Lesothu|Лесота|Hulesoto|Lesotoo|লেসোথো|लेस’थ’|𑄣𑄬𑄥𑄮𑄗𑄮|ᎴᏐᏙ|لەسۆتۆ|Leesoto
ལཻ་སོ་ཐོ|Lɛsoto nutome|Λεσότο|𐐢𐐲𐑅𐐬𐑃𐐬|لسوتو|𞤂𞤫𞤧𞤮𞤼𞤮𞥅|Leosóta|Leasoto|Lesooto|લેસોથો|לסוטו|लेसोथो
Լեսոտո|レソト|ლესოთო|Lizuṭu|Lezotu|Resotu|لەسوتو|Emetab Lesotho|ឡេសូតូ|ಲೆಸೊಥೊ|레소토|لیسوتھو|लेसोतो|ଲେସତ
లెసోతో|Lesoso|ເລໂຊໂທ|Lesotas|Lezoto|Ulesoto|Teroto|ലെസോതോ|il-Lesoto|Sǝr Lesotho|လီဆိုသို|Lesothob
ߟߋߛߕߏ߫|Leseettoo|ଲେସୋଥୋ|ਲੇਸੋਥੋ|Lisothu|ليسوٿو|ⵍⵉⵚⵓⵟⵓ|liṣuṭu|လႄႇသူဝ်းတူဝ်ႇ|ලෙසතෝ|Losooto|ܠܣܘܛܘ
லெசோதோ|เลโซโท|ma Sutu|لېسوتو|ꔷꖇꕿ|Lisóto|ELesotho|לעסאטא|Resutu|賴索托|赖索托|萊索托|iLesotho]],
    LTU = [[
Litaue|Lètwǎnyìa|Lituwenia|ሊቱዌኒያ|লিথুৱানিয়া|Litwania|Litva|Літва|Hulitwania|Lituwaniya|Lituyani
লিথুয়ানিয়া|लिथुआनिया|Litvanija|Литванија|𑄣𑄨𑄗𑄪𑄠𑄚𑄨𑄠|ᎵᏗᏪᏂᎠ|لیتوانایا|Lithwania|Litauen|Lituaani
Litawska|ལི་ཐུ་ཝེ་ནི་ཡ|Lituania nutome|Λιθουανία|𐐢𐐮𐑃𐐲𐐶𐐩𐑌𐐨𐐲|Litovujo|Leedu|Lituaní|لیتوانی|لتوانیا
Lituaanii|𞤂𞤭𞤼𞤵𞤾𞤢|Liettua|Litava|Litouwen|an Liotuáin|Littaue|લિથુઆનિયા|Lituweniya|ליטא|Litvánia
Լիտվա|Litháen|リトアニア|Litowen|ლიეტუვა|Liṭwanya|Rituỹnĩja|ليتۆا|Emetab Lithuania|លីទុយអានី|ಲಿಥುವೇನಿಯಾ
리투아니아|लितुआनिया|لِتھُوانِیا|litwaní|Lîtvanya|liṭuaania|ଲିତୁଆନିଆ|లీతువేనియ|Lisuánia|Lisuwenya
ລິທົວເນຍ|Litoania|Utwania|Rituānia|ലിത്വാനിയ|il-Litwanja|Lituaniya|လစ်သူဝေးနီးယား|لتونی|Lithuaniab
लिथुएनिया|ߟߎߕߎ߳ߦߊߣߌ߫|Lutaaniyaa|ଲିଥୁଆନିଆ|ਲਿਥੁਆਨੀਆ|Lituénia|Litwa|Litwaniya|لٿونيا|Lituanïi|ⵍⵉⵜⵡⴰⵏⵢⴰ
လီႉတူႇဝေးၼီးယႃး|ලිතුවේනියාව|Lituweeniya|ܠܬܘܢܝܐ|லிதுவேனியா|లిథువేనియా|ลิทัวเนีย|ሊትዌንያ|لىتۋانىيە
لیتھونیا|ꔷꖤꔃꕇꕰ|Lituweninya|Litiyani|ELithuania|ליטע|Rituwãniya|i-Lithuania]],
    LUX = [[
Luzɨmbùʔ|Lusimbɛg|ሉክሰምበርግ|লাক্সেমবাৰ্গ|Lathembagi|Luxemburgu|Lüksemburq|Лүксембург|Loksembórg
Lùgsàmbûr|Hulasembagi|Lusɛmbuur|Likisanburu|লাক্সেমবার্গ|Luksembourg|लाक्जेमबुर्ग|Luksemburg
Луксембург|𑄣𑄪𑄇𑄴𑄥𑄬𑄟𑄴𑄝𑄢𑄴𑄉𑄧|Lakizembaaga|ᎸᎧᏎᏋᎩ|لوکسەمبورگ|Lucembursko|Lwcsembwrg|Lasembagi
Luxemburgska|ལག་ཛམ་བོརྒ|Lazembɔg nutome|Λουξεμβούργο|𐐢𐐲𐐿𐑅𐐲𐑋𐐺𐐲𐑉𐑀|Luksemburgo|Luxenburgo|Lukəzambúd
لوکزامبورگ|Liksembuur|𞤂𞤵𞤳𞤧𞤢𞤲𞤦𞤵𞥅𞤺|Luksemborg|Lussemburc|Lucsamburg|Lugsamburg|લક્ઝમબર્ગ|Lukusambur
לוקסמבורג|लग्ज़मबर्ग|Լյուքսեմբուրգ|Lúxemborg|Lussemburgo|ルクセンブルク|ლუქსემბურგი|Luksamburg|Rusẽmurgu
ليۋكسەمبۋرگ|Emetab Luxembourg|លុចសំបួ|ಲಕ್ಸೆಂಬರ್ಗ್|룩셈부르크|लुक्सेमबर्ग|لَکسَمبٔرٕگ|luksɛmbúr
Luxembursch|lksemborg|ଲଗ୍ଜମବର୍ଗ|లక్సెంబర్గ్|Lasembáagi|Lukisembaaga|Lussemburgh|Likisambulu
ລຸກແຊມເບີກ|Liuksemburgas|Luksemburga|Luxembogu|Lioksamboro|Usembaji|Rakapuō|ലക്സംബർഗ്|लक्झेंबर्ग
il-Lussemburgu|Sǝr Luxemburg|လူဇင်ဘတ်|Luxembourgi|लक्जेमबर्ग|ߟߎߜ߭ߑߛߊ߲ߓߎ߯ߙ|Luksembarg|ଲକ୍ସେମବର୍ଗ
ਲਕਜ਼ਮਬਰਗ|Lọ́ksẹ́mbọg|لوګزامبورګ|Lukusamburu|Lussemburgu|Lussimmurgu|لگزمبرگ|Lugzambûru|ⵍⵓⴽⵙⴰⵏⴱⵓⵔⴳ
luksanburg|လၢၵ်ႈၸိမ်ႇပၢၵ်ႈ|ලක්ශම්බර්ග්|Luxembursko|Luksemboorg|ܠܘܟܣܡܒܘܪܓ|லக்ஸ்சம்பர்க்|ลักเซมเบิร์ก
Lýuksemburg|Lakisimipeki|Liksumburg|لىيۇكسېمبۇرگ|ꗏꔻꘋꗂꖺ|Lusimbɔ|Lusenburgo|Luxeburg|Liksàmbur
ELuxembourg|liksambúul|לוקסעמבורג|Lusemogi|Ruxẽbugu|盧森堡|i-Luxembourg]],
    LVA = [[
Letland|Làtɨva|ላትቪያ|লাটভিয়া|Lativia|Latviya|Латвија|Latwiá|Làdvià|Латвія|Hulativia|Lɛtfiya|Letoni
लाटभीया|𑄣𑄖𑄴𑄞𑄨𑄠|Латви|ᎳᏘᏫᎠ|لاتڤیا|Lotyšsko|Latfia|Lettland|Letooni|Letiska|ལཊ་བི་ཡ|Latvia nutome
Λετονία|𐐢𐐰𐐻𐑂𐐨𐐲|Latvujo|Läti|لتونی|لاتویا|Letonii|𞤂𞤢𞤼𞤾𞤭𞤴𞤢|Letonie|Letlân|an Laitvia|An Laitbhe
લાત્વિયા|Litibiya|לטביה|लातविया|Lettország|Լատվիա|Lettonia|ラトビア|ლატვია|Retãnĩja|لاتۆيا
Emetab Latvia|ឡេតូនី|ಲಾಟ್ವಿಯಾ|라트비아|लाटविया|لیٹوِیا|Lätland|Letonya|ଲାତ୍‍ୱିୟା|లాత్వియా|Lativya
ລັດເວຍ|Ulativia|Rāwhia|ലാറ്റ്വിയ|लाटव्हिया|il-Latvja|Letoniya|လတ်ဗီးယား|लाट्भिया|ߟߋߕߏߣߌ߫|Lativiyaa
ଲାଟଭିଆ|ਲਾਤਵੀਆ|Łotwa|ليتهويا|Lativiya|Littonia|Letonùii|ⵍⴰⵜⴼⵢⴰ|latfya|လၢတ်ႈဝီႇယႃႇ|ලැට්වියාව|Latfiya
Летонија|Letonija|ܠܐܛܒܝܐ|லாட்வியா|ลัตเวีย|ላትቭያ|Latwiýa|Liṭṭunya|لاتۋىيە|لٹویا|ꕞꔳꔲꕩ|ELatvia|לעטלאַנד
Latifia|Retuniya|拉脫維亞|i-Latvia]],
    MAR = [[
Marokko|Mòlokò|Moroko|ሞሮኮ|মৰক্কো|Mərakeş|Мәракеш|Màrokò|Марока|Humoloko|Мароко|مراکو|Morooko|Marɔku
মরক্কো|मरक्क’|Marroc|𑄟𑄮𑄢𑄧𑄇𑄴𑄇𑄮|ᎼᎶᎪ|مەغریب|Moroco|Maarok|མོ་རོ་ཀོ|Moroko nutome|Μαρόκο|𐐣𐐲𐑉𐐪𐐿𐐬|Marɔ́g
مراکش|Maruk|𞤃𞤢𞤪𞤮𞥅𞤳|Maracó|મોરોક્કો|מרוקו|मोरक्को|Մարոկկո|Marocco|モロッコ|Mɔlɔ̂k|მაროკო|Lmerruk|Marokus
Mỹhókonh|ماروككو|Emetab Morocco|ម៉ារ៉ុក|ಮೊರಾಕ್ಕೊ|모로코|मोरोक्को|Morokko|موروکو|marɔk|morkko|ମରକ
మొరాకో|Maroco|Marokɛ|ໂມຣັອກໂຄ|Marokas|Maroka|മൊറോക്കൊ|Морокко|Maghribi|il-Marokk|မော်ရိုကို|Morokho
ߡߊ߬ߙߐߞߎ߬|Morookoo|ମୋରୋକ୍କୋ|ਮੋਰੱਕੋ|Marocu|Maroccu|مراڪش|ⵍⵎⵖⵔⵉⴱ|lmɣrib|မေႃႇရူဝ်ႇၵူဝ်ႇ|මොරොක්කෝව
Marocko|ܡܓܪܒ|மொராக்கோ|Марокаш|โมร็อกโก|Meṛṛuk|ماراكەش|Marokash|ꗞꕟꖏ|EMorocco|malóok|מאַראקא|Maruku
i-Morocco]],
    MCO = [[
Mùnaku|Monako|ሞናኮ|মোনাকো|Mónacu|Манака|Humonako|Monakoo|मनाक’|𑄟𑄮𑄚𑄇𑄮|ᎹᎾᎪ|مۆناکۆ|མོ་ན་ཀོ
Monako nutome|Μονακό|𐐣𐐪𐑌𐐲𐐿𐐬|Monaakoo|𞤃𞤮𞤲𞤢𞤳𞤮𞥅|મોનાકો|מונקו|मोनाको|Մոնակո|モナコ|მონაკო|Mónaku|Mãnỹko
Emetab Monaco|ម៉ូណាកូ|ಮೊನಾಕೊ|모나코|مونیکو|Monakko|ମନାକ|మొనాకో|Monáako|Monego|ໂມນາໂຄ|Monakas|മൊണാക്കോ
मोनॅको|မိုနာကို|Monakho|ߡߏߣߊߞߏ߫|Moonaakoo|ମୋନାକୋ|ਮੋਨਾਕੋ|موناڪو|ⵎⵓⵏⴰⴽⵓ|မူဝ်ႇၼႃႉၶူဝ်ႇ|මොනාකෝව|Moonako
ܡܘܢܐܩܘ|மொனாக்கோ|โมนาโก|ꗞꕯꖏ|Monago|EMonaco|מאנאַקא|摩納哥|i-Monaco]],
    MDA = [[
Moldowa|Mòodovà|ሞልዶቫ|মোলডোভা|Малдова|Humoldova|مالداویا|Mɔlɖafiya|Molidavi|মলডোভা|मल्ड’भा|Moldavija
Молдавија|𑄟𑄮𑄣𑄴𑄘𑄞𑄨𑄠|Молдави|Moridova|ᎹᎵᏙᏫᎠ|مۆلدۆڤا|Moldavsko|Moldofa|Republik Moldau|Moldovi
Moldawska|མོལ་དོ་བཱ|Moldova nutome|Μολδαβία|Μολδαβία, Δημοκρατία τῆς|𐐣𐐱𐑊𐐼𐐬𐑂𐐲|Moldavujo|Molədaví
مولداوی|Moldawii|𞤃𞤮𞤤𞤣𞤮𞤾𞤢𞥄|an Mholdóiv|A’ Mholdobha|મોલડોવા|Maldoba|מולדובה|मॉल्डोवा|Մոլդովա|モルドバ
მოლდოვა|Muldabi|Mãrnova|مولدوۆا|Emetab Moldova|ម៉ុលដាវី|ಮೊಲ್ಡೋವಾ|몰도바|مولڈووا|mɔldaví|Moldaavije
molḍovaa|ମଲ୍‍ଡୱା|మోల్డొవా|Molidóova|Moldawien|Molodova|ໂມນໂດວາ|मोलडोवा|Morotawa|മൾഡോവ|मोल्डोव्हा
il-Moldova|Moldoviya|မောလ်ဒိုဗာ|माल्डोभा|ߡߐߟߑߘߊߝ߭ߌ߫|Moldoovaa|ମୋଲଡୋଭା|ਮੋਲਡੋਵਾ|Mołdawia|مولدوا
Moludavi|Molidova|Murdova|مالدووا|Moldavùii|ⵎⵓⵍⴷⵓⴼⵢⴰ|muldufya|မေႃႇတူဝ်းဝႃး|මොල්ඩෝවාව|Moldavien
ܡܘܠܕܘܒܐ|மால்டோவா|మోల్డోవా|มอลโดวา|Molotova|Mulḍavya|مولدوۋا|ꖒꔷꖁꕙ|Moldau|Moldawi|EMoldova|moltafí
מאלדאווע|Modofia|Mũduwa|摩爾多瓦|i-Moldova]],
    MDG = [[
Madagaskar|Màdàgasɨkà|Madagaska|ማዳጋስካር|মাদাগাস্কাৰ|Bukini|Madaqaskar|Hubukini|ماداگاسکار|Maɖagaskaa
Madagasikari|মাদাগাস্কার|मादागास्कार|𑄟𑄘𑄉𑄌𑄴𑄇𑄢𑄴|ᎹᏓᎦᏍᎧᎵ|Madagaskaar|མ་དཱ་གེས་ཀར|Madagaska nutome
Μαδαγασκάρη|𐐣𐐰𐐼𐐲𐑀𐐰𐑅𐐿𐐲𐑉|Madagaskaro|Madagasəkárə|مادغاسکر|𞤃𞤢𞤣𞤢𞤺𞤢𞤧𞤳𞤢𞥄𞤪|Madeiaskar|Madagasgar
Madagaschkar|મેડાગાસ્કર|מדגסקר|मेडागास्कर|Madagaszkár|Մադագասկար|マダガスカル|Mándaŋgasɛkâ|მადაგასკარი
Madaɣecqer|Mỹnaganhtar|Emetab Madagascar|ម៉ាដាហ្គាស្កា|ಮಡಗಾಸ್ಕರ್|마다가스카르|मॅडागास्कर|میڈاگاسکار
Maddajaska|ମାଡ଼ାଗାସ୍କାର|మడగాస్కర్|Bukíini|ມາດາກາສະກາ|Madagaskaras|Madagaskara|Ubukini|Matakāhika
മഡഗാസ്കർ|मादागास्कर|မဒါဂတ်စကား|Madagascari|माडागास्कर|ߡߘߊߜ߭ߛߑߞߊ߯ߙ|Madagaaskaar|ମାଡାଗାସ୍କର୍
ਮੈਡਾਗਾਸਕਰ|مدغاسکر|مدگاسڪر|ⵎⴰⴷⴰⵖⴰⵛⵇⴰⵔ|madaɣacqar|မၢတ်ႈတႃႇၵၢတ်ႈသၵႃႇ|මැඩගස්කරය|ܡܕܓܣܩܪ|மடகாஸ்கர்
มาดากัสการ์|Matakasika|ماداغاسقار|مڈغاسکر|ꕮꕜꕭꔻꕪ|Madagasita|EMadagascar|matakaskáal|מאַדאַגאַסקאַר
Madasika|馬達加斯加|i-Madagascar]],
    MDV = [[
Maledive|Màdivè|ማልዲቭስ|মালদ্বীপ|Modivu|Les Maldives|Maldiv adaları|Малдив адалары|Мальдив утрауҙары
Máldip|Màldîf|Мальдывы|Humodivu|Малдиви|Malɖiifu|Maldivi|Maldivez|मालदीव|𑄟𑄣𑄴𑄘𑄨𑄛𑄴|Мальдиваш
Maridives|ᎹᎵᏗᏫᏍ|مالدیڤ|Maledivy|Мальдив|Y Maldives|Maldiverne|Malediven|Maldiivu|Malediwy|མཱལ་དིབས
maldivesdukɔ|Μαλδίβες|𐐣𐐪𐑊𐐼𐐨𐑂𐑆|Maldivoj|Maldiivid|Maldivak|مالدیو|Maldiiwe|𞤃𞤢𞤤𞤣𞤭𞥅𞤬|Malediivit
Maldivoyggjar|Maldivis|Maldiven|Oileáin Mhaildíve|Na h-Eileanan Mhaladaibh|Malediiwe|માલદિવ્સ
Maldibi|האיים המלדיביים|Maldív-szigetek|Մալդիվներ|Maladewa|Maldivesa|Maldíveyjar|Maldive|モルディブ
მალდივები|Maldib|Mỹrniva|Мальдив аралдары|مالديۆ ارالدارى|Emetab Maldives|ម៉ាល់ឌីវ|ಮಾಲ್ಡೀವ್ಸ್|몰디브
Maldiv|Mallediive|मालदीप|ମାଲଦୀପି|మాలదిపి|Modíivu|Bizinga by’eMalidive|ມັນດິຟ|Maldyvai|Maldīvija
मालदीब|Maldiva|Māratiri|മാലിദ്വീപ്|il-Maldivi|မော်လ်ဒိုက်|Maldivene|माल्दिभ्स|Maldivia|Maldivane
ߡߊߟߑߘߌߝ߭|Maaldiivs|ମାଲଦିଭସ୍‌|ਮਾਲਦੀਵ|Mọ́ldivs|مالديپ|Maledivas|Moludave|Mardivi|Malediivvat|ⵎⴰⵍⴷⵉⴼ
မေႃႇတိပ်ႈ|මාල දිවයින|Maldivy|Malediveh|Maaldiifis|Maldiverna|ܓܙܪܬܐ ܡܐܠܕܝܒܝܬܐ|மாலத்தீவு|మాల్దీవులు
Малдив|มัลดีฟส์|Maldiwler|Malativisi|Maldivler|Мальдив утраулары|مالدىۋې|Мальдіви|Maldiv orollari
Мальдив ороллари|ꕮꔷꕜꔍ|Malidavi|Malediwe|Maldiiw|EMaldives|Ebizinga bya Malidive|maletíif|מאַלדיוון
Maladifi|Maudiwa-ita|馬爾地夫|马尔地夫|馬爾代夫|i-Maldives]],
    MEX = [[
Meksiko|Mɛkɨzikù|ሜክሲኮ|মেক্সিকো|Mekthiko|Méxicu|Meksika|Mɛ̀gsîk|Мексіка|Humeksiko|Мексико|مکسیکو
Mɛsik|Meksiki|Mecʼhiko|मेक्सिक’|Mèxic|𑄟𑄬𑄇𑄴𑄥𑄨𑄇𑄮|ᎠᏂᏍᏆᏂ|مەکسیک|Mexiko|Mecsico|Mexiki|མེཀ་སི་ཀོ
Mexico nutome|Μεξικό|𐐣𐐯𐐿𐑅𐐲𐐿𐐬|Mehhiko|Mɛkəsíg|مکزیک|Meksik|𞤃𞤫𞤳𞤧𞤭𞤳𞤮𞥅|Messic|Meicsiceo|Meagsago
મેક્સિકો|Mesiko|Mekiko|מקסיקו|मैक्सिको|Մեքսիկա|ꃀꑭꇬ|Messico|メキシコ|მექსიკა|Méxiku|Mẽsiku|مەكسيكا
Emetab Mexico|ម៉ិកស៊ិក|ಮೆಕ್ಸಿಕೊ|멕시코|मेक्सिको|مؠکسِکو|Mäxiko|ମେକ୍ସିକ|మెక్సికో|Mekisiko
Spayóla Makȟóčhe|Messich|Meksike|ເມັກຊິໂກ|Mexik|Mēhiko|മെക്സിക്കോ|Мексик|il-Messiku|မက်ကဆီကို
Mexicob|Meksikho|ߡߍߞߑߛߌߞ|Meeksiikoo|ମେକ୍ସିକୋ|ਮੈਕਸੀਕੋ|Meksyk|میکسیکو|Migizike|Миэксикэ|Mèssicu
ميڪسيڪو|Mekisîki|ⵎⵉⴽⵙⵉⴽ|miksik|မႅၵ်ႇသီႇၵူဝ်ႇ|මෙක්සිකෝව|Mehika|ܡܟܣܝܟܘ|மெக்சிகோ|เม็กซิโก|Mekisikou
ma Mesiko|مېكسىكا|ꘈꔻꖏ|Mèsego|EMexico|mɛksíik|מעקסיקע|i-Mexico]],
    MHL = [[
Marshalleilande|Chwɨlà fɨ Mashà|Mahyaa Aeland|ማርሻል ደሴቶች|মাৰ্শ্বাল দ্বীপপুঞ্জ|Vithiwa vya Marshal
Islles Marshall|Marşal adaları|Маршал адалары|Маршалл утрауҙары|Marshall Islánd|Bìòn bi Marcàl
Маршалавы астравы|Ifisima fya Marshal|Маршалови острови|Marshal kaBʊtukǝltǝna|Marisali Gun
মার্শাল দ্বীপপুঞ্জ|Inizi Marshall|मार्शेल द्वीप|Maršalova ostrva|Маршалска Острва|Illes Marshall
𑄟𑄢𑄴𑄥𑄣𑄴 𑄉𑄭 𑄉𑄭 𑄞𑄨𑄘𑄳𑄠|Маршаллан гӀайренаш|Ebizinga bya Marshaa|ᎹᏌᎵ ᏚᎦᏚᏛᎢ|دوورگەکانی مارشاڵ
Marshallovy ostrovy|Маршалл утравӗсем|Ynysoedd Marshall|Marshalløerne|Visiwa vya Marshal
Marshallinseln|Maršal gungey|Marshallowe kupy|མར་ཤེལ་གླིང་ཚོམ|Marshal ƒudomekpowo nutome
Νήσοι Μάρσαλ|𐐣𐐪𐑉𐑇𐐲𐑊 𐐌𐑊𐐲𐑌𐐼𐑆|Marŝaloj|Marshalli Saared|Marshall Uharteak|Minlán Mí Maresál
جزایر مارشال|Duuɗe Marsaal|𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤃𞤢𞤪𞥃𞤢𞤤|Marshallinsaaret|Marshalloyggjar|Isulis Marshall
Marshalleilannen|Oileáin Marshall|Eileanan Mharshall|Illas Marshall|Marshallinsle|માર્શલ આઇલેન્ડ્સ
Tsibiran Marshal|איי מרשל|मार्शल द्वीपसमूह|Maršalovi Otoci|Marshall-szigetek|Մարշալյան կղզիներ
Insulas Marshall|Kepulauan Marshall|Agwaetiti Marshall|Marshalleyjar|Isole Marshall|マーシャル諸島
Kapuloan Marshall|მარშალის კუნძულები|Маршалл атаўлары|Tigzirin n Marcal|Chisiwa cha Malushal
Ilhas Marxal|MỹrSar Goj-vẽso|Маршалл аралдары|مارشال ارالدارى|Ikwembeiyotab Marshall|កោះ​ម៉ាស់សល
ಮಾರ್ಷಲ್ ದ್ವೀಪಗಳು|마셜 제도|मार्शल जुंवे|Marxal Zunve|مارشَل جٔزیٖرٕ|Visiwa vya Mashal|zǝ i marcál
de Machschall-Enselle|Giravên Marşalê|marsall dīp|मार्सल द्वीप|ମାର୍ସାଲ ଦିପ|మార్సాల్ దీపులు
Visíiwa vya Marisháali|Marshallinselen|Bizinga bya Mariso|Isoles Marshall|Bisanga bya Marishalɛ
ຫມູ່ເກາະມາແຊວ|Maršalo Salos|Lutanda lua Marishale|Chuia mar Marshall|Māršala salas
Aĩrandi cia Marshal|Zil Marshall|Nosy Marshall|Ngā Motu Māhara|Маршалски Острови|മാർഷൽ ദ്വീപുകൾ
Маршаллын арлууд|मार्शल बेटे|Gżejjer Marshall|Sǝr Marshall ma laŋne|မာရှယ် ကျွန်းစု|مارشال جزایر
Marshalløyene|मार्शल टापुहरु|Marshalleilanden|Maŋ́ má Marshall|Marshalløyane|ߡߊߙߑߛߊߟ ߕߌ߲
Odoloota Maarshaal|ମାର୍ଶାଲ୍ ଦ୍ୱୀପପୁଞ୍ଜ|ਮਾਰਸ਼ਲ ਟਾਪੂ|Máshál Aílands|Wyspy Marshalla|مارشل ټاپوګان
Inslas da Marshall|Izinga rya Marishari|Insulele Marshall|Маршалловы о-ва|Figunguli ifya Malishali
Ìsulas Marshall|Ìsuli Marshall|مارشل ٻيٽ|Marshallsullot|Âzûâ Märshâl|ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵛⴰⵍ
မူႇၵုၼ် မႃးသျႄႇ|මාෂල් දූපත්|Marshallove ostrovy|Marshallovi otoki|Marshallsuolluuh
Zvitsuwa zveMarshall|Jasiiradda Maarshal|Ishujt Marshall|Maršalska Ostrva|Marshallöarna
Visiwa vya Marshall|ܓܙܪ̈ܬܐ ܡܐܪܫܐܠ|மார்ஷல் தீவுகள்|మార్షల్ దీవులు|Ҷазираҳои Маршалл
หมู่เกาะมาร์แชลล์|ደሴታት ማርሻል|Marşall adalary|ʻOtumotu Māsolo|Marshall Adaları|Маршалл утраулары
مارشال ئاراللىرى|Маршаллові Острови|مارشل آئلینڈز|جزائر مارشل|Marshall orollari|Маршал ороллари
ꕮꕊꕣ ꔳꘋꗣ|Masha Tiŋŋɛ|Ìzole Marshall|Quần đảo Marshall|Maršalinslä|Duni Marsaal|EMarshall Islands
मार्शल द्वीपां दा झुंड|ílmalasáal|מאַרשאַל אינזלען|Etikun Máṣali|Etikun Máshali
Kapuãma-ita Marshall|馬紹爾群島|i-Marshall Islands]],
    MKD = [[
Noord-Macedonië|Mesidonia Atifi|ሰሜን መቄዶንያ|উত্তৰ মেচিডোনীয়া|Şimali Makedoniya|Төньяҡ Македония
Shemáli Makduniá|Паўночная Македонія|Северна Македония|Maseɖoniya gʊnyɩpɛnɛlaŋ kaja
উত্তর ম্যাসেডোনিয়া|Makedonia an Norzh|साहा मेसेड’निया|Sjeverna Makedonija|Сјеверна Македонија
Macedònia del Nord|𑄟𑄳𑄠𑄥𑄓𑄮𑄚𑄨𑄠|ᏧᏴᏜ ᎹᏎᏙᏂᏯ|مەکدۆنیای باکوور|Severní Makedonie|Ҫур ҫӗр Македони
Gogledd Macedonia|Nordmakedonien|Nordmazedonien|Pódpołnocna Makedańska|Βόρεια Μακεδονία|𐐣𐐰𐑅𐐲𐐼𐐬𐑌𐐨𐐲
Nord-Makedonujo|Põhja-Makedoonia|Ipar Mazedonia|مقدونیهٔ شمالی|𞤃𞤢𞤳𞤫𞤣𞤮𞤲𞤭𞤴𞤢𞥄 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫
Pohjois-Makedonia|Norður Makedónia|an Mhacadóin Thuaidh|A’ Mhasadon a Tuath|ઉત્તર મેસેડોનિયા
Macedonia ta Arewa|מקדוניה הצפונית|उत्तरी मकदूनिया|Serwjerna Makedonska|Észak-Macedónia
Հյուսիսային Մակեդոնիա|Makedonia Utara|Nord-Macedonia|北マケドニア|Républik Makédonia Lor
ჩრდილოეთ მაკედონია|Арқа Македония|Masidónia di Norti|Nãrti-Mỹsenonĩja|Солтүстік Македония
سولتۇستىك ماكەدونيا|ម៉ាសេដ្វានខាងជើង|ಉತ್ತರ ಮ್ಯಾಸಿಡೋನಿಯಾ|북마케도니아|उत्तर मॅसिडोनिया|Ut’tor Masedonia
شُمالی میسڈونیا|Makedonyaya Bakur|uttar mesiḍoniya|उतॉरॉ मकदूनिया|ଉତର ମାସାଡନିୟା|ఉత్తర మాసిడోనియా
Түндүк Македония|Macedonia dl Nord|ແມຊິໂດເນຍເໜືອ|Šiaurės Makedonija|Ziemeļmaķedonija
Makerōnia ki te Raki|നോർത്ത് മാസിഡോണിയ|Хойд Македон|उत्तर मॅसेडोनिया|Macedonia Utara
il-Maċedonja ta’ Fuq|မြောက် မက်ဆီဒိုးနီးယား|Nord-Makedonia|उत्तर म्यासेडोनिया|ߞߐ߬ߘߎ߮ ߡߊߛߋߘߏߣߌ߫
Maqdooniyaa Kaabaa|ଉତ୍ତର ମାସେଡୋନିଆ|ਉੱਤਰੀ ਮੈਕਡੋਨੀਆ|Nọ́t Masidónia|Macedonia Północna|شمالي مقدونيه
Macedonia dal Nord|Macedonia de Nord|Masedoniya y’Amajyaruguru|Matzedònia de su Nord
Macidonia di tramuntana|اتر مقدونيا|မႄႇၶေႇတူဝ်းၼီးယႃးႁွင်ႇ|උතුරු මැසිඩෝනියාව|Severné Macedónsko
Severna Makedonija|Masedooniya Waqooyi|Maqedonia e Veriut|Masedonia ya Kaskazini|Masedonia
ܓܪܒܝ ܡܩܕܘܢܝܐ|வடக்கு மாசிடோனியா|Македонияи Шимолӣ|มาซิโดเนียเหนือ|Demirgazyk Makedoniýa
Masetōnia fakatokelau|Kuzey Makedonya|Төньяк Македония|شىمالىي ماكېدونىيە|Північна Македонія
Shimoliy Makedoniya|Шимолий Македония|Masedonia de’l nord|Bắc Macedonia|Maseduwaan bëj Gànnaar
EMntla Macedonia|Àríwá Macedonia|Masedũniya|北馬其頓|i-North Macedonia]],
    MLI = [[
Malè|ማሊ|মালি|Малі|Humali|Malii|माली|𑄟𑄣𑄨|Mari|ᎹᎵ|Maali|མཱ་ལི|Mali nutome|Μάλι|𐐣𐐪𐑊𐐨|Malio|𞤃𞤢𞥄𞤤𞤭|Mailí
માલી|מאלי|Մալի|マリ|მალი|Mỹri|Emetab Mali|ម៉ាលី|ಮಾಲಿ|말리|ମାଲି|మాలి|ມາລີ|Malis|മാലി|il-Mali|Sǝr Mali
မာလီ|Malib|ߡߊ߬ߟߌ߬|Maalii|ਮਾਲੀ|ⵎⴰⵍⵉ|မႃႇလီႇ|මාලි|ܡܐܠܝ|மாலி|มาลี|ꕮꔷ|EMali|馬利|马利|馬里|iMali]],
    MLT = [[
Maatà|Mɔlta|ማልታ|মাল্টা|Малта|Humalta|مالته|Malti|माल्टा|𑄟𑄣𑄴𑄑|Marita|ᎹᎵᏔ|ماڵتا|མཱལ་ཊ|Malta nutome
Μάλτα|𐐣𐐱𐑊𐐻𐐲|Malto|Málətə|مالت|مالتا|𞤃𞤢𞤤𞤼𞤢|માલ્ટા|מלטה|Մալթա|マルタ|მალტა|Malṭ|Mỹrta|Emetab Malta
ម៉ាល់ត៍|ಮಾಲ್ಟಾ|몰타|مالٹا|malṭaa|ମାଲ୍ଟା|మాల్డా|Málita|Malitɛ|ມອນທາ|Mārata|മാൾട്ട|Sǝr Malta|မောလ်တာ
ߡߊߟߑߕ|Maaltaa|ਮਾਲਟਾ|مالټا|Mauta|مالٽا|ⵎⴰⵍⵟⴰ|မေႃးတႃႇ|මෝල්ටාව|Maalta|ܡܝܠܛܐ|மால்டா|మాల్టా|มอลตา|ꕮꕊꕚ
EMalta|málɛ́t|מאַלטאַ|Malata|馬爾他|马尔他|馬耳他|i-Malta]],
    MMR = [[
Mianmar (Birma)|Mǐanmà|Mayaama (Bɛɛma)|ማይናማር(በርማ)|ميانمار (بورما)|ম্যানমাৰ (বাৰ্মা)|Myama
Myanmar (Birmania)|Myanma|Мјанма|Мьянма (Бирма)|Myanmár (Barmá)|М’янма (Бірма)|Humyama
Мианмар (Бирма)|Miyanmaa (Birmanii)|Myanimari|মায়ানমার (বার্মা)|म्यानमार|Mijanmar|Мјанмар
𑄟𑄠𑄚𑄴𑄟𑄢𑄴 (𑄝𑄢𑄴𑄟)|Myanmar (Burma)|Myanamar|ᎹᏯᎹᎵ (ᏇᎵᎹ)|Maynamar|མི་ཡཱན་མར་ (བྷར་མ)
Myanmar (Burma) nutome|Μιανμάρ (Βιρμανία)|𐐣𐐨𐐲𐑌𐑋𐐪𐑉|Birmo|Myanmar (Birma)|Mianəmár|میانمار (برمه)
Miyamaar|𞤃𞤭𞤴𞤢𞤥𞤢𞥄𞤪 (𞤄𞤵𞥅𞤪𞤥𞤢)|Myanmar (Birmanie)|Maenmar (Burma)|મ્યાંમાર (બર્મા)|Burma, Miyamar
מיאנמר (בורמה)|म्यांमार (बर्मा)|Mjanmar (Burma)|Մյանմա (Բիրմա)|ミャンマー (ビルマ)|მიანმარი (ბირმა)
Mianmar (Birmánia)|Mĩjỹmỹr|ميانما (بيرما)|Emetab Myanmar|មីយ៉ាន់ម៉ា (ភូមា)|ಮಯನ್ಮಾರ್ (ಬರ್ಮಾ)|미얀마
میانمار (برما)|Birma|myanmar (brma)|ମିୟାଁମାର (ବର୍ମା)|మయన్మార్ (బర్మా)|Miáama|Myanima|ມຽນມາ (ເບີມາ)
Mianmaras (Birma)|Myamare|Mjanma (Birma)|मयनमार (बर्मा)|Pēma|Мјанмар (Бурма)|മ്യാൻമാർ (ബർമ്മ)
Мьянмар|म्यानमार (बर्मा)|il-Myanmar/Burma|Sǝr Myanmar|म्यान्मार (बर्मा)|ߡߌߦߊߡߊ߯ߙ ( ߓߙߌߡߊߣߌ߫ )
Maayinaamar (Burma)|ମିଆଁମାର|ਮਿਆਂਮਾਰ (ਬਰਮਾ)|Miánma (Bọ́ma)|Birimaniya|Muyama|Myämâra|ⵎⵢⴰⵏⵎⴰⵔ
မျၢၼ်ႇမႃႇ (မိူင်းမၢၼ်ႈ)|මියන්මාරය (බුරුමය)|Mjanmarsko|Mayanmar|Mianmar (Burmë)|Мијанмар (Бурма)
Mijanmar (Burma)|Myama (Burma)|ܡܝܐܢܡܐܪ (ܒܘܪܡܐ)|மியான்மர் (பர்மா)|మయన్మార్|Мянма|เมียนมา (พม่า)
ሚያንማር (በርማ)|Mýanma (Birma)|Mianimā (Pema)|ma Mijama|بىرما|ꕆꕩꘋꕮ|Miyamaha|Myanmar (Miến Điện)
Miyanmaar|EMyanmar (Burma)|miaŋmáal|מיאַנמאַר|Manamari|Miyamá (Bimãniya)|緬甸|i-Myanmar (Burma)]],
    MNE = [[
ሞንተኔግሮ|মণ্টেনেগ্ৰু|Montenegru|Monteneqro|Монтенегро|Чарнагорыя|Черна гора|Mɔntenegroo|মন্টিনিগ্রো
मन्टेनेग्र’|𑄟𑄧𑄚𑄴𑄑𑄨𑄚𑄨𑄉𑄳𑄢𑄮|Ӏаьржаламанчоь|ᎼᏂᏔᏁᎦᎶ|مۆنتینیگرۆ|Černá Hora|Черногори|Carna Góra
མོན་ཊི་ནེག་རོ|Montenegro nutome|Μαυροβούνιο|𐐣𐐪𐑌𐐲𐑌𐐨𐑀𐑉𐐬|مونته‌نگرو|𞤃𞤮𞤲𞤼𞤫𞤲𞤫𞥅𞤺𞤮𞤪𞤮|Montainéagró
Am Monadh Neagrach|Monteneegro|મૉન્ટેનેગ્રો|Manteneguro|מונטנגרו|मोंटेनेग्रो|Չեռնոգորիա
Svartfjallaland|モンテネグロ|მონტენეგრო|Krĩsá|چەرنوگوريا|ម៉ុងតេណេហ្គ្រោ|ಮೊಂಟೆನೆಗ್ರೋ|몬테네그로|موٹونیگِریو
et Monteneejro|Qeredax|ମଣ୍ଟେନେଗ୍ର|మాంటెనెగ్రో|ມອນເຕເນໂກຣ|Juodkalnija|Melnkalne|मोंटेनीग्रो
Umantegro|Maungakororiko|മോണ്ടെനെഗ്രോ|il-Montenegro|မွန်တီနိဂရိုး|मोन्टेनिग्रो|ߡߐ߲ߕߣߋߜ߭ߙߏ߫
Montenegiroo|ମଣ୍ଟେନିଗ୍ରୋ|ਮੋਂਟੇਨੇਗਰੋ|Mọntinígro|Czarnogóra|مونټینیګرو|Muntenegru|Muntinegru
مونٽي نيگرو|မွၼ်ႇတေႇၼေးၵရူဝ်ႇ|මොන්ටෙනීග්‍රෝ|Čierna Hora|Moontenegro|Mal i Zi|ܡܘܢܛܝܢܝܓܪܘ
மான்டேனெக்ரோ|มอนเตเนโกร|Çernogoriýa|Monitenikalo|Karadağ|قارا تاغ|Чорногорія|مونٹے نیگرو
Chernogoriya|ꗞꔳꕇꖶꖄ|Montenegoro|EMontenegro|מאנטענעגרא|Mũteneguru|蒙特內哥羅|蒙特内哥罗|ⵎⵓⵏⵜⵉⵏⵉⴳⵔⵓ
i-Montenegro]],
    MNG = [[
Mùŋgolìa|ሞንጎሊያ|মঙ্গোলিয়া|Monqolustan|Монголустан|Mangóliá|Манголія|Humongolia|Mɔŋgolii|Moŋoli
मंगलिया|Mongolija|Монголија|𑄟𑄧𑄋𑄴𑄉𑄮𑄣𑄨𑄠|Монголи|Mongoria|ᎹᏂᎪᎵᎠ|مەنگۆلیا|Mongolsko|Mongoliet|Mongolei
Mongooli|Mongolska|སོག་པོ་ཡུལ|Mongolia nutome|Μογγολία|𐐣𐐪𐑍𐑀𐐬𐑊𐐨𐐲|Mongolujo|Mongoolia|مغولستان
منگولیا|Monngolii|𞤃𞤮𞤲𞤺𞤮𞤤𞤭𞤴𞤢|an Mhongóil|Dùthaich nam Mongol|મંગોલિયા|Mangoliya|מונגוליה|मंगोलिया
Մոնղոլիա|モンゴル|მონღოლეთი|Mungulya|Mãngórija|Моңғолия|موڭعوليا|Emetab Mongolia|ម៉ុងហ្គោលី|ಮಂಗೋಲಿಯಾ|몽골
Mongjolei|Moxolistan|ମଙ୍ଗଲିୟା|మంగోలియా|Mongoliya|Mongolí|ມອງໂກເລຍ|മംഗോളിയ|Монгол|ᠮᠣᠩᠭᠣᠯ|il-Mongolja
မွန်ဂိုးလီးယား|مغولستون|मङ्गोलिया|ߡߐ߲ߜ߭ߐߟߌ߫|Mongoliyaa|ମଙ୍ଗୋଲିଆ|ਮੰਗੋਲੀਆ|منګوليا|ⵎⵏⵖⵓⵍⵢⴰ|mnɣulya
မူင်ႇၵူဝ်းလီးယႃး|මොන්ගෝලියාව|Mongooliya|ܡܘܓܠܝܐ|மங்கோலியா|Муғулистон|มองโกเลีย|ሞንጎልያ|Mongokōlia
Moğolistan|Manɣulya|موڭغۇلىيە|Монголія|ꗞꖐꔷꕩ|Mông Cổ|EMongolia|מאנגאליי|Mogolia|Mũguriya|i-Mongolia]],
    MOZ = [[
Mosambiek|Mùzàmbî|Mozambik|ሞዛምቢክ|ম’জামবিক|Mthumbiji|Mòsàmbîk|Мазамбік|Humusumbiji|Mosambii
Mozanbiki|মোজাম্বিক|मजाम्बिक|Moçambic|𑄟𑄮𑄎𑄟𑄴𑄝𑄨𑄇𑄴|ᎼᏎᎻᏇᎩ|مۆزامبیک|Msumbiji|མོ་ཛམ་བྷིཀ|Mozambiki nutome
Μοζαμβίκη|𐐣𐐬𐑆𐐰𐑋𐐺𐐨𐐿|Mozambiko|Mosambiik|Mozambike|Mozambíg|موزامبیک|Mosammbik|𞤃𞤮𞤧𞤢𞤥𞤦𞤭𞥅𞤳|Mozambic
Mósaimbíc|મોઝામ્બિક|מוזמביק|मोज़ांबिक|Մոզամբիկ|Mozambico|モザンビーク|მოზამბიკი|Muzembiq|Musambiki
Mãsỹmiki|Emetab Mozambique|ម៉ូសំប៊ិក|ಮೊಜಾಂಬಿಕ್|모잠비크|मोजाम्बिक|موزَمبِک|mojambik|ମଜାମ୍ବିକ|మొజాంబిక్
Musumbíiji|Mozambiiki|Mozambich|Mozambíki|ໂມແຊມບິກ|Mozambikas|Mozambika|Umozambiki|Mohapiki
മൊസാംബിക്ക്|मोझाम्बिक|il-Mozambique|မိုဇမ်ဘစ်|ߡߏߖ߭ߊ߲ߓߌߞ|Moozaambik|ମୋଜାମ୍ବିକ୍‌|ਮੋਜ਼ਾਮਬੀਕ|Mosambic
Musumbiji|Mozambicu|Muzzammicu|ⵎⵓⵣⵏⴱⵉⵇ|muznbiq|မူဝ်ႇၸမ်းပိၵ်ႈ|මොසැම්බික්|Musambiik|ܡܘܙܡܒܝܩ
மொசாம்பிக்|โมซัมบิก|Mosēmipiki|Muzambiq|Мозамбік|ꕹꕤꔭꕃ|Mozanbigo|oMosambikhi|Mosàmbig|EMozambique
מאזאַמביק|Moṣamibiku|Moshamibiku|Musãbiki|莫三比克|i-Mozambique]],
    MRT = [[
Mùlètanyìa|Mɔretenia|ሞሪቴኒያ|মাউৰিটানিয়া|Moritania|Mavritaniya|Мавританија|Muritániá|Маўрытанія
Humolitania|Moritanii|Mɔritani|মরিতানিয়া|Maouritania|माउरिटानिया|Mauritanija|Мауританија|𑄟𑄧𑄢𑄨𑄖𑄚𑄨𑄠
Мавритани|Mauriteeniya|ᎹᏘᎢᏯ|مۆریتانیا|Mauretanien|Mooritaani|Mawretańska|མོ་རི་ཊེ་ནི་ཡ
Mauritania nutome|Μαυριτανία|𐐣𐐱𐑉𐐲𐐻𐐩𐑌𐐨𐐲|Maŭritanio|Mauritaania|موریتانی|Muritani|𞤃𞤮𞤪𞤼𞤢𞤲𞤭𞥅
an Mháratáin|Moratàinea|Mauretaanie|મૌરિટાનિયા|Moritaniya|מאוריטניה|मॉरिटानिया|Mauretanija
Մավրիտանիա|Máritanía|モーリタニア|Mɔlitanî|მავრიტანია|Muriṭanya|Molitania|Mãritỹnĩja|ماۆريتانيا
Emetab Mauritania|ម៉ូរីតានី|ಮಾರಿಟೇನಿಯಾ|모리타니|مارٕٹانِیا|Maulitania|mwaritaní|Mautitaanije|Morîtanya
mauriṭaniya|ମଉରିଟାନିୟା|మౌరిటేనియా|Mawulitenya|ມົວຣິເທເນຍ|मारिटानिया|Maoritania|മൗറിറ്റാനിയ
il-Mauritania|မော်ရီတေးနီးယား|ߡߏߙߌߕߊߣߌ߫|Mawuritaaniyaa|ମୌରିଟାନିଆ|ਮੋਰਿਟਾਨੀਆ|Mọriténia|Mauretania
Molitaniya|ⵎⵓⵕⵉⵟⴰⵏⵢⴰ|မေႃႇရီႇတေးၼီးယႃး|මොරිටේනියාව|Mavretanija|Muritaaniya|Mauritani|ܡܘܪܝܛܢܝܐ
மௌரிடானியா|మారిటేనియా|มอริเตเนีย|ማውሪታንያ|Mawritaniýa|Maulitenia|ماۋرىتانىيە|Мавританія|موریطانیہ
ꗞꔓꔎꕇꕰ|Mɔretaninya|Mauretanie|Mooritani|EMauritania|מאַריטאַניע|茅利塔尼亞|茅利塔尼亚|毛里塔尼亞|i-Mauritania]],
    MUS = [[
Mùleshwɨ̀s|Mɔrehyeɔs|ሞሪሸስ|মৰিছাছ|Morithi|Mauriciu|Mavriki|Маврики|Murishias|Маўрыкій|Humolisi
Мавриций|Imoris|Morisi|মরিশাস|मरिसियास|Mauricijus|Маурицијус|Maurici|𑄟𑄧𑄢𑄨𑄥𑄥𑄴|Maurishiasi|ᎼᎵᏏᎥᏍ
مووریتیووس|Mauricius|Mooris gungey|མོ་རི་ཤཱས|mauritiusdukɔ|Μαυρίκιος|𐐣𐐱𐑉𐐮𐑇𐐲𐑅|Maurizio|موریس|Moriis
𞤃𞤮𞤪𞤭𞥅𞤧𞤭|Móritius|Maurizi|Oileán Mhuirís|Na h-Eileanan Mhoiriseas|Mauriizius|મોરિશિયસ|Moritus
מאוריציוס|मॉरीशस|Մավրիկիոս|Mauritio|Máritíus|モーリシャス|მავრიკი|Muris|Molisi|Maurísia|Mãriso|ماۆريكي
Emetab Mauritius|ម៉ូរីស|ಮಾರಿಷಸ್|모리셔스|मॉरिशस|Maurixos|مورِشَس|mwarís|Maurizijus|mauriss|मॉरीसस
ମରିସସ୍|మారిసస్|Moríisi|Mawulisyasi|Morisɛ|ມົວຣິຊຽສ|Maurīcija|मारीशस|Maurĩtiasi|Maorisy|Marihi
Маврициус|മൗറീഷ്യസ്|Sǝr Mauricǝ|မောရစ်ရှ|مورى تيوس|मौरिसियस|Morisse|ߡߏߙߌߛ|Moorishiyees|ମରିସସ
ਮੌਰੀਸ਼ਸ|Mọríshọs|موریشیس|Maurícia|Izinga rya Morise|Maurìtzius|Maurizzius|موريشس|ⵎⵓⵔⵉⵙ|မေႃးရီႇသႃႇ
මුරුසිය|Mavricij|Mawrishiyaas|ܡܘܪܝܛܝܘܣ|மொரிசியஸ்|మారిషస్|มอริเชียส|ማውሪሸስ|Mawrikiý|Maulitiusi
ماۋرىتىيۇس|Маврикій|ماریشس|Mavrikiy|ꗞꔓꗔ|Mɔreshɔ|Ìzole Maurisio|EMauritius|molís|מאריציוס|Maritiusi
Maurisiyu|模里西斯|毛里裘斯|i-Mauritius]],
    MWI = [[
ማላዊ|মালাৱি|Malavi|Малаві|Humalawi|Malawii|মালাউই|मालावी|𑄟𑄣𑄃𑄪𑄃𑄨|Marawi|ᎹᎳᏫ|مالاوی|Malaawi|མ་ལ་ཝི
Malawi nutome|Μαλάουι|𐐣𐐲𐑊𐐪𐐶𐐨|Malavio|𞤃𞤢𞤤𞤢𞤱𞤭𞥅|an Mhaláiv|Malabhaidh|માલાવી|מלאווי|मलावी|Մալավի|マラウイ
მალავი|Mỹravi|مالاۆي|Emetab Malawi|ម៉ាឡាវី|ಮಲಾವಿ|말라위|ମଲାୱି|మలావీ|ມາລາວີ|Malavis|Malāvija|मलाबी
Malaoì|Umalawi|മലാവി|il-Malawi|Sǝr Malawi|မာလာဝီ|Malawib|ߡߟߊߥߌ߫|Maalaawwii|ମାଲୱି|ਮਲਾਵੀ|ⵎⴰⵍⴰⵡⵉ
မႃႇလႃႇဝီႇ|මලාවි|ܡܠܐܘܝ|மலாவி|มาลาวี|مالاۋى|ꕮꕞꕌꔨ|EMalawi|מאַלאַווי|馬拉威|马拉威|馬拉維|iMalawi]],
    MYS = [[
Maleisië|Màlɛshìa|Malehyia|ማሌዢያ|মালয়েচিয়া|Malethia|Malayziya|Малајзија|Màlɛ̀sìà|Малайзія
Humalesia|Malɛsii|Malɛzi|মালয়েশিয়া|मालेशिया|Malezija|Малезија|Malàisia|𑄟𑄣𑄴𑄠𑄬𑄥𑄨𑄠|Малайзи|marayizia
ᎹᎴᏏᎢᎠ|Malajsie|Maleezi|Malajzija|མ་ལེ་ཤི་ཡ|Malaysia nutome|Μαλαισία|𐐣𐐲𐑊𐐩𐑈𐐲|Malajzio|Malɛ́zia|مالزی
𞤃𞤢𞤤𞤫𞥅𞤧𞤭𞤴𞤢|an Mhalaeisia|Malaidhsea|મલેશિયા|Malesiya|מלזיה|मलेशिया|Malajzia|Մալայզիա|マレーシア|მალაიზია
Malizya|Malázia|Mỹraja|مالايزيا|Emetab Malaysia|ម៉ាឡេស៊ី|ಮಲೇಶಿಯಾ|말레이시아|Malayxia|مَلیشِیا|malɛsí
Malaisije|Malezya|maleseāā|मलेसिया|ମାଲେସିଆ|మలేసియా|Maleísia|ມາເລເຊຍ|Malaizija|Malĩsia|Malaizia
Mareia|മലേഷ്യ|Малайз|il-Malasja|Malaysiya|မလေးရှား|Malaysiab|Malezhiya|ߡߊߟߍߘߎ߯|Maleeshiyaa|ਮਲੇਸ਼ੀਆ
Malezja|Maleziya|ملائيشيا|Malezïi|ⵎⴰⵍⵉⵣⵢⴰ|မလေးသျႃး|මැලේසියාව|Malajzi|ܡܠܝܙܝܐ|மலேசியா|మలేషియా
มาเลเซีย|ማለዥያ|ma Malesija|مالايسىيا|ملائشیا|ꕮꔒꔻꕩ|Malèizia|EMalaysia|מאַלייזיע|Malasiya|馬來西亞
i-Malaysia]],
    NAM = [[
ናሚቢያ|নামিবিয়া|Namibiya|Намибија|Намібія|Hunamibia|Namibii|Namibi|नामीबिया|Namibija|𑄚𑄟𑄨𑄝𑄨𑄠|Намиби
ᎾᎻᏈᎢᏯ|Naamibi|ན་མི་བི་ཡ|Namibia nutome|Ναμίμπια|𐐤𐐲𐑋𐐮𐐺𐐨𐐲|Namibio|Namiibia|𞤐𞤢𞤥𞤭𞥅𞤦𞤭𞤴𞤢𞥄|an Namaib
નામિબિયા|נמיביה|Նամիբիա|ナミビア|Namimbî|ნამიბია|Namibya|Nỹmĩmija|Namimbia|Emetab Namibia|ណាមីប៊ី
ನಮೀಬಿಯಾ|나미비아|नामिबिया|نامِبِیا|Namiibije|ନାମିବିୟା|నమీబియా|ນາມີເບຍ|Namipia|നമീബിയ|in-Namibja
နမီးဘီးယား|Namibiab|Namibhiya|ߣߊߡߌ߲ߓߌ߫|Namiibiyaa|ନାମିବିଆ|ਨਾਮੀਬੀਆ|نیمبیا|Namibbia|نيميبيا|Namibùii
ⵏⴰⵎⵉⴱⵢⴰ|ၼႃႇမီးပီးယႃး|නැමීබියාව|Namiibiya|ܢܡܝܒܝܐ|நமீபியா|นามิเบีย|ናሚብያ|نامىبىيە|ꕯꕆꔫꕩ|ENamibia|namipí
נאַמיביע|納米比亞|i-Namibia]],
    NER = [[
Naedzà|Nigyɛɛ|ኒጀር|নাইজাৰ|Nijeri|El Níxer|Ниҝер|Náiger|Nìjɛ̂r|Нігер|Hunijeli|نیجیر|Nizɛri|নাইজার
नाइजेर|𑄚𑄭𑄎𑄢𑄴|Naigya|ᎾᎢᏨ|نیجەر|Nižer|ནཱའི་ཇཱ|Niger nutome|Νίγηρας|𐐤𐐴𐐾𐐲𐑉|Niĝero|Nihɛ́r|نیجر|Nijeer
𞤐𞤭𞥅𞤶𞤫𞤪|an Nígir|Nìgeir|Níxer|નાઇજર|ניז׳ר|नाइजर|Նիգեր|ニジェール|Nijɛ̂|ნიგერი|Nidyeli|نيگەر|Emetab niger
នីហ្សេ|ನೈಜರ್|니제르|नायजर|نایجَر|Naija|naījr|ନାଇଜର|నఇజర్|Níija|Nizɛrɛ|ນິເຈີ|Nigeris|Nijere|Nigēra|Nija
Unijeri|Ngāika|നൈജർ|in-Niġer|Sǝr Niger|နိုင်ဂျာ|Nigeri|ߖߋ߬ߟߌ߬ߓߊߘߎ߯|Niijer|ਨਾਈਜਰ|Nizhẹr|نايجير
Nijeli|نائيجر|ⵏⵏⵉⵊⵉⵔ|nnijir|ၼၢႆးၵျႃး|නයිජර්|Nayjer|ܢܝܓܪ|நைஜர்|నైజర్|ไนเจอร์|Nisia|Nnijer|نىگېر|ꕯꔤꕧ
Niiseer|ENiger|nisɛ́ɛl|ניזשער|Nige|尼日|尼日爾|i-Niger]],
    NGA = [[
Nigerië|Gɨ̀anyɨ|Naegyeria|ናይጄሪያ|নাইজেৰিয়া|Nijeria|Nixeria|Nigeriya|Ниҝерија|Náijériá|Нігерыя
Hunijelia|نایجیریا|Nanjiiriya|Nizeriya|নাইজেরিয়া|नाइजेरिया|Nigerija|Нигерија|𑄚𑄭𑄎𑄬𑄢𑄨𑄠|Нигери
Naigyeriya|ᏂᏥᎵᏯ|نیجریا|Naajiriia|ནཱའི་ཇི་རི་ཡ|Nigeria nutome|Νιγηρία|𐐤𐐴𐐾𐐮𐑉𐐨𐐲|Niĝerio|Nigeeria
Nihéria|نیجریه|Nijeriyaa|𞤐𞤢𞤶𞤫𞤪𞤭𞤴𞤢𞥄|an Nigéir|Nigèiria|નાઇજેરિયા|Nijeriya|ניגריה|नाइजीरिया|Նիգերիա
Naịjịrịa|ナイジェリア|Ninjɛliyâ|ნიგერია|Nijirya|Nidyelia|Nĩjérija|Nainjeria|نيگەريا|Emetab Nigeria
នីហ្សេរីយ៉ា|ನೈಜೀರಿಯಾ|나이지리아|नायजिरिया|Naigeria|Naijelia|nijɛ́rya|Nikaraagua|ନାଇଜେରିଆ|నౌజీరియా
Niijéria|Nayijerya|Nizerya|ໄນຈີເຣຍ|Nizeria|Unijeria|Ngāitiria|നൈജീരിയ|नायजेरिया|in-Niġerja
နိုင်ဂျီးရီးယား|Nigerieb|ߖߋ߬ߟߌ߬ߓߊ߬ߟߊ߫|Naayijeeriyaa|ਨਾਈਜੀਰੀਆ|Nijeliya|Niggeria|نائيجيريا|ⵏⵉⵊⵉⵔⵢⴰ
ၼၢႆႇၵျီးရီးယႃး|නයිජීරියාව|Nayjeeriya|Nigeri|ܢܝܓܝܪܝܐ|நைஜீரியா|నైజీరియా|ไนจีเรีย|ናይጀርያ|Naisilia
ma Nasilija|Nijiria|نىگېرىيە|Нігерія|ꕯꔤꕀꔸꕩ|Naĩjiriya|Niseriya|ENigeria|nisélia|ניגעריע|奈及利亞|奈及利亚
尼日利亞|i-Nigeria]],
    NIC = [[
Nikàlagwà|Nekaraguwa|ኒካራጓ|নিকাৰাগুৱা|Nikaragwa|Nikaraqua|Nekárágóá|Нікарагуа|Hunikaragwa
Nikaraguwaa|নিকারাগুয়া|निकारागुआ|Nikaragva|Никарагва|𑄚𑄨𑄇𑄢𑄉𑄪𑄠|ᏂᎧᎳᏆ|نیکاراگوا|Nikaragua|ནི་ཀྲ་ཝ་ག
Nicaraguadukɔ|Νικαράγουα|𐐤𐐮𐐿𐐲𐑉𐐪𐑀𐐶𐐲|Nikaragvo|نیکاراگوئه|𞤐𞤭𞤳𞤢𞤪𞤢𞤺𞤵𞤱𞤢𞥄|Nicearagua|Niocaragua
Nicaraagua|નિકારાગુઆ|Nikaraguwa|ניקרגואה|Նիկարագուա|ニカラグア|ნიკარაგუა|نيكاراگۋا|Emetab Nicaragua
នីការ៉ាហ្គា|ನಿಕಾರಾಗುವಾ|니카라과|ناکاراگُوا|Nikarahguwa|nikaraguaa|ନିକାରଗୁଆ|నికరాగువా|ນິກຄາຣາກົວ
Nikaragoà|Nikarāhua|നിക്കരാഗ്വ|निकाराग्वा|in-Nikaragwa|နီကာရာဂွါ|Nicaraguab|निकारागुवा|ߣߌߞߙߊߜ߭ߎߥߊ߫
ନିକାରାଗୁଆ|ਨਿਕਾਰਾਗੁਆ|Nikarágwua|نکاراګوا|نڪراگوا|ⵏⵉⴽⴰⵔⴰⴳⵡⴰ|ၼီႇၵႃႇရႃႇၵႂႃႇ|නිකරගුවාව|Nikaraaguwa
ܢܝܟܪܐܓܘܐ|நிகரகுவா|นิการากัว|Nikalakua|نىكاراگۇئا|نکاراگووا|ꕇꕪꕟꖶꕎ|ENicaragua|nikalaká|ניקאַראַגוע
Nicaraguwa|i-Nicaragua]],
    NIU = [[
Niyu|ኒዌ|নিউ|Ниуе|Ніуэ|Huniue|Niwuye|Nyuwe|নিউয়ে|नीयूए|𑄚𑄨𑄃𑄪𑄠𑄬|ᏂᏳ|نیووئی|ནི་ཨུ་ཨཻ|Niue nutome|Νιούε
𐐤𐐷𐐭𐐩|Niuo|نیوئه|Niuwe|𞤐𞤵𞥅𞤱𞤭|નીયુ|ניווה|नीयू|Նիուե|ニウエ|ნიუე|Niwi|Nĩvue|نيۋە|Emetab Niue|ណៀ|ನಿಯು|니우에
निउए|نیوٗ|niwɛ́|ନିୟୁ|నియూ|Niúue|Niyuwe|Nyué|ນີອູເອ|Niujė|Niowe|Nioé|Ниује|ന്യൂയി|နီဥူအေ|نیئو|नियुइ
ߣߎ߳ߋ߫|Niwu’e|ନିଉ|ਨਿਯੂ|نیوو|نووي|ⵏⵉⵡⵉ|ၼီးဝႄႇ|නියූ|Нијуе|Nijue|ܢܝܘܐܝ|நியுவே|นีอูเอ|ኒዩ|نيۇئې|Ніуе|ꖸꔃꔤ
ENiue|紐埃島|纽埃岛|i-Niue]],
    NLD = [[
Nedàlân|Nɛdɛland|ኔዘርላንድ|নেডাৰলেণ্ড|Uholandhi|Países Baxos|Niderland|Нидерланд|Nedarlánd|Ǹlɛndi
Нідэрланды|Huuholanzi|Нидерландия|Holanɖ|Peyiba|নেদারল্যান্ডস|Izelvroioù|नेदारलेण्ड|Nizozemska
Холандија|Països Baixos|𑄚𑄬𑄘𑄢𑄴𑄣𑄳𑄠𑄚𑄴𑄓𑄴𑄥𑄴|Нидерландаш|Hoorandi|ᏁᏛᎳᏂ|ھۆڵەندا|Nizozemsko|Yr Iseldiroedd
Nederlandene|Uholanzi|Niederlande|Hollandu|ནེ་དར་ལནཌས྄|Netherlands nutome|Κάτω Χώρες|Ὁλλανδία
𐐤𐐯𐑄𐐲𐑉𐑊𐐲𐑌𐐼𐑆|Nederlando|Herbehereak|Pɛíbá|هلند|هالند|Nederlannda|𞤖𞤮𞤤𞤢𞤲𞤣𞤭𞤴𞤢𞥄|Alankomaat|Niðurlond
Paîs bas|Nederlân|an Ísiltír|Na Tìrean Ìsle|નેધરલેન્ડ્સ|Holan|Hōlani|הולנד|नीदरलैंड|Hollandia
Նիդեռլանդներ|Nederlandia|Belanda|Paesi Bassi|オランダ|Walanda|ნიდერლანდები|Timura-Yessakesren|Olanda
Pajisi Rur|نيدەرلاند|Emetab Holand|ហូឡង់|ನೆದರ್‌ಲ್ಯಾಂಡ್ಸ್|네덜란드|नॅदरलँड|نیٖدَرلینڑ|kǝlɔŋ kǝ ázǝ
de Nederläng|Holanda|nederlanḍs|नीदरलेंड|ନେଦରଲାଣ୍ଡ|నెదర్లాండ్స్|Ʉholáanzi|Holandi|Paisc Basc|Olandɛ
ເນເທີແລນ|Nyderlandai|Nīderlande|Oland|Hōrana|നെതർലാൻഡ്‌സ്|नेदरलँड|in-Netherlands|Sǝr ma kasǝŋ
နယ်သာလန်|Nedderlannen|नेदरल्याण्ड|ߤߏߟߊ߲ߘ|Neezerlaand|ନେଦରଲ୍ୟାଣ୍ଡ|ਨੀਦਰਲੈਂਡ|Nẹ́dalands|Holandia
هالېنډ|Pajais Bass|Ubuholandi|Țările de Jos|Wuholansi|Paisos Bassos|Pajisi Basci|نيدرلينڊ
Vuolleeatnamat|Holände|ⵀⵓⵍⴰⵏⴷⴰ|hulanda|ၼႄႇတႃႇလႅၼ်ႇ|නෙදර්ලන්තය|Holandsko|Vuáládâhenâmeh|Nederlaands
Holandija|Nederländerna|ܗܘܠܢܕܐ|நெதர்லாந்து|เนเธอร์แลนด์|Niderlandlar|ma Netelan|Hollanda|گوللاندىيە
Нідерланди|نیدر لینڈز|Niderlandiya|ꘉꕜ ꖨꕮꕊ|Nidɔlɛŋ|Paezi Basi|Hà Lan|Peyi Baa|ENetherlands
nitililáand|האלאַנד|Nedalandi|Tetãma Iwiboí-ita|荷蘭|i-Netherlands]],
    NOR = [[
Noorweë|Noowɛ̂ɛ|Nɔɔwe|ኖርዌይ|নৰৱে|Norwe|Norveç|Норвеч|Nárway|Nɔ̀rvegìà|Нарвегія|Hunolwe|Nɔrfɛsh
Nɔriwɛzi|নরওয়ে|नरवै|Norveška|Норвешка|𑄚𑄧𑄢𑄴𑄃𑄮𑄠𑄬|Норвеги|Noorwe|ᏃᏪ|نۆرویژ|Norsko|Norwy|Norwegen
Norveej|Norwegska|ནོར་ཝེ|Norway nutome|Νορβηγία|𐐤𐐱𐑉𐐶𐐩|Norvegujo|Norra|Nɔrəvɛ́s|نروژ|ناروی|Norwees
𞤐𞤮𞤪𞤺𞤫𞤴𞤢𞥄|Norja|Norvegje|Noarwegen|an Iorua|Nirribhidh|Norweege|નૉર્વે|נורווגיה|नॉर्वे|Նորվեգիա
Norwegia|Noregur|ノルウェー|Nɔlɛvɛ́jɛ|Nurwègen|ნორვეგია|Nurvij|Nãrovéga|نورۆەگيا|Emetab Norway|ន័រវែស
ನಾರ್ವೆ|노르웨이|Nolwei|nɔrvɛjǝ|Norrweeje|Norwec|norvay|ନରୱେ|నార్వే|Nowe|Norivezɛ|ນໍເວ|Norvegija
Noriveje|नार्वे|Norwi|Norvez|Nôrvezy|Unorwe|Nōwei|നോർവെ|Норвег|in-Norveġja|နော်ဝေ|Noorweeb|Noweyi
नर्वे|Noorwegen|Nɔrvɛg|ߣߐߙߑߝ߭ߍߖ|Noorwey|ਨਾਰਵੇ|Noruveji|Nolwe|Nurbeggia|Norga|Nörvêzi|ⵏⵏⵔⵡⵉⵊ|nnrwij
ၼေႃႇဝူၺ်း|නෝර්වේ|Taažâ|Noorweey|Norvegji|ܢܘܪܒܝܓ|நார்வே|นอร์เวย์|ኖርወይ|Norwegiýa|Noauē|ma Nosiki
Nnurwij|نورۋېگىيە|Норвегія|Norvegiya|ꗟꖺꔃ|Norveja|Na Uy|Norwäge|ENorway|nɔlfɛ́ɛs|נארוועגיע|Nọọwii
Nuruwega|i-Norway]],
    NPL = [[
Nɛkpâa|ኔፓል|নেপাল|Nepali|Hunepali|Neepal|བལ་ཡུལ་|𑄚𑄬𑄛𑄣𑄴|Nepo|ᏁᏆᎵ|نیپال|Nepal nutome|Νεπάλ|𐐤𐐩𐐹𐐪𐑊
Nepalo|نپال|Nepaal|𞤐𞤭𞤨𞤢𞥄𞤤|Neipeal|Neapàl|નેપાળ|Nefal|נפאל|Նեպալ|ネパール|ნეპალი|Nipal|Nẽpar|نەپال
Emetab Nepal|នេប៉ាល់|ನೇಪಾಳ|네팔|नेपाळ|Nepall|ନେପାଲ|నేపాల్|Nepáali|Nepálɛ|ເນປານ|Nepalas|Nepāla|Nepōra
നേപ്പാൾ|Балба|in-Nepal|Sǝr Nepal|နီပေါ|Nephali|ߣߋߔߊߟ|Neeppal|ନେପାଳ|ਨੇਪਾਲ|ⵏⵉⴱⴰⵍ|nibal|ၼေႇပေႃး|නේපාලය
Nebaal|ܢܝܦܐܠ|நேபாளம்|เนปาล|Nippal|نېپال|ꕇꕐꔷ|Nepa|ENepal|נעפּאַל|Nepau|尼泊爾|i-Nepal]],
    NRU = [[
Nàwulù|Naworu|ናኡሩ|নাউৰু|Nerù|Hunauru|Nawuru|নাউরু|नाउरू|𑄚𑄃𑄪𑄢𑄪|ᏃᎤᎷ|نائوروو|ནའུ་རུ་|Nauru nutome
Ναουρού|𐐤𐐪𐐭𐑉𐐭|Nauro|نائورو|𞤐𞤢𞤱𞤪𞤵|Nárú|Nabhru|નૌરુ|נאורו|नाउरु|Նաուրու|ナウル|ნაურუ|Nuru|Naulu|Nỹuru
ناۋرۋ|Emetab Nauru|ណូរូ|ನೌರು|나우루|نارووٗ|nwarú|ନାଉରୁ|నౌరు|Naúuru|ນາອູຣູ|नौरू|Naorò|നൗറു|Sǝr Nauru
နော်ရူး|Noru|ߣߏ߯ߙߎ߫|Naawuruu|ਨਾਉਰੂ|نایرو|ⵏⴰⵡⵔⵓ|nawru|ၼၢဝ်ရူး|නාවුරු|ܢܐܘܪܘ|நௌரு|นาอูรู|ናውሩ|ناۋرۇ
نؤرو|ꖆꖩ|ENauru|諾魯|诺鲁|瑙魯|i-Nauru]],
    NZL = [[
Nieu-Seeland|Zìlân È fūghū|Ziland Foforo|Ziland Foforɔ a ɛwɔ Awotiarua|ኒው ዚላንድ|አዎቴአሮአ ኒው ዚላንድ
নিউজিলেণ্ড|অ’টিআৰাৱা নিউজিলেণ্ড|Nyudhilandi|Yeni Zelandiya|Aotearoa Yeni Zelandiya|Јени Зеландија
Яңы Зеландия|Аотеароа (Яңы Зеландия)|Nyu Zilánd|Áotéróá Niu Zilánd|Sìlând Yɔ̀ndɔ|Новая Зеландыя
Аотэароа (Новая Зеландыя)|Hunyuzilandi|Нова Зеландия|Аотеароа Нова Зеландия|نیوزلنڈ|Selanɖ afɔlɩ
Awoteyarowa Selanɖ afɔlɩ|Zelandi Koura|নিউজিল্যান্ড|আউটেরুয়া নিউজিল্যান্ড
আওটেয়ারোয়া নিউজিল্যান্ড|Zeland-Nevez|Aotearoa Zeland-Nevez|न्यूजीलेण्ड|Novi Zeland
Novi Zeland Aotearoa|Нови Зеланд|Нови Зеланд Аотеароа|Nova Zelanda|Aotearoa (Nova Zelanda)
𑄚𑄨𑄃𑄪𑄎𑄨𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Керла Зеланди|Aotearoa New Zealand|Niuzirandi|ᎢᏤ ᏏᎢᎴᏂᏗ|ᎠᏖᎠᏉᎠ ᎢᏤ ᏏᎢᎴᏂᏗ|نیوزیلاند
Nový Zéland|Aotearoa – Nový Zéland|Ҫӗнӗ Зеланди|Аотеароа (Ҫӗнӗ Зеланди)|Seland Newydd
Aotearoa Seland Newydd|Nyuzilandi|Neuseeland|Aotearoa (Neuseeland)|Zeelandu Taaga|Nowoseelandska
Aotearoa Nowoseelandska|ནིའུ་ཛི་ལེནཌ|New Zealand nutome|Νέα Ζηλανδία|Αοτεαρόα Νέα Ζηλανδία
𐐤𐐭 𐐞𐐨𐑊𐐲𐑌𐐼|Nov-Zelando|Aotearoa (Nueva Zelanda)|Uus-Meremaa|Aotearoa Uus-Meremaa|Zeelanda Berria
Aotearoa / Zeelanda Berria|Ǹkpámɛn Zeláŋ|نیوزیلند|آتروا نیوزیلند|زیلاند جدید|Nuwel Selannda
𞤐𞤫𞤱 𞤟𞤫𞤤𞤢𞤲𞤣|𞤀𞤱𞤼𞤫𞤪𞤮𞤱𞤢 𞤐𞤫𞤱 𞤟𞤭𞤤𞤢𞤲𞤣|Uusi-Seelanti|Nýsæland|Aotearoa Nýsæland|Aotearoa (Nouvelle-Zélande)
Gnove Zelande|Nij-Seelân|an Nua-Shéalainn|Sealainn Nuadh|Aotearoa Sealainn Nuadh
Aotearoa (Nova Zelandia)|Nöiseeland|ન્યુઝીલૅન્ડ|ઓટેરોઆ ન્યૂઝીલેન્ડ|Nuzilan|Aotearoa Nuzilan
ניו זילנד|אאוטארואה|न्यूज़ीलैंड|औटेआरोआ न्यूज़ीलैंड|Aotearoa Novi Zeland|Új-Zéland
Aotearoa (Új-Zéland)|Նոր Զելանդիա|Աոտեարոա Նոր Զելանդիա|Nove Zelanda|Aotearoa/Nove Zelanda
Selandia Baru|Aotearoa (Selandia Baru)|Nov-Zeland|Nýja-Sjáland|Aotearoa, Nýja-Sjáland|Nuova Zelanda
Nuova Zelanda (Aotearoa)|ニュージーランド|アオテアロア・ニュージーランド|Selandia Anyar|ახალი ზელანდია
აოტეროა (ახალი ზელანდია)|Жаӊа Зеландия|Ziland Tamaynut|Nova Zilándia|Jerỹnija Tãg|Жаңа Зеландия
Аотеароа, Жаңа Зеландия|جاڭا زەلانديا|اوتەاروا، جاڭا زەلانديا|Emetab New Zealand|នូវែល​សេឡង់
ನ್ಯೂಜಿಲೆಂಡ್|ಔಟೆರೋವಾ ನ್ಯೂಜಿಲೆಂಡ್|뉴질랜드|नोवो झीलॅंड|आओतेरोआ|Novo Zeeland|Aoteroa|نیوزی لینڈ
zɛlan anyɔ́n|Zelandaya Nû|Aoteroaya Zelandaya Nû|nyu jīlanḍ|न्यूज़ीलेंड|ନିୟୁଜିଲାଣ୍ଡ|న్యూజిలాండ్
Жаңы Зеландия|Neiséiland|Niyuziirandi|Nöia Zelanda|Aotearoa (Nöia Zelanda)|Zelandɛ ya sika|ນິວຊີແລນ
Naujoji Zelandija|Zelanda wa mumu|Jaunzēlande|Niuzilandi|Nouvel Zeland|Нов Зеланд
Аотеароа (Нов Зеланд)|ന്യൂസിലൻഡ്|ഓട്ടേറുവ ന്യൂസിലൻഡ്|Шинэ Зеланд|Аотеароагийн Шинэ Зеланд|न्यूझीलंड
औटेरूआ न्यूझीलंड|Zeland mafuu|နယူးဇီလန်|အေအိုတေးအာရိုအာ နယူးဇီလန်|نیوزلند|New Zealandi
न्युजिल्याण्ड|आइटिओरोरा न्युजिल्याण्ड|Nieuw-Zeeland|Aotearoa Nieuw-Zeeland|Zeland nwanah
ߖ߭ߋߟߊ߲ߘߌ߫-ߞߎߘߊ߫|Neewu Zilaand|Awoteyarowa Neewu Zilaand|ନ୍ୟୁଜିଲାଣ୍ଡ|ଆଓଟେରୋଆ ନ୍ୟୁଜିଲାଣ୍ଡ|ਨਿਊਜ਼ੀਲੈਂਡ
ਐਓਟੇਰੋਆ ਨਿਊਜ਼ੀਲੈਂਡ|Niú Zíland|Nowa Zelandia|نیوزیلنډ|اوټیاروا نیوزی لینډ|Aotearoa da Nova Zelândia
Nuvelizelandi|Noua Zeelandă|Aotearoa Noua Zeelandă|Аотеароа (Новая Зеландия)|Nyusilendi|Zelanda Noa
Aotearoa Zelanda Noa|Nova Zilannia|Aotearoa Nova Zilannia|نيو زيلينڊ|Ođđa-Selánda|Finî Zelânde
ⵏⵢⵓⵣⵉⵍⴰⵏⴷⴰ|nyuzilanda|ၼိဝ်းၸီႇလႅၼ်ႇ|ဢဝ်တႄးရူဝ်း ၼိဝ်းၸီႇလႅၼ်ႇ|නවසීලන්තය|ඔටේරෝවා නවසීලන්තය
Nova Zelandija|Aotearoa Nova Zelandija|Uđđâ-Seeland|Niyuusiilaand|Zelandë e Re
Zelanda e Re-Aotearoa|Nya Zeeland|Aotearoa Nya Zeeland|Aotearoa Nyuzilandi|ܢܝܘ ܙܝܠܢܕ
ܐܘܬܝܐܪܘܐ ܢܝܘ ܙܝܠܢܕ|நியூசிலாந்து|அவுட்டெரோவா நியூசிலாந்து|ఆవ్‌టియరోవా న్యూజిలాండ్|Зеландияи Нав
Аотеароа Зеландияи Нав|นิวซีแลนด์|เอาเตอารัว นิวซีแลนด์|Täze Zelandiýa|Aotearoa Täze Zelandiýa
Nuʻusila|ʻAotealoa|ma Awatejalowa|Yeni Zelanda|Aotearoa Yeni Zelanda|Яңа Зеландия
Аотеароа Яңа Зеландия|Zilanḍa Tamaynut|يېڭى زېلاندىيە|Нова Зеландія|Аотеароа (Нова Зеландія)
آؤتیارورا نیوزی لینڈ|Yangi Zelandiya|Aotearoa Yangi Zelandiya|Янги Зеландия|ꔽꔤ ꖨꕮ ꕯꕮꕊ|Zilɛŋ Námaá
Niwséland|Nuwel Selànd|ENew Zealand|E-Aotearoa New Zealand|nufɛ́l seláand|ניו זילאַנד|Ṣilandi Titun
Sílándì Titun ti Atìríà|Shilandi Titun|Serãdiya Pisasú|新西蘭|紐西蘭|i-New Zealand|i-Aotearoa New Zealand]],
    OMN = [[
Umàn|ኦማን|ওমান|Omani|Аман|Huomani|ئومان|ओमान|𑄃𑄮𑄟𑄚𑄴|Ӏоман|Omaani|ᎣᎺᏂ|عومان|Omaan|ཨོ་མཱན|Oman nutome
Ομάν|𐐄𐑋𐐲𐑌|Omano|𞤌𞥅𞤥𞤢𞥄𞤲|ઓમાન|עומאן|Օման|オマーン|ომანი|Ɛuman|ومان|Emetab Oman|អូម៉ង់|ಓಮನ್|오만|اومان|ଅମାନ
ఓమన్|Ománɛ|ໂອມານ|Omanas|Omāna|Uomani|ഒമാൻ|l-Oman|အိုမန်|ओमन|ߏߡߊ߲߫|ଓମାନ୍|ਓਮਾਨ|ⵄⵓⵎⴰⵏ|ဢူဝ်ႇမၢၼ်ႇ|ඕමානය
Cumaan|ܥܘܡܐܢ|ஓமன்|Умон|โอมาน|ዖማን|Umman|Ɛumman|Ummon|Уммон|ꕱꕮꘋ|E-Oman|Ọọma|阿曼王國|阿曼王国|i-Oman]],
    PAK = [[
Kpakìsɨ̀tân|ፓኪስታን|পাকিস্তান|Pakithtani|Paquistán|Pákestán|Пакістан|Hupakistani|Pakisitaŋ|पाकिस्तान
𑄛𑄇𑄨𑄌𑄴𑄖𑄚𑄴|Pakisitaani|ᏆᎩᏍᏖᏂ|Pacistan|Pakistani|Paakistan|པ་ཀི་སཏཱན|Pakistan nutome|Πακιστάν|𐐑𐐰𐐿𐐲𐑅𐐻𐐰𐑌
Pakistano|Pakisətán|Pakistaan|𞤆𞤢𞤳𞤭𞤧𞤼𞤢𞥄𞤲|an Phacastáin|Pagastàn|Pakischtan|પાકિસ્તાન|פקיסטן
Pakisztán|Պակիստան|パキスタン|პაკისტანი|Pakinhtỹv|Пәкістан|پاكىستان|Emetab Pakistan|ប៉ាគីស្ថាន|ಪಾಕಿಸ್ತಾನ
파키스탄|Pakistahn|ପାକିସ୍ତାନ|పాకిస్తాన్|Pakisitá|ປາກິດສະຖານ|Pakistanas|Pakistāna|Upakistani|Pakitāne
പാക്കിസ്ഥാൻ|il-Pakistan|ပါကစ္စတန်|پاکستون|Pakistanni|Phakistani|ߔߊߞߌߛߑߕߊ߲߫|Paakistaan|ਪਾਕਿਸਤਾਨ
Pakisitani|پاڪستان|ⴱⴰⴽⵉⵙⵜⴰⵏ|bakistan|ပႃႇၵိတ်ႈသတၼ်ႇ|පාකිස්තානය|Bakistaan|ܦܐܟܣܬܐܢ|பாகிஸ்தான்|Покистон
ปากีสถาน|ma Pakitan|Pokiston|ꕐꕃꔻꕚꘋ|EPakistan|פּאַקיסטאַן|Pakiretãma|i-Pakistan]],
    PAN = [[
Kpanàma|ፓናማ|পানামা|Hupanama|پانامه|Panamaa|पानामा|𑄛𑄚𑄟|ᏆᎾᎹ|پاناما|པ་ན་མ|Panama nutome|Παναμάς|𐐑𐐰𐑌𐐲𐑋𐐪
Panamo|𞤆𞤢𞤲𞤢𞤥𞤢|પનામા|פנמה|पनामा|Պանամա|パナマ|პანამა|Panam|Panỹmỹ|Emetab Panama|ប៉ាណាម៉ា|ಪನಾಮಾ|파나마
پَناما|Pannama|panema|ପନମା|పనామా|Panáama|ພານາມາ|Upanama|പനാമ|Панам|il-Panama|Sǝr Panama|ပနားမား
प्यानामा|ߔߣߊߡߊ߫|Paanamaa|ପାନାମା|ਪਨਾਮਾ|ⴱⴰⵏⴰⵎⴰ|banama|ပႃႈၼႃးမႃး|පැනමාව|Baanama|ܦܢܡܐ|பனாமா|ปานามา|ꕐꕯꕮ
EPanama|פּאַנאַמאַ|Paramá|巴拿馬|i-Panama]],
    PER = [[
Kpɛlû|ፔሩ|পেৰু|Hupelu|پیرو|Peruu|পেরু|पेरू|𑄛𑄬𑄢𑄪|ᏇᎷ|پێروو|Periw|Peeru|པེ་རུ|Peru nutome|Περού|𐐑𐐲𐑉𐐭
Peruo|پرو|𞤆𞤫𞤪𞤵𞥅|Peiriú|Pearù|પેરુ|Feru|פרו|Պերու|ペルー|Pɛlû|პერუ|Piru|پەرۋ|Emetab Peru|ប៉េរូ|ಪೆರು|페루
Perruh|ପେରୁ|పెరూ|ເປຣູ|Peroa|Uperuu|പെറു|il-Perù|ပီရူး|Perub|Pheru|ߔߋߙߎ߫|Peeruu|ਪੇਰੂ|ⴱⵉⵔⵓ|biru
ပေႇရူႉ|පේරු|Beeru|ܦܝܪܘ|பெரு|เปรู|ma Pelu|پېرۇ|ꗨꗡꖩ|EPeru|פּערו|秘魯|i-Peru]],
    PHL = [[
Filippyne|Felèkpî|Filipin|ፊሊፒንስ|ফিলিপাইনছ|Filipino|Filipines|Filippin|Филиппин|Pelpin|Філіпіны
Hufilipino|Филипини|فلیپین|Filipiin|Filipini|ফিলিপাইন|Filipinez|फिलीपिन्स|𑄜𑄨𑄣𑄨𑄛𑄭𑄚𑄴|Филиппинаш
Firipino|ᎠᏂᏈᎵᎩᏃ|Filipíny|Y Philipinau|Filippinerne|Philippinen|Filipine|ཕི་ལི་པིནས|Filipini nutome
Φιλιππίνες|𐐙𐐮𐑊𐐲𐐹𐐨𐑌𐑆|Filipinoj|Filipiinid|Filipinak|فیلیپین|𞤊𞤭𞤤𞤭𞤨𞤭𞥅𞤲|Filippiinit|Filipsoyggjar
Filipinis|Filipijnen|Na hOileáin Fhilipíneacha|Na h-Eileanan Filipineach|Philippiine|ફિલિપિન્સ
ʻĀina Pilipino|הפיליפינים|फ़िलिपींस|Fülöp-szigetek|Ֆիլիպիններ|Philippinas|Filipina|Filippseyjar
Filippine|フィリピン|Pilipina|ფილიპინები|Firipinỹ|Филиппин аралдары|فيليپين ارالدارى|Emetab Philippines
ហ្វ៊ីលីពីន|ಫಿಲಿಫೈನ್ಸ್|필리핀|फिलिपीन्स|Phillipines|فلپائن|filipǝ́n|Fillipiine|pilippines|प़िलिपींस
ପିଲିପାଇନ୍ସ|పిలిప్పైన్స్|Ufilipíino|Philippinnen|Bizinga bya Firipino|ຟິລິບປິນ|Filipinai|Nfilipi
Filipinn|Ufilipino|Piripīni|ഫിലിപ്പീൻസ്|फिलिपिन्स|il-Filippini|ဖိလစ်ပိုင်|Philippinni|Filippinene
Filippinane|ߝߟߌߔߌ߲ߣ|Filippiins|ଫିଲିପାଇନସ୍|ਫਿਲੀਪੀਨਜ|Fílípins|فلپين|Filippinas|Amazinga ya Filipine
Filippini|Filippiinnat|ⴼⵉⵍⵉⴱⴱⵉⵏ|filibbin|ၾီလိပ်ႈပိၼ်း|පිලිපීනය|Filipineh|Filibiin|Filippinerna
ܦܝܠܝܦܝܢܝܐ|பிலிப்பைன்ஸ்|ఫిలిప్పైన్స్|ฟิลิปปินส์|Filippinler|Filipaini|ma Pilipina|Filipinler
فىلىپپىن|Філіппіни|ꔱꔒꔪꘋ|Félepiŋ|Philippine|EPhilippines|Ebizinga bya Firipino|פֿיליפּינען|Firipina
菲律賓|i-Philippines]],
    PLW = [[
Kpàlawù|ፓላው|পালাউ|Hupalau|Palawoo|Palawu|पालाऊ|𑄛𑄣𑄃𑄪|Palaawu|ᏆᎴᎠᏫ|پالاو|Palu|པ་ལའུ|Palau nutome
Παλάου|𐐑𐐲𐑊𐐵|Palaŭo|پالائو|𞤆𞤢𞤤𞤢𞤱|Oileáin Palau|Palabh|પલાઉ|פלאו|पलाऊ|Պալաու|Palá|パラオ|პალაუ|Paravu
پالاۋ|Emetab Palau|ផៅឡូ|ಪಲಾವು|팔라우|पालाउ|پَلاو|palwa|Pallau|ପଲାଉ|పాలావ్|Paláau|ປາລາວ|Palao|Pārau
പലാവു|Sǝr Palau|ပလာအို|पलाउ|Palo|ߔߟߊߐߛ|ପାଲାଉ|ਪਲਾਉ|پلائو|ⴱⴰⵍⴰⵡ|balaw|ပႃႇလၢဝ်း|පලාවු|Palav|Balaaw
ܦܠܐܘ|பாலோ|ปาเลา|پالائۇ|ꕐꖃ|Palaw|EPalau|Paalu|帛琉|i-Palau]],
    PNG = [[
Papoea-Nieu-Guinee|Kpakpua Ginè È fūghū|Papua Gini Foforɔ|ፓፑዋ ኒው ጊኒ|পাপুৱা নিউ গিনি|Papua
Papua-Yeni Qvineya|Папуа-Јени Гвинеја|Папуа – Яңы Гвинея|Pápuá Niu Giniá|Gìne ì Pàpu
Папуа-Новая Гвінея|Hupapua|Папуа-Нова Гвинея|Papuasii Ginee afɔlɩ|Papuwasi-Gine-Koura
পাপুয়া নিউ গিনি|Papoua Ginea-Nevez|पापुआ निउ गिनी|Papua Nova Gvineja|Папуа Нова Гвинеја
Papua Nova Guinea|𑄛𑄛𑄪𑄠 𑄚𑄨𑄃𑄪 𑄉𑄨𑄚𑄨|Папуа — Керла Гвиней|ᏆᏇ ᎢᏤ ᎩᎢᏂ|پاپوا گینێی نوێ|Папуа — Ҫӗнӗ Гвинея
Papua Guinea Newydd|Papua Ny Guinea|Papua-Neuguinea|Papua Ginee Taaga|པ་པུ་ ནིའུ་གི་ནི
Papua New Gini nutome|Παπούα Νέα Γουινέα|𐐑𐐰𐐹𐐷𐐳𐐲 𐐤𐐭 𐐘𐐮𐑌𐐨|Papuo-Nov-Gvineo|Paapua Uus-Guinea
Papua Ginea Berria|Papwazi yá Ǹkpámɛ́n Giné|پاپوا گینهٔ نو|پاپوا نیو گینیا|Papuwaa Nuwel Gine
𞤆𞤢𞤨𞤵𞤱𞤢 𞤘𞤭𞤲𞤫 𞤖𞤫𞤧𞤮|Papua-Uusi-Guinea|Papue Gnove Guinee|Papoea-Nij-Guinea|Nua-Ghuine Phapua
Gini Nuadh Phaputhach|પાપુઆ ન્યૂ ગિની|Papuwa Nugini|פפואה גינאה החדשה|पापुआ न्यू गिनी
Papuwa-Nowa Gineja|Pápua Új-Guinea|Պապուա Նոր Գվինեա|Papua Nove Guinea|Papua Nugini
Papúa Nýja-Gínea|Papua Nuova Guinea|パプアニューギニア|პაპუა-ახალი გვინეა|Папуа — Жаӊа Гвинея
Ɣinya Tamaynut Tapaput|Papua-Nova Gine|Papuva-Ginẽ Tãg|Папуа — Жаңа Гвинея|پاپۋا — جاڭا گۆينەيا
Emetab Papua New Guinea|ប៉ាពូអាស៊ី​នូវែលហ្គីណេ|ಪಪುವಾ ನ್ಯೂಗಿನಿಯಾ|파푸아뉴기니|पापुआ नोवो गिनी
Papua Novo Gini|پاپُوا نیوٗ گیٖنی|papwazí ginɛ́ anyɔ́n|Papuwa Neujineeja|Papua Gîneya Nû
papua nyu gini|ପପୁଆ ନିୟୁ ଗିନି|పాపువా న్యూ గనియా|Папуа-Жаңы Гвинея|Papúua|Papua-Neiguinea
Papwa Nyugini|Papua Nöia Guinea|Papwazi Ginɛ ya sika|ປາປົວນິວກີນີ|Papua Naujoji Gvinėja
Papwazi wa Nginɛ wa mumu|Papua-Jaungvineja|Papouazi-Nouvel-Gine|Upapua|Papua Nūkini
പാപ്പുവ ന്യൂ ഗിനിയ|Папуа Шинэ Гвиней|Papuasiya Guine mafuu|ပါပူအာ နယူးဂီနီ|پاپوا نو گینه
Papua New Guineab|पपुआ न्यू गाइनिया|Papoea-Nieuw-Guinea|Guine Papuasi|ߡߊߡߎߥߊߖ߭ߌ߫ ߖߌ߬ߣߍ߬-ߞߎߘߊ߫
Papuwa Neawu Giinii|ପପୁଆ ନ୍ୟୁ ଗିନି|ਪਾਪੂਆ ਨਿਊ ਗਿਨੀ|Papua-Nowa Gwinea|پاپوا نيو ګيني
Papuwa Niyugineya|Papua-Noua Guinee|Papuwa|Pàpua Guinea Noa|Papua Nova Guinìa|پاپوا نیو گني
Papua-Ođđa-Guinea|Papû Finî Ginëe, Papuazïi|ⴱⴰⴱⵡⴰ ⵖⵉⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ|babwa ɣinya tamaynut
ပႃးပႂႃႇၼိဝ်းၵီးၼီး|පැපුවා නිව් ගිනියාව|Papua-Uđđâ-Guinea|Babwa Niyuu Gini|Guineja e Re-Papua
Papua Nya Guinea|Papua Guinea Mpya|ܦܐܦܘܐ ܓܝܢܝܐ ܚܕܬܐ|பப்புவா நியூ கினியா|పాపువా న్యూ గినియా
Папуа Гвинеяи Нав|ปาปัวนิวกินี|ፓፕዋ ኒው ጊኒ|Papua - Täze Gwineýa|Papuaniukini|Papua Yeni Gine
Папуа - Яңа Гвинея|Papwa Ɣinya Tamaynut|پاپۇئا يېڭى گىۋىنىيەسى|Папуа-Нова Гвінея
Papua – Yangi Gvineya|Папуа - Янги Гвинея|ꕐꖛꕎ ꕅꔤꕇ ꕯꕮꕊ|Papuwa Gini Námaá|Papua Niwginea
Papuwasi Gine Gu Bees|EPapua New Guinea|papuasí nufɛ́l kiiné|פּאַפּואַ נײַ גינע|Paapu ti Giini
Papuwa-Giné Pisasú|巴布亞紐幾內亞|巴布亚纽几内亚|巴布亞新畿內亞|i-Papua New Guinea]],
    POL = [[
Pole|Kpulàn|ፖላንድ|পোলেণ্ড|Polandi|Polşa|Полша|Польшча|Hupolandi|Poloɲi|পোল্যান্ড|पलेण्ड|Poljska
Пољска|𑄛𑄮𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Poorandi|ᏉᎳᏂ|پۆڵەندا|Polsko|Gwlad Pwyl|Polen|Poloɲe|པོ་ལེནཌ|Poland nutome|Πολωνία
𐐑𐐬𐑊𐐲𐑌𐐼|Pollando|Poola|fólis|لهستان|پولند|Poloñ|𞤆𞤮𞤤𞤢𞤲𞤣|Puola|Pólland|Polonie|an Pholainn|A’ Phòlainn
Poole|પોલેંડ|Polan|פולין|पोलैंड|Lengyelország|Լեհաստան|Polandia|ポーランド|პოლონეთი|Pulund|Pulónia
Porãnija|پولشا|Emetab Poland|ប៉ូឡូញ|ಪೋಲ್ಯಾಂಡ್|폴란드|पोलँड|پولینڈ|Polonya|पोलेंड|ପଲାଣ୍ଡ|పోలాండ్|ໂປແລນ
Lenkija|Mpoloni|Polija|Pologn|Pôlôna|Upolandi|Pōrana|Полска|പോളണ്ട്|Польш|पोलंड|il-Polonja|ပိုလန်
لهستون|Pholandi|पोल्याण्ड|ߔߏߟߐߢ|Poolaand|ପୋଲାଣ୍ଡ|ਪੋਲੈਂਡ|Pōli|پولنډ|Pologna|Polonye|پولينڊ|ⴱⵓⵍⵓⵏⵢⴰ
bulunya|ပူဝ်ႇလႅၼ်ႇ|පෝලන්තය|Booland|ܦܘܠܢܕ|போலந்து|Лаҳистон|โปแลนด์|Polani|ma Posuka|Pulunya|Польща
Polsha|ꕶꗷꘋ|Ba Lan|EPoland|pɔlɔ́ɔny|פּוילן|Puluniya|波蘭|i-Poland]],
    PRK = [[
Noord-Korea|Kùulîa, Ekùw|Korea Atifi|ሰሜን ኮሪያ|উত্তৰ কোৰিয়া|Korea Kathkazini|Şimali Koreya
Шимали Кореја|Төньяҡ Корея|Shamáli Kóriá|Kɔ̀re ì Ŋ̀ɔmbɔk|Паўночная Карэя|Hukolea Kaskazini
Северна Корея|Koree gʊnyɩpɛnɛlaŋ|Kɛɲɛka Kore|উত্তর কোরিয়া|Norzhkorea|साहा करिया|Sjeverna Koreja
Сјеверна Кореја|Corea del Nord|𑄅𑄪𑄖𑄴𑄖𑄮𑄢𑄴 𑄇𑄮𑄢𑄨𑄠|Къилбаседа Корей|Koreya Amatemba|ᏧᏴᏢ ᎪᎵᎠ
کۆریای باکوور|Severní Korea|Ҫур ҫӗр Корея|Gogledd Corea|Nordkorea|Korea Kaskazini|Gurma Kooree
Pódpołnocna Koreja|བྱང་ ཀོ་རི་ཡ|Dziehe Korea nutome|Βόρεια Κορέα|𐐤𐐱𐑉𐑃 𐐗𐐲𐑉𐐨𐐲|Nord-Koreujo
Põhja-Korea|Ipar Korea|Koré yá Nór|کرهٔ شمالی|کوریای شمالی|Koree Rewo|𞤑𞤮𞥅𞤪𞤫𞤴𞤢𞥄 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫
Pohjois-Korea|Hilagang Korea|Norðurkorea|Coree dal nord|Noard-Korea|an Chóiré Thuaidh
Coirèa a Tuath|Corea do Norte|Demokraatischi Volksrepublik Koreea|ઉત્તર કોરિયા|Koriya Ta Arewa
קוריאה הצפונית|उत्तर कोरिया|Sewjerna Koreja|Észak-Korea|Հյուսիսային Կորեա|Korea Utara|北朝鮮|Korea Lor
ჩრდილოეთ კორეა|Арқа Корея|Kurya, Ufella|Kolea Kasikazini|Koreia di Norti|Nãrti-Koréja|Kooree, Gurma
Солтүстік Корея|سولتۇستىك كورەيا|Emetab Korea nebo murot katam|កូរ៉េ​ខាង​ជើង|ಉತ್ತರ ಕೊರಿಯಾ|북한
Ut’tor Korea|شُمٲلی کورِیا|Kolea Kaskazini|korɛanɔ́r|Nood-Koreja|Koreya Bakur|uttar koriya
उतर कोरिया|ଉତର କରିୟା|ఉత్తర కొరియా|Түндүк Корея|Koréa yʉ ʉtʉrʉko|Koreya ey’omumambuka|Corea dl Nord
Korɛ ya nɔ́rdi|ເກົາຫລີເໜືອ|Šiaurės Korėja|Kore wa muulu|Korea Masawa|Ziemeļkoreja|Korea Nothi
Lakore-dinor|Korea Avaratra|Ukorea Kaskazini|Kōrea ki te Raki|Северна Кореја|ഉത്തരകൊറിയ
Хойд Солонгос|il-Korea ta’ Fuq|Sǝr Kore fah sǝŋ|မြောက်ကိုရီးယား|شمالی کُره|Koreab, Noord
Koré yí bvuɔ|ߞߐ߬ߘߎ߮ ߞߏ߯ߙߋ߫|Kooriyaa Kaaba|ଉତ୍ତର କୋରିଆ|ਉੱਤਰੀ ਕੋਰੀਆ|Nọ́t Koria|Korea Północna
شمالی کوریا|Corea dal Nord|Koreya y’amajaruguru|Coreea de Nord|Koleya ya luvala lwa Kunyamande
Corea de su Nord|Curìa di Tramuntana|اتر ڪوريا|Davvi-Korea|Korëe tî Banga|ⴽⵓⵔⵢⴰ ⵏ ⵉⵥⵥⵍⵎⴹ
kurya n iẓẓlmḍ|ၵၢဝ်းလီႁွင်ႇ|උතුරු කොරියාව|Severná Kórea|Severna Koreja|Tave-Korea|Kuuriyada Waqooyi
Kore e Veriut|ܟܘܪܝܐ ܓܪܒܝܝܬܐ|வட கொரியா|Кореяи Шимолӣ|เกาหลีเหนือ|ሰሜን ኮርያ|Demirgazyk Koreýa
Kōlea tokelau|ma Soson|Kuzey Kore|Төньяк Корея|Kurya Tugafat|چاۋشيەن|Північна Корея|Shimoliy Koreya
Шимолий Корея|ꖏꔸꕩ ꗛꔤ ꕪꘋꗒ|Koriya Kɔi Kaŋndɔ|Triều Tiên|Kore Noor|EMntla Korea|Koreya eya mumambuka
kɔlé u muɛnɛ́|Guusu Kọria|Kureya Nuti suí|北韓|北韩|i-North Korea]],
    PRT = [[
Kputuwgà|Pɔtugal|ፖርቱጋል|পৰ্তুগাল|Ureno|Portuqaliya|Португалија|Portogál|Pɔ̀tɔkì|Партугалія|Huuleno
پورتگال|Pɔrtigal|Pɔritigali|পর্তুগাল|पर्तुगाल|Португал|𑄛𑄧𑄢𑄴𑄖𑄪𑄉𑄣𑄴|Португали|Pocugo|ᏉᏥᎦᎳ|پورتوگال
Portugalsko|Portiwgal|Portugaal|Portugalska|པོར་ཅུ་གཱལ|Portugal nutome|Πορτογαλία|𐐑𐐱𐑉𐐽𐐲𐑀𐐲𐑊
Portugalujo|fɔrətugɛ́s|پرتغال|پرتگال|Purtugaal|𞤆𞤮𞥅𞤪𞤼𞤵𞤺𞤢𞥄𞤤|Portugali|an Phortaingéil|A’ Phortagail
પોર્ટુગલ|פורטוגל|पुर्तगाल|Portugália|Պորտուգալիա|Portogallo|ポルトガル|პორტუგალია|Purtugal|Uleno
Portugar|پورتۋگاليا|Emetab Portugal|ព័រទុយហ្កាល់|ಪೋರ್ಚುಗಲ್|포르투갈|पुर्तुगाल|Pochtojall|ପର୍ତୁଗାଲ
పోర్చుగల్|Ʉréeno|Potugaali|Putúlugɛsi|ພອລທູໂກ|Portugalija|Mputulugeshi|Portugāle|Potogo|Pôrtiogala
Potukara|പോർച്ചുഗൽ|पोर्तुगाल|il-Portugall|Sǝr Portugal|ပေါ်တူဂီ|पोर्चुगल|ߔߐߙߑߕߎߜ߭ߊߟ|Poorchugaal
ପର୍ତ୍ତୁଗାଲ୍|ਪੁਰਤਗਾਲ|پورتګال|Porutugali|Wuleno|Portogallu|Purtugallu|Portugála
Pörtugäle, Ködörö Pûra|ⴱⵕⵟⵇⵉⵣ|bṛṭqiz|ပေႃးတူႉၵၢဝ်ႇ|පෘතුගාලය|Bortugaal|ܦܘܪܛܘܓܠ|போர்ச்சுக்கல்|โปรตุเกส
Portugaliýa|Potukali|ma Potuke|Portekiz|پورتۇگالىيە|Португалія|ꕶꕿꕃꔤ ꕸꖃꔀ|Potokíi|Portogalo
Bồ Đào Nha|Portigaal|EPortugal|pɔltukáal|פּארטוגאַל|Pọ́túgà|Putugau|i-Portugal]],
    PRY = [[
Kpalàgwɛ̂|Paraguae|ፓራጓይ|পাৰাগুৱে|Paragwai|Paraqvay|Парагвај|Parágóay|Pàràgwê|Hupalagwai|پاراگوی
Paraguwee|Paraguwayi|প্যারাগুয়ে|पारागुए|Paragvaj|𑄛𑄳𑄠𑄢𑄉𑄪𑄠𑄬|ᏆᎳᏇᎢᏯ|پاراگوای|Paraguwey|པ་ར་གུ་ཝའི
Paragua nutome|Παραγουάη|𐐑𐐯𐑉𐐲𐑀𐐶𐐴|Paragvajo|Paragué|پاراگوئه|Paraguwaay|𞤆𞤢𞥄𞤪𞤢𞤺𞤵𞤱𞤢𞥄𞤴|Paragua
Paraguaidh|પેરાગ્વે|Faragwai|פרגוואי|पराग्वे|Պարագվայ|Paragvæ|パラグアイ|პარაგვაი|Paragway|Palagwai
Paraguvaj|پاراگۆاي|Emetab Paraguay|ប៉ារ៉ាហ្គាយ|ಪರಾಗ್ವೇ|파라과이|पॅरग्वे|پَراگُے|Parraguwai|pareguvai
ପରଗ୍ୱେ|పరాగ్వే|Paraguáai|Paragwayi|Palagwei|ພາຣາກວຍ|Paragvajus|Paragvaja|Parakai|പരാഗ്വേ
il-Paragwaj|ပါရာဂွေး|Paraguaib|प्याराग्वे|ߔߙߊߜ߭ߏߦߋ߫|Paaraguwaay|ପାରାଗୁଏ|ਪੈਰਾਗਵੇ|Párágwue|Paragwaj
پاراګوی|Palagwayi|پيراگوءِ|Paraguëe|ⴱⴰⵔⴰⴳⵡⴰⵢ|baragway|ပႃႇရႃႇၵူၺ်း|පැරගුවේ|Paraguaj|Baraguaay|ܦܪܓܘܐܝ
பராகுவே|ปารากวัย|Palakuai|پاراگۋاي|پیراگوئے|Paragvay|ꕐꕟꗝꔀ|Paragɔe|Paraguwe|EParaguay|palakúé
פּאַראַגווײַ|Paraguye|Paraguwai|i-Paraguay]],
    PSE = [[
Palestynse Grondgebiede|Adzɨmā kɨ ŋgùŋ kɨ Palɛsɨtɨnyia à kɨ Gazà kò|Palestaen West Bank ne Gaza
የፍልስጤም ግዛት|ፍልስጥኤም|الأراضي الفلسطينية|ফিলিস্তিন অঞ্চল|ফিলিস্তিন|Territorios Palestinos
Fələstin Əraziləri|Fələstin|Фәләстин территориялары|Фәләстин|Palastinay Damag|Palastin
Pàlɛ̀htinà Hyɔ̀ŋg nì Gazà|Палесцінскія Тэрыторыі|Палесціна
Ulubali lwa Magharibi nu Gaza wa Hupalestina|Палестински територии|Palɛstiin kAsàʊ|Palɛstiin
Palesitini|প্যালেস্টাইন ভূখণ্ড|Tiriadoù Palestina|पेलेस्ताइननि ओनसोलफोर|पेलेस्ताइन
Palestinska Teritorija|Палестинске територије|Territoris palestins|𑄜𑄨𑄣𑄨𑄌𑄴𑄖𑄨𑄚𑄴 𑄎𑄉𑄊𑄚𑄨|𑄜𑄨𑄣𑄨𑄌𑄴𑄖𑄨𑄚𑄴
ПалестӀинан латтанаш|ПалестӀина|ᏆᎴᏍᏗᏂᎠᏂ ᏄᎬᏫᏳᏌᏕᎩ|ᏆᎴᏍᏗᏂ|ناوچە فەلەستینیەکان|فەلەستین
Palestinská území|Палестина территорийӗсем|Tiriogaethau Palesteinaidd|Palesteina
De palæstinensiske områder|Palæstina|Ukingo wa Magharibi na Ukanda wa Gaza wa Palestina
Palästinensische Autonomiegebiete|Palästina|Palestine Dangay nda Gaaza
Palestinski awtonomny teritorium|པེ་ལིསི་ཊི་ནི་ཡན་ཊེ་རི་ཐོ་རི|Palestinia nutome|Παλαιστινιακά Εδάφη
Παλαιστίνη|𐐑𐐰𐑊𐐲𐑅𐐻𐐮𐑌𐐨𐐲𐑌 𐐓𐐯𐑉𐐲𐐻𐐱𐑉𐐨|Palestinaj teritorioj|Palestiina alad|Palestiina
Palestinar Lurralde Okupatuak|Ǹnam Palɛsətín|سرزمین‌های فلسطینی|Palestiin Sisjordani e Gaasaa
𞤂𞤫𞤧𞤣𞤭𞥅𞤶𞤭 𞤊𞤢𞤤𞤫𞤧𞤼𞤭𞥅𞤲|Palestiinalaisalue|Palestinskt landøki|Territoires palestiniens
Teritoris palestinês|Palestynske gebieten|na Críocha Palaistíneacha|an Phalaistín
Ùghdarras nam Palastaineach|Palastain|Paläschtinänsischi Gebiet|પેલેસ્ટિનિયન ટેરિટરી|પેલેસ્ટાઇન
Yankunan Palasɗinu|Palasɗinu|השטחים הפלסטיניים|פלסטין|फ़िलिस्तीनी क्षेत्र|फ़िलिस्तीन
Palestinsko područje|Palestinski awtonomny teritorij|Palesztin Autonómia|Palesztina
Պաղեստինյան տարածքներ|Պաղեստին|Territorios palestin|Wilayah Palestina|Mpaghara ndị Palestine
Heimastjórnarsvæði Palestínumanna|Territori Palestinesi|パレスチナ自治区|パレスチナ|Tlatah Palèstina
პალესტინის ტერიტორიები|პალესტინა|Палестина территориялары|Falisṭin d Ɣezza
Nchingu wa Magalibi wa Mpanda wa kuGaza wa kuPales|Tiritóriu palistinianu|Palistina
Tehitórijo Parenhtinũ|Parenhtinỹ|Палестина аймақтары|پالەستينا ايماقتارى|پالەستينا|Emetab Palestine
ដែនដីប៉ាឡេស្ទីន|ប៉ាឡេស្ទីន|ಪ್ಯಾಲೇಸ್ಟೇನಿಯನ್ ಪ್ರದೇಶಗಳು|ಪ್ಯಾಲೆಸ್ಟೈನ್|팔레스타인 지구|팔레스타인|पालेसटीन
पालेसटीनी प्रांत|Palestin|Palestini Prant|فلسطینی علاقٕہ
Ukingo wa Maghalibi na Ukanda wa Gaza wa Palestina|zǝ palɛstínǝ|Herêmên Filistînî|Filistîn
palesṭiati handi|palesṭain|प़िलिस्तीनी क्षेत्र|प़िलिस्तीन|ପାଲେସ୍ଟିଆତି ହାନ୍ଦି|ପାଲେସ୍ଟାଇନ
పాలస్తీనియన్ ప్రాంతాలు|పాలస్తీనా|Палестина аймактары|Mweemberera wa kʉmweeri wa Gáaza
Palestinensesch Autonomiegebidder|Palesitayini|Teritori palestinesc|Palɛsine|ດິນແດນປາເລດສະຕິນ
ປາເລດສະຕິນ|Palestinos teritorija|Palestinian West Bank gi Gaza|Palestīnas teritorijas
Rũtere rwa Westi banki na Gaza cia Palestina|Teritwar Palestinn|Ngā Rohe o Parihitini|Parihitini
പാലസ്‌തീൻ പ്രദേശങ്ങൾ|പലസ്‌തീൻ|Палестины нутаг дэвсгэр|Палестин|पॅलेस्टिनियन प्रदेश|पॅलेस्टाईन
Wilayah Palestin|it-Territorji Palestinjani|il-Palestina|Sǝr Palestiniya|ပါလက်စတိုင်း ပိုင်နက်
ပါလက်စတိုင်း|فلسطین ِسرزمین|Palestinian West Bank and Gaza|Det palestinske området
प्यालेस्टिनी भू-भागहरू|प्‍यालेस्टाइन|Palestijnse gebieden|ߔߊߟߍߛߑߕߌߣ ߞߣߍ|ߔߊߟߍߛߑߕߌߣ
Parestiina na Gaza|Daangaawwan Paalestaayin|Paalestaayin|ପାଲେଷ୍ଟେନିୟ ଭୂଭାଗ|ପାଲେଷ୍ଟାଇନ୍
ਫਿਲਸਤੀਨੀ ਖਿੱਤੇ|ਫਿਲੀਸਤੀਨ|Pálẹ́staín Éria-dẹm|Terytoria Palestyńskie|Palestyna|فلسطیني سيمې
فلسطين سيمے|Territórios palestinianos|Palestina Kamachikuq|Territori Palestinais
Palesitina Wesitibanka na Gaza|Teritoriile Palestiniene|Палестинские территории
Munjema gwa Kusikha nu Luvala lwa Gasa lwa Palesit|Territòrios palestinesos|Tirritori Palistinesi
فلسطيني علائقا|Território da Palestina|Sêse tî Palestîni|ⴰⴳⵎⵎⴰⴹ ⵏ ⵜⴰⴳⵓⵜ ⴷ ⵖⵣⵣⴰ
agmmaḍ n tagut d ɣzza|ၼႃႈလိၼ် ပႃႇလႅတ်ႇသတိၼ်းၼီးယႅၼ်း|ပႃးလဵတ်ႈသတၢႆး|පලස්තීන රාජ්‍යය|පලස්තීනය
Palestínske územia|Palestínska samospráva|Palestinsko ozemlje
Dhulka Falastiiniyiinta daanta galbeed iyo marinka qasa|Falastiin|Territoret Palestineze
Palestinske teritorije|Palestinska territorierna|Maeneo ya Palestina|Himaya za Palestina
ܐܬܪ̈ܘܬܐ ܕܦܠܣܛܝܢ|ܦܠܣܛܝܢ|பாலஸ்தீனிய பிரதேசங்கள்|பாலஸ்தீனம்|Қаламравҳои Фаластинӣ|Фаластин
ดินแดนปาเลสไตน์|ปาเลสไตน์|ግዝኣታት ፍልስጤም|ፍልስጤም|Palestina territoriýasy|Potu Palesitaine|Palesitaine
ma Palasin|Filistin Bölgeleri|Фәләстин территорияләре|Agemmaḍ Ugut d Ɣazza Ifilisṭiniyen
پەلەستىن زېمىنى|پەلەستىن|Палестинські території|فلسطینی خطے|Falastin hududlari|Falastin
Фаластин ҳудуди|ꕐꔒꔻꔳꕯ ꔎꔒ ꕀꔤ ꗛꔤ ꕞ ꗱ ꗪ ꕭꕌꕤ|Palesitininya Tele Jii Kɔiyɛ lá hĩ Gaza
Teritori palestinezi|Lãnh thổ Palestine|réew yu Palestine|IPalestinian Territories|EPalestina
फ़िलिस्तीनी लाका|Palesitayini ni Gaza|kitɔŋ ki palɛstíin|Agbègbè ara Palẹsítínì
Tetãma Paretinu-ita yara|Paretina|巴勒斯坦自治區|巴勒斯坦自治区|巴勒斯坦领土|巴勒斯坦領土|i-Palestine]],
    QAT = [[
Katar|Katà|ኳታር|কাটাৰ|Katari|Qətər|Гәтәр|Gatar|Hukatali|Kataa|কাতার|कातार|𑄇𑄖𑄢𑄴|ᎧᏔᎵ|قەتەر|Kataar|ཀ་ཊར
Katar nutome|Κατάρ|𐐗𐐲𐐻𐐪𐑉|Kataro|𞤊𞤢𞤤𞤫𞤧𞤼𞤭𞥅𞤲|Ggatar|કતાર|קטאר|क़तर|Կատար|カタール|კატარი|Қатар|Katali
كاتار|Emetab Qatar|កាតា|ಖತಾರ್|카타르|କତର|కతార|Katáari|ກາຕາ|Kataras|Katara|Ukatari|ഖത്തർ|कतार|il-Qatar
ကာတာ|Kathari|ߞߊߕߊ߯ߙ|Kuwaatar|କତାର୍|ਕਤਰ|ⵇⴰⵜⴰⵔ|ၶႃႇတႃႇ|කටාර්|Qadar|ܩܛܪ|கத்தார்|ఖతార్|กาตาร์|ቐጠር
ma Kita|قاتار|ꕪꕚꕌ|Kataha|EQatar|katáal|קאַטאַר|Kota|卡達|卡达|卡塔爾|i-Qatar]],
    ROU = [[
Roemenië|Lùmanyìa|ሮሜኒያ|ৰোমানিয়া|Rumıniya|Румынија|Румынія|Hulomania|Румъния|رومانیه|Romanii|Rumani
রোমানিয়া|रमानिया|Rumunija|Румунија|𑄢𑄮𑄟𑄚𑄨𑄠|Румыни|Romaniya|ᎶᎹᏂᏯ|ڕۆمانیا|Rumunsko|Rwmania|Rumænien
Rumänien|Rumaani|Rumuńska|རོ་མེ་ནི་ཡ|Romania nutome|Ρουμανία|𐐡𐐬𐑋𐐩𐑌𐐨𐐲|Rumanujo|Rumeenia|Errumania
رومانی|Rumanii|𞤈𞤵𞤥𞤢𞥄𞤲𞤭𞤴𞤢|Rumenia|Romanie|an Rómáin|Romàinia|Rumäänie|રોમાનિયા|רומניה|रोमानिया
Rumunjska|Ռումինիա|ルーマニア|Ruméni|რუმინეთი|Lomania|Homẽnĩja|رۋمىنيا|Emetab Romania|រូម៉ានី|ರೊಮೇನಿಯಾ
루마니아|रोमेनिया|rɔmaní|Romäänije|Romanya|ରମାନିଆ|రోమేనియా|Romaníia|Lomaniya|ໂຣແມເນຍ|Rumānija|Roumani
Uromania|Romeinia|Романија|റൊമാനിയ|Румын|ir-Rumanija|ရိုမေးနီးယား|ߙߎߡߊߣߌ߫|Roomaaniyaa|ରୋମାନିଆ
ਰੋਮਾਨੀਆ|Rumunia|Rumaniya|ⵔⵓⵎⴰⵏⵢⴰ|rumanya|ရူဝ်ႇမေးၼီးယႃး|රුමේනියාව|Romunija|Rumaaniya|ܪܘܡܢܝܐ
ருமேனியா|Руминия|โรมาเนีย|ሩማንያ|Rumyniýa|Lomēnia|رومىنىيە|Румунія|ꖄꕆꕇꕰ|Romininya|Rumänie|ERomania
ulumaní|רומעניע|Romẽniya|羅馬尼亞|i-Romania]],
    RUS = [[
Rusland|Loshìa|Rɔhyea|ሩስያ|ৰাছিয়া|Uruthi|Rusiya|Русија|Рәсәй|Расія|Huulusi|Русия|Rɔɔshɩya|Irisi
রাশিয়া|ཨུ་རུ་སུ་|रासिया|Rusija|Ород Улас|𑄢𑄥𑄨𑄠|Росси|Rrasha|ᏲᏂᎢ|ڕووسیا|Rusko|Раҫҫей|Rwsia|Urusi
Russland|Iriši laboo|रूस|Ruska|Russia nutome|Ρωσία|𐐡𐐲𐑇𐐲|Rusujo|Venemaa|Errusia|Rúsian|روسیه|Riisii
𞤈𞤮𞥅𞤧𞤭𞤴𞤢|Venäjä|Ruslân|an Rúis|રશિયા|Rasha|Lūkia|רוסיה|Oroszország|Ռուսաստան|ꊉꇆꌦ|ロシア|Lusî|რუსეთი
Rrus|Ulusi|Husija|Ресей|حەسەي|Emetab Russia|រុស្ស៊ី|ರಷ್ಯಾ|러시아|Roxya|روٗس|risí|Rûsya|ରୁସିଆ|రస్యా
Urúusi|Lasa|Ruscia|ຣັດເຊຍ|Krievija|Rashia|Larisi|Rosia|Rūhia|റഷ്യ|Орос|ᠣᠷᠣᠰ|রুসিয়া|रशिया|ir-Russja
Russiya|ရုရှား|Rasiab|Rashiya|Russi|ߌߙߌ߬ߛߌ߫|Raashiyaa|ରୁଷିଆ|Уӕрӕсе|ਰੂਸ|Rọ́shia|Rosja|Uburusiya
रष्यदेश:|Арассыыйа|ᱨᱩᱥ|Wulusi|Ruošša|Rusïi|ⵔⵓⵙⵢⴰ|ရတ်ႈသျႃး|රුසියාව|Ruush|Rusi|Ryssland|ܪܘܣܝܐ|ரஷ்யா
రష్యా|รัสเซีย|Lūsia|ma Lusi|Россия Федерациязы|رۇسىيە|Росія|Rossiya|ꗐꖺꔻꕩ|Rɔshiya|ERashiya|רוסלאַנד
俄羅斯|i-Russia]],
    RWA = [[
Lùwandà|Rewanda|ሩዋንዳ|ৰোৱাণ্ডা|Rwándhá|Hulwanda|روندا|Rʊwanɖaa|Ruwanda|রুয়ান্ডা|रूआण्डा|𑄢𑄪𑄠𑄚𑄴𑄓|ᎶᏩᏂᏓ
ڕواندا|རུ་ཝན་ཌ|Rwanda nutome|Ρουάντα|𐐡𐐲𐐶𐐪𐑌𐐼𐐲|Ruando|Ruwanndaa|𞤈𞤵𞤱𞤢𞤲𞤣𞤢𞥄|Ruande|Rubhanda|રવાંડા
רואנדה|रवांडा|Ռուանդա|ルワンダ|რუანდა|Lwanda|Huỹna|رۋاندا|Emetab Rwanda|រវ៉ាន់ដា|ರುವಾಂಡಾ|르완다|रुआंडा
روٗوانڈا|rvanḍa|र्-वांडा|ର୍‍ୱାଣ୍ଡା|రువాండా|Rwáanda|ຣວັນດາ|Roanda|Urwanda|Rāwana|റുവാണ്ട|ir-Rwanda
ရဝန်ဒါ|Rwandab|रवाण्डा|ߙߎߥߊ߲ߘߊ߫|Ruwwandaa|ରାୱାଣ୍ଡା|ਰਵਾਂਡਾ|Ruanna|روانڊا|Ruandäa|ⵔⵡⴰⵏⴷⴰ|ရဝၢၼ်းတႃႇ
රුවන්ඩාව|ܪܘܐܢܕܐ|ருவாண்டா|รวันดา|ርዋንዳ|Luanitā|Ruwwanḍa|رىۋاندا|روانڈا|ꕟꖙꕡ|Rawunda|ERwanda|uluándá
רוואַנדע|Huãda|盧安達|卢安达|盧旺達|i-Rwanda]],
    SAU = [[
Saoedi-Arabië|Sawudi Alabi|ሳውድአረቢያ|চৌডি আৰবিয়া|Thaudi|Səudiyyə Ərəbistanı|Сәудијјә Әрәбистаны
Сәғүд Ғәрәбстаны|Saudi Arab|Саудаўская Аравія|Husaudi|Саудитска Арабия|Sauɖiya|Arabiya Sawudiya
সৌদি আরব|Arabia Saoudat|साउदि आराबिया|Saudijska Arabija|Саудијска Арабија|𑄥𑄯𑄘𑄨 𑄃𑄢𑄧𑄝𑄴
СаӀудийн Ӏаьрбийчоь|Saudi Areebiya|ᏌᎤᏗ ᎡᎴᏈᎠ|عەرەبستانی سەعوودی|Saúdská Arábie|Сауд Аравийӗ
Saudi-Arabien|Saudi|Saudi-Arabiska|Abari Saudi|སཱཝ་དི་ ཨ་རེ་བྷི་ཡ|Saudi Arabia nutome
Σαουδική Αραβία|𐐝𐐵𐐼𐐨 𐐊𐑉𐐩𐐺𐐨𐐲|Sauda Arabujo|Saudi Araabia|Arabí Saudí|عربستان سعودی|عربستان
Arabii Sawdit|𞤅𞤢𞤵𞥅𞤣 𞤀𞥄𞤪𞤢𞤦𞤭𞤴𞤢𞥄|Arabie Saudide|an Araib Shádach|Aràibia nan Sabhd|Saudi-Araabie
સાઉદી અરેબિયા|Saudiyya|ערב הסעודית|सऊदी अरब|Sawdi-Arabska|Szaúd-Arábia|Սաուդյան Արաբիա|Arab Saudi
Sádi-Arabía|サウジアラビア|საუდის არაბეთი|Саудия Арабстаны|Suɛudiya Taɛrabt|Saudia|Aramija Savnita
Сауд Арабиясы|ساۋد ارابياسى|Emetab Saudi Arabia|អារ៉ាប៊ីសាអូឌីត|ಸೌದಿ ಅರೇಬಿಯಾ|사우디아라비아|साउदी अरब
Saudi Orob|سعودی عرب|arabí saodí|Saudi Arraabije|Erebistana Siûdî|saūdi arabiya|ସାଉଦି ଆରବ
సౌదీ అరేబియా|Saudíia Arabíia|Sawudarebya - Buwarabu|Alabi Sawuditɛ|ຊາອຸດິ ອາຣາເບຍ|Saudo Arabija
Alabu Nsawudi|Saūda Arābija|Larabi Saoudit|Arabia saodita|Usaudi|Hauri Arāpia|Саудиска Арабија
സൗദി അറേബ്യ|Саудын Араб|सौदी अरब|l-Arabja Sawdija|Sǝr Arabiya|ဆော်ဒီအာရေးဘီးယား|عربستون
Saudi Arabiab|ߛߎ߰ߘߎ߬ߟߊ߫-ߡߊ߲߬ߛߊ߬ߟߊ|Saawud Arabiyaa|ସାଉଦି ଆରବିଆ|ਸਾਊਦੀ ਅਰਬ|Saúdí Arébia
Arabia Saudyjska|سعودي عربستان|Arabiya Sawudite|Sawudi|Arabbia Saudita|Saûdi Arabïi|ⵙⵙⴰⵄⵓⴷⵉⵢⴰ
ssaɛudiya|သေႃႇတီႇဢႃႇရေးပီးယႃး|සෞදි අරාබිය|Saudská Arábia|Saudova Arabija|Sacuudi Carabiya
Arabi Saudite|ܣܥܘܕܝܐ|சவுதி அரேபியா|Арабистони Саудӣ|ซาอุดีอาระเบีย|ስዑዲ ዓረብ|Saud Arabystany
Saute ʻAlepea|ma Sajusi|Suudi Arabistan|Согуд Гарәбстаны|Ssaεudiyya Taεrabt|سەئۇدىي ئەرەبىستان
Саудівська Аравія|Saudiya Arabistoni|Саудия Арабистони|ꕞꕌꖝ ꕸꖃꔀ|Lahabu|Arabia Saudìa|Ả Rập Xê-út
Saudi Arabie|Arabi Sawudi|ESaudi Arabia|Sawudarebya|alapísawutíit|Arawia Saudita|沙烏地阿拉伯|沙地阿拉伯
i-Saudi Arabia]],
    SDN = [[
Soedan|ሱዳን|চুডান|Thudani|Husudani|سوڈان|সুদান|सूदान|𑄥𑄪𑄘𑄚𑄴|Sudani|ᏑᏕᏂ|سوودان|Swdan|Suudaŋ|སུ་ཌཱན
Sudan nutome|Σουδάν|𐐝𐐭𐐼𐐰𐑌|Sudano|Sudaan|سودان|𞤅𞤵𞤣𞤢𞥄𞤲|an tSúdáin|સુદાન|סודן|सूडान|Szudán|Սուդան|スーダン
Sundân|სუდანი|Sudon|Suná|سۋدان|Emetab Sudan|ស៊ូដង់|ಸುಡಾನ್|수단|सुदान|Noodsudahn|ସୁଡାନ|సూడాన్|Sudáani
Sudá|ຊູດານ|Sudanas|Sudāna|Sodan|Usudani|Hūtāne|സുഡാൻ|is-Sudan|ဆူဒန်|Sudanni|सुडान|ߛߎߘߊ߲߫|ସୁଦାନ
ਸੂਡਾਨ|سوډان|Судаан|سوڊان|Davvisudan|ⵙⵙⵓⴷⴰⵏ|ssudan|သူႇတၼ်ႇ|සූඩානය|Suudaan|ܣܘܕܐܢ|சூடான்|Судон|ซูดาน
Sūteni|سۇدان|ꖬꗵꘋ|Sudɛŋ|ESudan|sutáaŋ|סודאַן|Ausudã|蘇丹|i-Sudan]],
    SEN = [[
Sɛ̀nɛ̀gâa|ሴኔጋል|চেনেগাল|Thenegali|Seneqal|Senigál|Husenegali|سینیگال|Senegali|সেনেগাল|सेनेगाल
𑄥𑄬𑄚𑄬𑄉𑄣𑄴|Senego|ᏏᏂᎦᎵ|سێنێگاڵ|སེ་ནི་གྷལ|Senegal nutome|Σενεγάλη|𐐝𐐯𐑌𐐲𐑀𐐱𐑊|Senegalo|سنگال|𞤅𞤫𞤲𞤫𞤺𞤢𞥄𞤤
an tSeineagáil|Seanagal|સેનેગલ|Sanigal|סנגל|सेनेगल|Szenegál|Սենեգալ|セネガル|სენეგალი|Sinigal|Senẽgar
سەنەگال|Emetab Senegal|សេណេហ្គាល់|ಸೆನೆಗಲ್|세네갈|سینیگَل|der Sennejall|ସେନେଗାଲ|సెనెగల్|Senegáali
Senegaalo|Senegalɛ|ເຊນີໂກລ|Senegalas|Senegāla|Usenegali|Henekara|സെനഗൽ|is-Senegal|ဆီနီဂေါ
ߛߣߍ߬ߜߊ߯ߟߌ߫|ସେନେଗାଲ୍|ਸੇਨੇਗਲ|سينيګال|ⵙⵙⵉⵏⵉⴳⴰⵍ|ssinigal|သီႇၼီႇၵႃႇ|සෙනගාලය|Sinigaal|ܣܢܓܐܠ|செனெகல்
เซเนกัล|ሰነጋል|Senekalo|سېنېگال|ꔻꕇꕭꕌ|Sinigaha|ESenegal|senekáal|סענעגאַל|Sẹnẹga|Senegau|塞內加爾
i-Senegal]],
    SGP = [[
Singapoer|Siŋgàkpôo|Singapɔ|ሲንጋፖር|ছিংগাপুৰ|Thingapoo|Sinqapur|Sengápur|Сінгапур|Husingapoo|سینگاپور
Siŋgapuur|Sɛngapuri|সিঙ্গাপুর|Singapoura|सिंंगाप’र|𑄥𑄨𑄋𑄴𑄉𑄛𑄪𑄢𑄴|ᏏᏂᎦᏉᎵ|Singapoo|སིང་ག་པོར
Singapɔr nutome|Σιγκαπούρη|𐐝𐐮𐑍𐐲𐐹𐐱𐑉|Singapuro|سنگاپور|Sinngapuur|𞤅𞤭𞤲𞤺𞤢𞤨𞤵𞥅𞤪|Singapor|Singeapór
સિંગાપુર|סינגפור|सिंगापुर|Szingapúr|Սինգապուր|シンガポール|სინგაპური|Singafur|Sĩgapura|سينگاپۋر
Emetab Singapore|សិង្ហបុរី|ಸಿಂಗಪುರ್|싱가포르|siŋapó|Singjapuur|ସିଙ୍ଗାପୁର|సింగపూర్|Singapowa|Singapurɛ
ສິງກະໂປ|Singapūras|Singaporo|Usingapoo|Hingapoa|സിംഗപ്പൂർ|सिंगापूर|စင်္ကာပူ|सिङ्गापुर|ߛߌ߲ߜ߭ߊߔߎߙ
Singaapoor|ସିଙ୍ଗାପୁର୍|ਸਿੰਗਾਪੁਰ|Singapuru|Singapuri|Cingapura|ⵙⵏⵖⴰⴼⵓⵔⴰ|snɣafura|သိင်ႇၵႃႇပူဝ်ႇ
සිංගප්පූරුව|Singaboor|ܣܝܢܓܐܦܘܪ|สิงคโปร์|Singapoa|ma Sinkapo|Sanɣafura|ꔻꕬꕶꕱ|Síingapoo|ESingapore
singapúul|סינגאַפּור|i-Singapore]],
    SLB = [[
Salomonseilande|Chwɨlà fɨ Solomwɨ̀n|Solomɔn Aeland|ሰለሞን ደሴቶች|চোলোমোন দ্বীপপুঞ্জ
Vithiwa vya Tholomon|Islles Salomón|Solomon adaları|Соломон адалары|Соломон утрауҙары
Solomán Islánd|Bìòn bi Salōmò|Саламонавы астравы|Ifisima fya Solomon|Соломонови острови
Salomɔɔn kaBʊtukǝltǝna|Salomo Gun|সলোমন দ্বীপপুঞ্জ|Inizi Salomon|सल’मन द्वीप|Solomonska Ostrva
Соломонска Острва|Illes Salomó|𑄥𑄧𑄣𑄮𑄟𑄚𑄴 𑄉𑄭 𑄉𑄭 𑄞𑄨𑄘𑄳𑄠|Соломонан гӀайренаш|Ebizinga bya Surimaani
ᏐᎶᎹᏂ ᏚᎦᏚᏛᎢ|دوورگەکانی سلێمان|Šalamounovy ostrovy|Соломон утравӗсем|Ynysoedd Solomon|Salomonøerne
Visiwa vya Solomon|Salomonen|Salomon-Inseln|Solomon Gungey|Salomony|སོ་ལོ་མོན་ གླིང་ཚོམ
Solomon ƒudomekpowo nutome|Νήσοι Σολομώντος|𐐝𐐪𐑊𐐲𐑋𐐲𐑌 𐐌𐑊𐐲𐑌𐐼𐑆|Salomonoj|Saalomoni Saared
Salomon Uharteak|Minlán Mí Solomɔ́n|جزایر سلیمان|Duuɗe Solomon|𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤅𞤵𞤤𞤢𞤴𞤥𞤢𞥄𞤲|Salomonsaaret
Salomonoyggjar|Isulis Salomon|Salomonseilannen|Oileáin Sholaimh|Eileanan Sholaimh|Illas Salomón
Salomoone|સોલોમન આઇલેન્ડ્સ|Tsibiran Salaman|איי שלמה|सोलोमन द्वीपसमूह|Salomonovi Otoci
Salamon-szigetek|Սողոմոնյան կղզիներ|Insulas Solomon|Kepulauan Solomon|Agwaetiti Solomon
Salómonseyjar|Isole Salomone|ソロモン諸島|Kapuloan Suleman|სოლომონის კუნძულები|Соломон атаўлары
Tigzirin n Sulumun|Isiwa sya Solomon|Chisiwa cha Solomon|Ilhas Salumãu|Saromỹv Goj-vẽso
Соломон аралдары|سولومون ارالدارى|Ikwembeiyotab Solomon|កោះ​សូឡូម៉ុង|ಸಾಲೊಮನ್ ದ್ವೀಪಗಳು|솔로몬 제도
सोलोमन जुंवे|Solomon Zunve|سولامان جٔزیٖرٕ|zǝ salomɔ́n|de Solomone-Enselle|Giravên Solomonê
soloman dīp|सोलोमन द्वीप|ସଲମନ ଦିପ|సోలమన్ దీవులు|Visíiwa vya Solomóoni|Bizanga by’eSolomooni
Isoles Salomon|Bisanga Solomɔ|ຫມູ່ເກາະໂຊໂລມອນ|Saliamono Salos|Lutanda lua Solomu|Zālamana salas
Airandi Cia Solomon|Zil Salomon|Nosy Salomona|Ngā Motu Horomona|Соломонски Острови|സോളമൻ ദ്വീപുകൾ
Соломоны арлууд|सोलोमन बेटे|il-Gżejjer Solomon|Sǝr Salomon ma laŋne|ဆော်လမွန်ကျွန်းစု|سلیمون جزیره
Salomonøyene|सोलोमन टापुहरू|Salomonseilanden|Maŋ́ má Salomɔn|Salomonøyane|ߛߊߟߏߡߐ߲߫ ߕߌ߲
Odoloota Solomoon|ସୋଲୋମନ୍‌ ଦ୍ୱୀପପୁଞ୍ଜ|ਸੋਲੋਮਨ ਟਾਪੂ|Sólómọ́n Aílands|Solomon Aelan|Wyspy Salomona
سليمان ټاپوګان|Inslas da Salomon|Amazinga ya Salumoni|Insulele Solomon|Соломоновы о-ва
Figunguli fya Solomoni|Ìsulas Salomone|Ìsuli Salumuni|سولومون ٻيٽَ|Salomon-sullot|Zûâ Salomöon
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵙⴰⵍⵓⵎⴰⵏ|tigzirin n saluman|မူႇၵုၼ် သေႃႇလေႃႇမၼ်ႇ|සොලමන් දූපත්|Šalamúnove ostrovy
Salomonovi otoki|Salomosuolluuh|Zvitsuwa zvaSolomon|Jasiiradda Solomon|Ishujt Solomon|Salomonöarna
ܓܙܪܬܐ ܕܫܠܝܡܘܢ|சாலமன் தீவுகள்|Ҷазираҳои Соломон|หมู่เกาะโซโลมอน|ደሴታት ሰሎሞን|Solomon adalary
ʻOtumotu Solomone|Сөләйман утраулары|Tigzirin n Salumun|سولومون ئاراللىرى|Соломонові Острови
سولومن آئلینڈز|Solomon orollari|Соломон ороллари|ꖬꕞꔤꕮꕊꕯ ꔳꘋꗣ|Sulaimaãna Tiŋŋɛ|Ìzole Salomon
Quần đảo Solomon|Salomone|Duni Salmoon|ESolomon Islands|Ebizanga bya Solomooni|il salomɔ́ŋ
סאלאמאן אינזלען|Etikun Solomoni|Kapuãma-ita Sarumũ|索羅門群島|索罗门群岛|所羅門群島|i-Solomon Islands]],
    SLE = [[
Silìa lûŋ|Sɛra Liɔn|ሴራሊዮን|চিয়েৰা লিঅ’ন|Thiera Leoni|Sierra Lleona|Syerra-Leone|Сјерра-Леоне
Sièra Lèɔ̂n|Сьера-Леонэ|Husiela Lioni|Сиера Леоне|Seraleyɔn|Siyera Lewɔni|সিয়েরা লিওন|सियेरा लेओन
Sijera Leone|Сијера Леоне|𑄥𑄨𑄠𑄬𑄢𑄣𑄨𑄃𑄮𑄚𑄴|Sirra Riyooni|ᏏᎡᎳ ᎴᎣᏂ|سیەرالیۆن|Siera Leoni|Seera Leon
Serra Leon|སི་ར་ ལི་འོན|Sierra Leone nutome|Σιέρα Λεόνε|𐐝𐐨𐐯𐑉𐐲 𐐢𐐨𐐬𐑌|Sieraleono|Sierá-leónə
Seraa liyon|𞤅𞤢𞤪𞤢𞤤𞤮𞤲|Siarra Leon|Siarra Leòmhann|Sierra Leoone|સીએરા લેઓન|Salewo|סיירה לאון
सिएरा लियोन|Սիեռա Լեոնե|シエラレオネ|Siyɛ́la Lɛɔ̂n|სიერა-ლეონე|Sira Lyun|Siela Leoni|Sera Lioa
Krĩ Mĩgkusũg-fi|سەررا-لەونە|Emetab Sierra Leone|សៀរ៉ាឡេអូន|ಸಿಯೆರ್ರಾ ಲಿಯೋನ್|시에라리온|सेर्रा लेओं
Serra Leõ|syɛraleon|Sjärra Lejone|sierra leyon|ସିଏରା ଲିୟନ|సియెర్రా లియాన్|Seraleóoni|Siyeralewone
ເຊຍຣາ ລີໂອນ|Sjerraleone|सियरा लियोन|Te Araone|സിയെറ ലിയോൺ|सिएरा लिओन|ဆီယာရာ လီယွန်း|सिएर्रा लिओन
Sierra Leɔn|ߛߙߊ߬ߟߏ߲߫|Seeraaliyoon|ସିଏରା ଲିଓନ|ਸਿਏਰਾ ਲਿਓਨ|Siẹ́ra Líon|سییرا لیون|Siela Liyoni
Sierra Liuni|ⵙⵙⵉⵔⴰⵍⵢⵓⵏ|ssiralyun|သီႇဢႄႇရႃႇလီႇယူၼ်ႇ|සියරාලියෝන්|Siraaliyoon|ܣܝܝܪܐ ܠܝܐܘܢܝ
சியாரா லியோன்|Сиерра-Леоне|เซียร์ราลีโอน|ሴራ ልዮን|Siela Leone|سېررالېئون|Сьєрра-Леоне|ꔋꕩ ꕒꕌꖺ ꕸꖃꔀ
Gbeya Bahawɔ|Siyera Lewon|ESierra Leone|sieláleyɔ́ɔn|סיערע לעאנע|Siria looni|Iwitera Leowa|獅子山|狮子山
i-Sierra Leone]],
    SLV = [[
Esàvadò|Ɛl Salvadɔ|ኤል ሳልቫዶር|এল ছেলভেড’ৰ|Elsavado|Салвадор|El Salwadór|Huelsavado|Ɛl Salfaɖɔɔr
Salivadɔr|এল সালভেদর|एल साल्भाड’र|𑄆𑄣𑄴 𑄥𑄣𑄴𑄞𑄬𑄘𑄧𑄢𑄴|Eri Salivado|ᎡᎵᏌᎵᏆᏙᎵ|ئێلسالڤادۆر|Salvador laboo
Salvadoor|ཨེལ་སལ་བ་ཌོར|El Salvadɔ nutome|Ελ Σαλβαδόρ|𐐇𐑊 𐐝𐐰𐑊𐑂𐐲𐐼𐐱𐑉|Salvadoro|Saləvadór|السالوادور
السلوادور|𞤉𞤤 𞤅𞤢𞤤𞤾𞤢𞤣𞤮𞥅𞤪|An tSalvadóir|An Salbhador|O Salvador|એલ સેલ્વાડોર|El Salbador|אל סלבדור
अल सल्वाडोर|Սալվադոր|エルサルバドル|სალვადორი|Salvadur|Er Sarvanor|سالۆادور|Emetab El Salvador
អែលសាល់វ៉ាឌ័រ|ಎಲ್ ಸಾಲ್ವೇಡಾರ್|엘살바도르|एल साल्वाडोर|ایل سلویڈر|Äl Slavadohr|ଅଲ ସଲବାଡର|ఎల్ సాల్వడోర్
Эль-Сальвадор|Elisalivado|El salivado|Savadɔrɛ|ເອວ ຊໍວາດໍ|Salvadoras|Salvadora|Usalavado|Whakaora
Ел Салвадор|എൽ സാൽവദോർ|अल साल्वाडोर|Sǝr Salvador|အယ်လ်ဆာဗေးဒိုး|El Salvadori|एल् साल्भाडोर
ߛߊߟߑߝ߭ߊߘߐߙ|El Salvaadoor|ଏଲ୍ ସାଲଭାଡୋର୍|ਅਲ ਸਲਵਾਡੋਰ|Salwador|سالوېډور|Eli Saluvatori|Elisavado
ال سلواڊور|ⵙⴰⵍⴼⴰⴷⵓⵔ|salfadur|ဢႄႇသႃႇဝႃႇတေႃႇ|එල් සැල්වදෝරය|ܐܠ ܣܠܒܐܕܘܪ|எல் சால்வடார்|Эл-Салвадор
เอลซัลวาดอร์|ʻEle Salavatoa|ma Sawato|سالۋادور|ال سلواڈور|ꗡꗷ ꕢꔍꗍꖺ|Ɛlɛ Sávádɔ|El Salwadoor
E-El Salvador|salfatɔ́ɔl|על סאַלוואַדאר|Ẹẹsáfádò|Eru Sawadu|薩爾瓦多|i-El Salvador]],
    SMR = [[
Sàn Màlenù|ሳን ማሪኖ|চান মাৰিনো|Thamarino|San Marín|San Mariánó|Nûmpubi Māatìn|Сан-Марына|Husamalino
Sɛŋ Marinoo|Marini-Senu|সান মারিনো|सान मेरिन’|𑄥𑄚𑄴 𑄟𑄢𑄨𑄚𑄮|Samarino|ᎤᏓᏅᏘ ᎹᎵᎢᏃ|سان مارینۆ|སཱན་མ་རི་ནོ
San Marino nutome|Άγιος Μαρίνος|𐐝𐐪𐑌 𐐣𐐲𐑉𐐨𐑌𐐬|Ǹfúfúb Maríno|See Maree|𞤅𞤢𞤲 𞤃𞤢𞤪𞤭𞤲𞤮𞥅|San Mairíne
San Mariino|સૅન મેરિનો|סן מרינו|सैन मेरीनो|Սան Մարինո|サンマリノ|სან-მარინო|San Marinu|Samalino
Sỹ Mỹrĩnũ|Emetab San Marino|សាន​ម៉ារីណូ|ಸ್ಯಾನ್ ಮೆರಿನೋ|산마리노|सान मारीनो|سین میرِنو|sɛnmarǝn
सेन मेरीनो|ସନ ମାରିନ|సస్ మారిసో|Samaríino|Sanimarino|Sántu Marinɛ|ແຊນ ມາຣິໂນ|San Marinas|सेन मरीनो
Usamarino|Hana Marino|സാൻ മറിനോ|सॅन मरीनो|Sǝr Marino|ဆန်မာရီနို|سن مارینو|सान् मारिनो|ߛߍߕ-ߡߊߙߍ߲߫
Saan Mariinoo|ସାନ୍ ମାରିନୋ|ਸੈਨ ਮਰੀਨੋ|São Marinho|Son Marin|Santu Marinu|سان مرینو|Sên-Marëen
ⵙⴰⵏⵎⴰⵔⵉⵏⵓ|သၼ်းမႃႇရီႇၼေႃႇ|සැන් මැරිනෝ|ܣܢ ܡܪܝܢܘ|சான் மரினோ|శాన్ మారినో|ซานมาริโน|ꕮꔸꖆ ꕢꘋ|Saŋ Marindo
ESan Marino|san malíno|סאַן מאַרינא|聖馬利諾|圣马利诺|聖馬力諾|i-San Marino]],
    SOM = [[
ሶማሊያ|চোমালিয়া|Thomalia|Somali|Самалі|Husomalia|Сомалия|سومالیا|Somalii|সোমালিয়া|समालिया|Somalija
Сомалија|𑄥𑄮𑄟𑄣𑄨𑄠|Somaariya|ᏐᎹᎵ|سۆمالیا|Somálsko|Somaali|སོ་མ་ལི་ཡ|Somalia nutome|Σομαλία|𐐝𐐲𐑋𐐪𐑊𐐨𐐲
Somalujo|Somaalia|سومالی|سومالیه|𞤅𞤵𞥅𞤥𞤢𞥄𞤤𞤭|an tSomáil|Somàilia|Somaalie|સોમાલિયા|Somaliya|סומליה
सोमालिया|Szomália|Սոմալի|ソマリア|სომალი|Ṣumal|Sumália|Somỹrija|Somaria|Emetab Somalia|សូម៉ាលី|ಸೊಮಾಲಿಯಾ
소말리아|Somaalije|Somalya|ସମାଲିଆ|సోమలియా|ໂຊມາເລຍ|Somalis|Usomalia|Hūmārie|സോമാലിയ|is-Somalja|ဆိုမာလီယာ
Somaliab|ߛߏߡߊߟߌ߫|Somaaliyaa|ସୋମାଲିଆ|ਸੋਮਾਲੀਆ|ⵚⵚⵓⵎⴰⵍ|ṣṣumal|သူဝ်ႇမႃႇလီႇယႃး|සෝමාලියාව|ܨܘܡܐܠ|சோமாலியா
సోమాలియా|โซมาเลีย|ሶማልያ|ma Somali|Сомалі|صومالیہ|ꖇꕮꔷꕩ|ESomalia|סאמאַליע|Somariya|索馬利亞|索马利亚|索馬里
i-Somalia]],
    SRB = [[
Serwië|Sɛbia|ሰርብያ|ছাৰ্বিয়া|Serbiya|Сербија|Sarbiá|Сербія|Сърбия|سیربستان|Sɛrbii|সার্বিয়া|सार्बिया
𑄥𑄢𑄴𑄝𑄨𑄠|Серби|ᏒᏈᏯ|سربیا|Srbsko|Serbien|Serbiska|སཱར་བྷི་ཡ|Σερβία|𐐝𐐲𐑉𐐺𐐨𐐲|Serbujo|صربستان|𞤅𞤫𞤪𞤦𞤭𞤴𞤢𞥄
Servië|an tSeirbia|An t-Sèirb|Särbie|સર્બિયા|Sabiya|סרביה|सर्बिया|Szerbia|Սերբիա|セルビア|Sɛlɛbî|Sèrbi
სერბეთი|Sérvija|سەربيا|សែប៊ី|ಸೆರ್ಬಿಯಾ|세르비아|Särbije|Sirbistan|ସର୍ବିୟା|సెర్బియా|ເຊີເບຍ|Serbija
Hirupia|സെർബിയ|is-Serbja|ဆားဘီးယား|صربستون|ߛߍߙߑߓߌ߫|Serbiyaa|ସର୍ବିଆ|ਸਰਬੀਆ|သႃးပီးယႃး|සර්බියාව
Seerbiya|ܣܪܒܝܐ|செர்பியா|เซอร์เบีย|Sēpia|ma Sepi|سېربىيە|ꗻꗡꔬꕩ|ESerbia|סערביע|Sewiya|塞爾維亞|ⵙⵉⵔⴱⵢⴰ
i-Serbia]],
    SSD = [[
Suid-Soedan|Sudan Anaafoɔ|ደቡብ ሱዳን|দক্ষিণ চুডান|Cənubi Sudan|Ҹәнуби Судан|Көньяҡ Судан|Zerbári Sudán
Паўднёвы Судан|Южен Судан|Suɖaŋ gʊnyɩsonolaŋ|দক্ষিণ সুদান|Soudan ar Su|खोला सुदान|Južni Sudan
Јужни Судан|Sudan del Sud|𑄘𑄧𑄉𑄨𑄚𑄴 𑄥𑄪𑄘𑄚𑄴|Къилба Судан|ᏧᎦᎾᏮ ᏑᏕᏂ|سوودانی باشوور|Jižní Súdán
Кӑнтӑр Судан|De Swdan|Sydsudan|Südsudan|Pódpołdnjowy Sudan|སཱའུཐ་ སུ་ཌཱན|Νότιο Σουδάν|Sud-Sudano
Lõuna-Sudaan|Hego Sudan|سودان جنوبی|𞤅𞤵𞤣𞤢𞥄𞤲 𞤂𞤫𞤧𞤤𞤫𞤴𞤪𞤭|Etelä-Sudan|Timog Sudan|Suðursudan|Sûd-Soedan
an tSúdáin Theas|Sudàn a Deas|Sudán do Sur|દક્ષિણ સુદાન|Sudan ta Kudu|דרום סודן|दक्षिण सूडान
Južny Sudan|Dél-Szudán|Հարավային Սուդան|Sudan Selatan|南スーダン|Sudan Kidul|სამხრეთ სუდანი|Қубла Судан
Sudon di Sul|Sur-Sunáv|Оңтүстік Судан|وڭتۇستىك سۋدان|ស៊ូដង់​ខាង​ត្បូង|ದಕ್ಷಿಣ ಸುಡಾನ್|남수단
दक्षिण सुदान|Dokxinn Sudan|جنوبی سوڈان|Södsudahn|Sûdana Başûr|dkiṇ sūdan|दॉकिण सूडान|ଦକିଣ ସୁଡାନ
దక్షిణ సూడాన్|Түштүк Судан|Sudan dl Süd|ຊູດານໃຕ້|Pietų Sudanas|Dienvidsudāna|दक्षिण सुडान
Hūtāne ki te Tonga|Јужен Судан|ദക്ഷിണ സുഡാൻ|Өмнөд Судан|is-Sudan t’Isfel|တောင် ဆူဒန်|جنوبی سودان
Sør-Sudan|Zuid-Soedan|ߥߙߏ߬ߘߎ߮ ߛߎ߬ߘߊ߲߫|Sudaan Kibbaa|ଦକ୍ଷିଣ ସୁଦାନ|ਦੱਖਣ ਸੁਡਾਨ|Saút Sudan
Sudan Południowy|سويلي سوډان|Sudan dal Sid|Sudanul de Sud|Sudan de su Sud|Sudan di sciroccu
ڏکڻ سوڊان|Máttasudan|သူႇတၼ်ႇၸၢၼ်း|දකුණු සුඩානය|Maadâ-Sudan|Koonfur Suudaan|Sudani i Jugut
Sudan Kusini|ܬܝܡܢ ܣܘܕܐܢ|தெற்கு சூடான்|Судони Ҷанубӣ|ซูดานใต้|Günorta Sudan|Sūtani fakatonga
Güney Sudan|Көньяк Судан|Мурнуу Судан|جەنۇبىي سۇدان|Південний Судан|Janubiy Sudan|Жанубий Судан
ꖬꕜꘋ ꗛꔤ ꔒꘋꗣ ꗏ|Nam Sudan|Sudaŋ di Sid|ESouth Sudan|दखण सूडान|דרום־סודאַן|Gúúsù Sudan|Ausudã Su suí
南蘇丹|ⵙⵙⵓⴷⴰⵏ ⵏ ⵉⴼⴼⵓⵙ|i-South Sudan]],
    STP = [[
São Tomé en Príncipe|Sawo Tɔ̀me à Kpèlènsikpɛ̀|São Tomé ne Príncipe|ሳኦ ቶሜ እና ፕሪንሲፔ
চাও টোমে আৰু প্ৰিনচিপে|Thao Tome na Principe|Santu Tomé y Príncipe|San-Tome və Prinsipi
Сан-Томе вә Принсипи|Сан-Томе һәм Принсипи|Sáó Tóme o Prensip|Sào Tòme ɓɔ Prɛ̀ŋcipè
Сан-Тамэ і Прынсіпі|Husaotome na Huprinsipe|Сао Томе и Принсипи|Saotomee|Sawo Tome-ni-Prinicipe
সাওটোমা ও প্রিন্সিপি|São-Tomé-ha-Príncipe|साऊ तमे आरो प्रिन्सिप|Sao Tome i Principe
Сао Томе и Принципе|𑄥𑄃𑄮𑄑𑄟 𑄃𑄮 𑄛𑄳𑄢𑄨𑄚𑄴𑄥𑄨𑄛𑄨|Сан-Томе а, Принсипи а|Sawo Tome na Purinsipo|ᏌᎣ ᏙᎺ ᎠᎴ ᏈᏂᏏᏇ
ساوتۆمێ و پرینسیپی|Svatý Tomáš a Princův ostrov|Сан-Томепе Принсипи|São Tomé a Príncipe
São Tomé og Príncipe|Sao Tome na Principe|São Tomé und Príncipe|Sao Tome nda Prinsipe
སཝ་ ཊོ་མེ་ ཨེནཌ་ པྲྀན་སི་པེ|São Tomé kple Príncipe nutome|Σάο Τομέ και Πρίνσιπε|𐐝𐐵 𐐓𐐬𐑋 𐐰𐑌𐐼 𐐑𐑉𐐮𐑌𐐽𐐮𐐹𐐩
Santomeo kaj Principeo|São Tomé ja Príncipe|Sao Tome eta Principe|Saó Tomé ai Pəlinəsípe
سائوتومه و پرینسیپ|Sawo Tome e Perensipe|𞤅𞤢𞤱𞤵 𞤚𞤵𞤥𞤫𞥅 & 𞤆𞤫𞤪𞤫𞤲𞤧𞤭𞤨𞤫|Sao Tome & Prinsipi
São Tomé agus Príncipe|San Tomé e Príncipe|Sao Tome und Prinssipe|સાઓ ટૉમ અને પ્રિંસિપે
Sawo Tome Da Paransip|סאו טומה ופרינסיפה|साओ टोम और प्रिंसिपे|Sveti Toma i Princip
São Tomé és Príncipe|Սան Տոմե և Փրինսիպի|Sao Tome dan Principe|Saó Tóme og Prinsípe|サントメ・プリンシペ
Sáwɔŋ Tɔmɛ́ nɛ́ Pɛlínsipɛ|Sao Tomé lan Principé|სან-ტომე და პრინსიპი|Сан-Томе ҳәм Принсипи
Saw Tumi d Pransip|Saotome na Prinsipe|San Tume i Prínsipi|Sỹ Tomẽ kar Prĩsipi
Сан-Томе және Принсипи|سان-تومە جانە پرينسيپي|Emetab São Tomé and Príncipe|សៅតូម៉េ និង ប្រាំងស៊ីប
ಸಾವೋ ಟೋಮ್ ಮತ್ತು ಪ್ರಿನ್ಸಿಪಿ|상투메 프린시페|सांव टोमे आनी प्रिंसिपे|São Tomé ani Príncipe
ساو توم تہٕ پرنسِپی|Sao Tome na Plincipe|saotomɛ́ ri priŋsib|Zint Tommeh un Printschipe
Sao Tome û Prînsîpe|sao tom aḍe prinsipe|साओ टोम ऑड़े प्रिंसिपे|ସାଅ ଟମ ଅଡ଼େ ପ୍ରିନ୍ସିପେ
సావో టోమ్ మరియు ప్రిన్సిపి|Сан-Томе жана Принсипи|Sao Tóome na Pirinsipe|Sanitome ne Purincipe
São Tomé y Príncipe|Sao Tomé mpé Presipɛ|ເຊົາທູເມ ແລະ ພຣິນຊິບ|San Tomė ir Prinsipė
Sao Tome ne Presipɛ|São Tomé gi Príncipe|Santome un Prinsipi|साओ टोम आ प्रिंसिप|São Tome-ek-Prínsip
Usao Tome na Principe|Hato Tomei me Pirinipei|Саун Томе и Принсип|സാവോ ടോമും പ്രിൻസിപെയും
Сан-Томе ба Принсипи|साओ टोम आणि प्रिंसिपे|São Tomé u Príncipe|ဆောင်တူမေးနှင့် ပရင်စီပီ
साओ टोमे र प्रिन्सिप|Sao Tomé ba Prinship|ߛߊߥߕߏߡߋ߫ ߣߌ߫ ߔߑߙߍ߲ߛߌߔ|Sa’oo Toomee fi Prinsippee
ସାଓ ଟୋମେ ଏବଂ ପ୍ରିନସିପି|ਸਾਓ ਟੋਮ ਅਤੇ ਪ੍ਰਿੰਸੀਪੇ|Sao Tómé & Prínsípẹ|Wyspy Świętego Tomasza i Książęca
ساو ټیم او پرنسیپ|Sawotome na Perensipe|São Tomé și Príncipe|Sayo Tome ni Pilinikipe
سائو ٽومي ۽ پرنسپیي|ⵙⴰⵡⵟⵓⵎⵉ ⴷ ⴱⵔⴰⵏⵙⵉⴱ|sawṭumi d bransib|သူၼ်ႇတူဝ်ႇမေး လႄႈ ပရိၼ်ႇသီႇပေႇ
සාඕ තෝම් සහ ප්‍රින්සිප්|Svätý Tomáš a Princov ostrov|Sveti Tomaž in Princ|Sao Tome & Birincibal
São Tomé och Príncipe|ܣܐܘ ܛܘܡܝ ܘܦܪܝܢܣܝܦܝ|சாவ் தோம் & ப்ரின்சிபி|Сан Томе ва Принсипи
เซาตูเมและปรินซิปี|ሳኦ ቶመን ፕሪንሲፐን|San-Tome we Prinsipi|Sao Tomē mo Pilinisipe|Sao Tome ve Principe
Сан-Томе & Принсипи|Sawṭumi d Prinsip|سان تومې ۋە پرىنسىپې|Сан-Томе і Принсіпі|ساؤ ٹومے اور پرنسپے
San-Tome va Prinsipi|ꕢꕴ ꕿꔈ ꗪ ꕉ ꕮꔧ ꕗꕴꔀ|Sawo Tombe ɓɛ a Gbawoe|S. Tomazo e Prìnsipe
São Tomé và Príncipe|Sawo Tome ak Pirinsipe|ESão Tomé & Príncipe|साओ टोम कने प्रिंसिपे
Sanitome ni Purincipe|sáwó tomé e pelensípe|סאַא טאמע און פּרינסיפּע|Sao tomi ati piriiṣipi
Sao tomi ati piriishipi|Sã Tumé asuí Pirĩsipe|聖多美同普林西比|圣多美同普林西比|聖多美普林西比|聖多美和普林西比
i-São Tomé kanye ne-Príncipe]],
    SUR = [[
Sulènamè|ሱሪናም|ছুৰিনাম|Thurinamu|Surinaym|Сурынам|Husurinamu|سورینامی|Surinami|সুরিনাম|सुरिनाम
𑄥𑄪𑄢𑄨𑄚𑄟𑄴|Surinaamu|ᏒᎵᎾᎻ|Surinamu|Surinaam|Surinamska|སུ་རི་ནཱམ|Suriname nutome|Σουρινάμ|𐐝𐐭𐑉𐐲𐑌𐐪𐑋
Surinamo|𞤅𞤵𞤪𞤭𞤲𞤢𞥄𞤥|Suranam|સુરીનામ|סורינאם|सूरीनाम|Սուրինամ|スリナム|სურინამი|Sulinamu|Surinỹmĩ|سۋرينام
Emetab Suriname|សូរីណាម|ಸುರಿನಾಮ್|수리남|سُرِنام|Sürinamm|ସୁରିନାମ|సూరినామ్|ຊູຣິນາມ|Surinamas|Surinama
सुरीनाम|Sorinam|Usurinamu|Huriname|സുരിനാം|is-Suriname|Sǝr Surinam|ဆူရာနမ်|सुरिनेम|ߛߎߙߑߣߊߡ|ਸੂਰੀਨਾਮ
ⵙⵓⵔⵉⵏⴰⵎ|သျူးရီးၼႃႇမႄႇ|සුරිනාමය|Surineym|ܣܘܪܝܢܐܡ|சுரினாம்|ซูรินาเม|Suliname|سۇرىنام|ꖬꔸꕯꔈ|Surinambe
Sirinam|ESuriname|sulináam|蘇利南|苏利南|蘇里南|i-Suriname]],
    SVK = [[
Slowakye|Sɨ̀lòvɨkɨ̀a|ስሎቫኪያ|শ্লোভাকিয়া|Tholvakia|Slovakiya|Словакија|Slowákiá|Славакія|Huslovakia
Slofakii|Slowaki|স্লোভাকিয়া|स्लभाकिया|Slovačka|Словачка|𑄥𑄳𑄣𑄮𑄞𑄇𑄨𑄠|Словаки|Sirovaakiya|ᏍᎶᏩᎩᎠ
سلۆڤاکیا|Slofacia|Slovakiet|Slowakei|Slovaaki|Słowakska|Slovaki|སུ་ལོ་བཱ་ཀི་ཡ|Slovakia nutome
Σλοβακία|𐐝𐑊𐐬𐑂𐐪𐐿𐐨𐐲|Slovakujo|Slovakkia|Eslovakia|Səlovakí|اسلواکی|سلواکیا|Slowakii|𞤅𞤵𞤤𞤮𞤾𞤢𞥄𞤳𞤭𞤴𞤢
Slovachie|Slowakije|an tSlóvaic|An t-Slòbhac|Slowakäi|સ્લોવેકિયા|Sulobakiya|סלובקיה|स्लोवाकिया
Szlovákia|Սլովակիա|Slovachia|Slovacchia|スロバキア|Slowak|სლოვაკეთი|Sluvakya|Enhrovakija|سلوۆاكيا
Emetab Slovakia|ស្លូវ៉ាគី|ಸ್ಲೊವಾಕಿಯಾ|슬로바키아|سَلوواکِیا|ẞlovakei|Slovakya|ସ୍ଲବାକିୟା|స్లొవేకియా
Sulováakia|Sirovakya|Silovaki|ສະໂລວາເກຍ|Slovakija|Uslovakia|Horowākia|സ്ലോവാക്യ|Словак|स्लोव्हाकिया
is-Slovakkja|ဆလိုဗက်ကီးယား|स्लोभाकिया|ߛߑߟߏߝ߭ߊߞߌ߫|Isloovaakiyaa|ସ୍ଲୋଭାକିଆ|ਸਲੋਵਾਕੀਆ|Slovékia|Słowacja
Silovakiya|Slovacia|Islovàchia|Sluvacchia|سلوواڪيا|Solovakïi|ⵙⵍⵓⴼⴰⴽⵢⴰ|slufakya|သလူဝ်ႇဝႃးၵီးယႃး
ස්ලෝවැකියාව|Slovaška|Islofaakiya|Sllovaki|Slovakien|ܣܠܘܒܩܝܐ|ஸ்லோவாகியா|สโลวะเกีย|ስሎቫክያ|Slowakiýa
Silōvakia|سىلوۋاكىيە|Словаччина|سلوواکیہ|ꔻꖃꕙꕃꕩ|Sulovakiya|Zlovachia|Eslowaki|silofakí|סלאוואַקיי
Silofakia|Esiruwakiya|i-Slovakia]],
    SVN = [[
Slowenië|Sɨ̀lòvɨnyìa|ስሎቬኒያ|শ্লোভেনিয়া|Thlovenia|Sloveniya|Словенија|Slowiniá|Slòvanìà|Славенія
Huslovenia|Slofeniya|Sloveni|স্লোভানিয়া|स्ल’भेनिया|𑄥𑄳𑄣𑄮𑄞𑄚𑄨𑄠|Словени|Sirovaaniya|ᏍᎶᏫᏂᎠ|سلۆڤێنیا
Slovinsko|Slofenia|Slovenien|Slowenien|Sloveeni|Słowjeńska|སུ་ལོ་བི་ནི་ཡ|Slovenia nutome|Σλοβενία
𐐝𐑊𐐬𐑂𐐨𐑌𐐨𐐲|Slovenujo|Sloveenia|Səlovénia|اسلوونی|سلونیا|Slowenii|𞤅𞤵𞤤𞤮𞤾𞤫𞤲𞤭𞤴𞤢𞥄|an tSlóivéin
An t-Slòbhain|Sloweenie|સ્લોવેનિયા|Sulobeniya|סלובניה|स्लोवेनिया|Szlovénia|Սլովենիա|スロベニア|სლოვენია
Sluvinya|Enhrovenĩja|سلوۆەنيا|Emetab Slovenia|ស្លូវេនី|ಸ್ಲೋವೇನಿಯಾ|슬로베니아|سَلووینِیا|ẞloveenije
Slovenya|ସ୍ଲବେନିଆ|స్లోవేనియా|Sulovénia|Sirovenya|Siloveni|ສະໂລເວເນຍ|स्लोबेनिया|Uslovenia|Horowinia
സ്ലോവേനിയ|स्लोव्हेनिया|is-Slovenja|ဆလိုဗေးနီးယား|स्लोभेनिया|ߛߑߟߏߝ߭ߋߣߌ߫|Islooveeniyaa|ସ୍ଲୋଭେନିଆ
ਸਲੋਵੇਨੀਆ|Słowenia|سلوانیا|Siloveniya|Islovènia|Sluvenia|سلوینیا|Solovenïi|ⵙⵍⵓⴼⵉⵏⵢⴰ|slufinya
သလူဝ်ႇဝေးၼီးယႃး|ස්ලෝවේනියාව|Islofeeniya|Slloveni|ܣܠܘܒܢܝܐ|ஸ்லோவேனியா|สโลวีเนีย|ስሎቬንያ|Sloweniýa
Silōvenia|سىلوۋېنىيە|Словенія|ꔻꖃꔍꕇꕰ|Suloveninya|Zlovenia|Esloweni|silofení|סלאוועניע|Silofania
Esiruwẽniya|斯洛維尼亞|斯洛维尼亚|斯洛文尼亞]],
    SWE = [[
Swede|Suedɨ̀n|ስዊድን|চুইডেন|Uthwidi|İsveç|Исвеч|Swidhan|Швецыя|Huuswidi|Sʊwɛɖ|Suwɛdi|সুইডেন|Sveden
स्वीडेन|Švedska|Шведска|𑄥𑄭𑄪𑄓𑄬𑄚𑄴|Швеци|Swideni|ᏍᏫᏕᏂ|سوید|Švédsko|Uswidi|Schweden|Sweede|Šwedska
སུའི་ཌེན|Sweden nutome|Σουηδία|𐐝𐐶𐐨𐐼𐑌|Svedujo|Rootsi|Suedia|سویدن|Suweed|𞤅𞤵𞤱𞤫𞤣𞤭𞤴𞤢𞥄|Ruotsi|Svøríki
Svezie|Zweden|an tSualainn|An t-Suain|Schweede|સ્વીડન|Suwedan|שוודיה|स्वीडन|Svédország|Շվեդիա
Svedia|Swedia|Svíþjóð|Svezia|スウェーデン|Swèdhen|შვედეთი|Swid|Suésia|Suésa|شۆەسيا|Emetab Sweden|ស៊ុយអែត
ಸ್ವೀಡನ್|스웨덴|Sweeden|سویڈن|Swêd|sviḍen|ସ୍ୱିଡେନ|స్వీడన్|Uswíidi|ສະວີເດັນ|Švedija|Zviedrija|Laswed
Soedy|Huitene|സ്വീഡൻ|Швед|l-Iżvezja|Sǝr Sued|ဆွီဒင်|Swedeb|स्विडेन|Suɛd|ߛߎߥߍߘ|Siwiidin|ସ୍ୱିଡେନ୍‌
ਸਵੀਡਨ|Swídẹn|Szwecja|سویډن|Isvètzia|Sbezzia|سوئيڊن|Ruoŧŧa|ⵙⵙⵡⵉⴷ|sswid|သုၺ်ႇတိၼ်ႇ|ස්වීඩනය|Ruotâ
Iswidhan|Suedi|ܣܘܝܕ|ஸ்வீடன்|Шветсия|สวีเดน|ሽወደን|Şwesiýa|Suēteni|ma Sensa|Ssewwid|شىۋېتسىيە|Швеція
Shvetsiya|ꖬꔨꗵꘋ|Suwidɛŋ|Zvesia|Thụy Điển|Schwede|ESweden|suɛ́t|שוועדן|Swidini|Suwesiya|i-Sweden]],
    SWZ = [[
Shǔazìlân|ኤስዋቲኒ|ስዋዚላንድ|ইচ্চুটিনি|স্বাজিলেণ্ড|Uthwadhi|Esvatini|Svazilend|Эсватыні|Свазіленд
Huuswazi|Есватини|Ɛsʊwatinii|Sʊwasilanɖ|Swazilandi|ইসওয়াতিনি|সোয়াজিল্যান্ড|एस्वातिनि|स्वाजीलेण्ड
Swazilàndia|𑄥𑄮𑄠𑄎𑄨𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Swazirandi|ᎡᏍᏩᏘᏂ|ᎠᏂᏍᏩᏏᎢ|Svazijsko|Gwlad Swazi|Uswazi|Swasiland|Swasiska
སུ་ཝ་ཛི་ལེནཌ|Swaziland nutome|Εσουατίνι|Σουαζιλάνδη|𐐝𐐶𐐪𐑆𐐨𐑊𐐰𐑌𐐼|Svazilando|Svaasimaa|Swazilándə
سوازیلند|Swaasilannda|𞤉𞤧𞤱𞤢𞤼𞤭𞤲𞤭|𞤅𞤵𞤱𞤢𞥄𞤧𞤭𞤤𞤫𞤴𞤣𞤭|Swazimaa|Svasiland|Swazilân|Esuaitíní|an tSuasalainn
Dùthaich nan Suasaidh|એસ્વાટીની|સ્વાઝીલેન્ડ|Suwazilan|אסוואטיני|סווזילנד|एस्वाटिनी|स्वाज़ीलैंड
Svazi|Swaziska|Szváziföld|Էսվատինի|Սվազիլենդ|Regno di Eswatini|エスワティニ|スワジランド|სვაზილენდი|Swazilund
Suvasi-Ga|ەسۆاتيني|سۆازيلەند|Emetab Swaziland|ស្វាស៊ីឡង់|ಎಸ್ವಾಟಿನಿ|ಸ್ವಾಜಿಲ್ಯಾಂಡ್‌|에스와티니|스와질란드
एस्वातीनी|ایسواتنی|سویزیلینڈ|ẞwaasiland|Swazîlenda|svajilanḍ|स्वाज़ीलेंड|ଏସ୍ୱାଟିନି|ସ୍ୱାଜିଲାଣ୍ଡ
ఈస్వాటిని|స్వాజిల్యాండ్|Ʉswáazi|​ເອ​ສະ​ວາ​ຕິ​ນີ|ສະ​ວາ​ຊິ​ແລນ|Svazilandas|Svatini|Svazilenda
Soazilandy|Ehiwatini|Warerangi|സ്വാസിലൻഡ്|സ്വാസിലാൻഡ്|Свазиланд|इस्वातिनी|स्वाझिलँड|l-Eswatini
Sǝr Swaziland|ဆွာဇီလန်|स्वाजिल्याण्ड|ߒߛߎߥߊߕߣߌ߫|ߛߑߥߊߖ߭ߌߟߊ߲ߘ|Iswaatinii|Siwaazilaand|ଇସ୍ୱାତିନୀ
ସ୍ୱାଜିଲ୍ୟାଣ୍ଡ|ਇਸਵਾਤੀਨੀ|ਸਵਾਜ਼ੀਲੈਂਡ|Suazi|اسواټيني|سوازيلېنډ|Suwazilandi|Uswasi|Swazzilannia|ايسواٽني
سوازيلينڊ|Svazieana|ⵙⵡⴰⵣⵉⵍⴰⵏⴷⴰ|swazilanda|ဢႅတ်ႇသ်ဝႃႇတီးၼီႇ|သႂႃႇၸီႇလႅၼ်ႇ|එස්වාටිනි|ස්වාසිලන්තය
Swazieennâm|Eswaatiini|Iswaasilaan|Suazilend|ܐܣܘܐܛܝܢܝ|ܣܘܐܙܝܠܢܕ|எஸ்வாட்டீனி|เอสวาตีนี|สวาซิแลนด์
Swazilend|Suasilani|ma Suwasi|Svaziland|سىۋېزىلاند|Есватіні|سواتنی|سوازی لینڈ|ꖬꕎꔽ ꖨꕮꕊ|Suwazi Lumaã
ESwaziland|suasiláand|סוואַזילאַנד|Saṣiland|Síwásìlandì|Sashiland|Suwasiretãma|史瓦濟蘭|斯威士蘭|史瓦济兰|史瓦帝尼
i-Swaziland]],
    SYC = [[
Seychelle|Sɛchɛ̀lɛ̀s|Seyhyɛl|ሲሼልስ|ছিচিলিছ|Shelisheli|Les Seixeles|Seyşel adaları|Сејшел адалары
Сейшель утрауҙары|Сейшэльскія астравы|Hushelisheli|Сейшели|سیشیل|Seshɛl|Sesɛli|সিসিলি|Sechelez
सैशेल्लेस|Sejšeli|Сејшели|𑄥𑄨𑄥𑄨𑄣𑄨|Сейшелан гӀайренаш|Shesheresi|ᏏᎡᏥᎵᏍ|Seychely|Сейшел утравӗсем
Seychellerne|Seychellen|Seešel|སེ་ཤཱལས|Seshɛls nutome|Σεϋχέλλες|𐐝𐐩𐑇𐐯𐑊𐑆|Sejŝeloj|Seišellid
Seychelleak|Seysel|𞤅𞤫𞤴𞤭𞤧𞤫𞤤|Seychellit|Seyskelloyggjar|na Séiséil|Na h-Eileanan Sheiseall|Seischälle
સેશેલ્સ|איי סיישל|सेशेल्स|Seychelle-szigetek|Սեյշելներ|Seychelles-eyjar|セーシェル|Pɛsɛ́shɛl
სეიშელის კუნძულები|Сейшель атаўлары|Seycel|Seixelis|Sejserenh|Сейшель аралдары|سەيشەل ارالدارى
Emetab Seychelles|សីស្ហែល|ಸೀಶೆಲ್ಲೆಸ್|세이셸|Seyxels|سیشَلِس|sɛcɛl|de Seischälle|siselles|सेसेल्स
ସିସେଲ୍ସ|సీషెల్స్|Сейшел аралдары|Shelishéeli|Sesere|Sɛshɛlɛ|ເຊເຊວເລສ|Seišeliai|Seišelu salas
Seyshela|Ushelisheli|Heikere|സീഷെൽസ്|Сейшелийн арлууд|is-Seychelles|Saichel|ဆေးရှဲ|Seychellene
सेचेलेस|Seychellane|ߛߋߦߌߛߍߟ|Siisheels|ସେଚେଲସ୍|ਸੇਸ਼ਲਸ|Sẹ́chẹls|Seszele|سیچیلیس|Seychellas
Amazinga ya Seyisheli|Сейшельские о-ва|شي شلز|Seychellsullot|Sëyshêle|ⵙⵙⵉⵛⵉⵍ|ssicil|သေးသျႄႇ
සීශෙල්ස්|Seychelleh|Sishelis|Sejshelle|Seychellerna|ܣܐܝܫܝܠ|சீஷெல்ஸ்|Сейшел|เซเชลส์|ሲሸልስ
Seýşel adalary|ʻOtumotu Seiseli|Seyşeller|Сейшел утраулары|Сейшелдер|سېيشېل|Сейшельські Острови
سشلیز|Seyshel orollari|Сейшел ороллари|ꔖꗼꔷ|Seshɛɛ|Ìzole Seisel|Sečelle|ESeychelles|sesɛ́ɛl|סיישעל
Ṣeṣẹlẹsi|Sheshɛlɛsi|Seixeri|塞席爾|塞席尔|塞舌爾|i-Seychelles]],
    SYR = [[
Sirië|Silîa|ሶሪያ|চিৰিয়া|Thiria|Suriya|Сурија|Сүриә|Suriá|Сірыя|Husilia|سوریه|Sirii|Siri|সিরিয়া
सीरिया|Sirija|Сирија|𑄥𑄨𑄢𑄨𑄠|Шема|Siriya|ᏏᎵᎠ|سووریا|Сири|Syrien|Suuria|Syriska|སི་རི་ཡ|Siria nutome
Συρία|Συρία, Ἀραβικὴ Δημοκρατία τῆς|𐐝𐐮𐑉𐐨𐐲|Sirio|𞤅𞤵𞥅𞤪𞤭𞤴𞤢𞥄|Syyria|an tSiria|Siridhea|Süürie|સીરિયા
Sham, Siriya|סוריה|Szíria|Սիրիա|Suriah|Sýrland|シリア|სირია|Surya|سيريا|Emetab Syria|ស៊ីរី|ಸಿರಿಯಾ|시리아
सिरिया|شام|Sürije|Sûrîye|ସିରିୟା|సిరియా|ຊີເຣຍ|Lasiri|Usiria|Hiria|സിറിയ|is-Sirja|ဆီးရီးယား|Syriab
ߛߙߌ߫|Sooriyaa|ସିରିଆ|ਸੀਰੀਆ|Siliya|ⵙⵓⵔⵢⴰ|သီးရီးယႃး|සිරියාව|Suuriya|Shamu|ܣܘܪܝܐ|சிரியா|Сурия|ซีเรีย
ሶርያ|ma Suli|Сүрия|سۇرىيە|Сирія|ꔻꕩꘋ|Síyaŋ|Sürie|ESiriya|סיריע|敘利亞|i-Syria]],
    TCD = [[
Tsjad|Kyad|ቻድ|চাড|Chadi|Huchadi|چاد|Cadi|চাদ|चाड|Txad|𑄌𑄘𑄴|ᏣᏗ|Tsiad|Tschad|Caadu|ཅཱཌ|Tsad nutome
Τσαντ|𐐕𐐰𐐼|Ĉado|Tšaad|Tsád|Caad|𞤕𞤢𞥄𞤣|Kjad|Tsjaad|Sead|An t-Seàd|ચાડ|צ׳אד|Csád|Չադ|Ciad|チャド|ჩადი
Txadi|Sane|Emetab Chad|ឆាដ|ಚಾದ್|차드|چاڑ|der Tschadd|ଚାଡ|చాద్|Cháadi|Caadi|Tsádi|ຊາດ|Čadas|Tshadi
Čada|Tsady|Uchadi|Kāta|ഛാഡ്|iċ-Chad|syad|ချဒ်|Tshad|ߗߊߘ|Chaad|ଚାଦ୍|ਚਾਡ|Czad|چاډ|Shadi|چاڊ|Tčad
Tyâde|ⵜⵛⴰⴷ|ၶျၢတ်ႈ|චැච්|Jaad|ܬܫܐܕ|சாட்|ชาด|Sāti|چاڈ|ꕦꔵ|Càdd|EChad|Sáat|טשאַד|Ṣààdì|Shààdì|Xade|查德
i-Chad]],
    TGO = [[
Tugù|ቶጐ|টোগো|Togu|Toqo|Тога|Hutogo|Togoo|टग’|𑄑𑄮𑄉𑄮|ᏙᎪ|تۆگۆ|ཊོ་གྷོ|Togo nutome|Τόγκο|𐐓𐐬𐑀𐐬|Togolando
توگو|𞤚𞤮𞤺𞤮|Tóga|Toogo|ટોગો|טוגו|टोगो|Տոգո|トーゴ|Tɔ́ŋgɔ|ტოგო|Emetab Togo|តូហ្គោ|ಟೋಗೋ|토고|ٹوگو|Toojo|ଟଗ
టోగో|ໂຕໂກ|Togas|Utogo|Toko|ടോഗോ|it-Togo|Sǝr Togo|တိုဂို|Togob|Thogo|ߕߜ߭ߏ߫|Toogoo|ଟୋଗୋ|ਟੋਗੋ|ټوګو
ٽوگو|ⵟⵓⴳⵓ|ထူဝ်းၵူဝ်ႇ|ටොගෝ|ܬܘܓܘ|டோகோ|โตโก|ቶጎ|Ṭṭugu|ꕿꖑ|ETogo|טאגא|i-Togo]],
    THA = [[
Taelàn|Taeland|ታይላንድ|থাইলেণ্ড|Tailandi|Tailand|Taylànd|Hutailandi|ٹایلنڈ|Tayilandi|থাইল্যান্ড
थाइलेण्ड|Tajland|Тајланд|𑄗𑄭𑄣𑄳𑄠𑄚𑄴𑄓𑄴|Tairandi|ᏔᏯᎴᏂ|تایلەند|Thajsko|Gwlad Thai|Taayiland|Thailandska
ཐཱའི་ལེནཌ|Thailand nutome|Ταϊλάνδη|𐐓𐐴𐑊𐐰𐑌𐐼|Tajlando|Thailandia|Tailán|تایلند|Taylannda|𞤚𞤢𞥄𞤴𞤤𞤢𞤲𞤣
Thaimaa|Tailandie|Thailân|an Téalainn|Dùthaich nan Tàidh|થાઇલેંડ|תאילנד|थाईलैंड|Thaiföld|Թաիլանդ|タイ
Tanah Thai|ტაილანდი|Taj-Ga|Emetab Thailand|ថៃ|ಥೈಲ್ಯಾಂಡ್|태국|थायलँड|تھائی لینڈ|tɛlan|ताईलेंड|ତାଇଲାଣ୍ଡ
తయిలాండ్|Tayirandi|Tailandɛ|ໄທ|Tailandas|Tayilanda|Taizeme|Thaĩlandi|Thayland|Thailandy|Utailandi
Tairanga|തായ്‌ലാൻഡ്|थायलंड|it-Tajlandja|ထိုင်း|Thayilandi|थाइल्याण्ड|ߕߊߦߌߘߎ߯|Taayilaand|ଥାଇଲ୍ୟାଣ୍ଡ
ਥਾਈਲੈਂਡ|Tajlandia|تهايلنډ|Tailanda|Thailanda|Tailannia|ٿائيليند|Thaieana|ⵟⴰⵢⵍⴰⵏⴷ|မိူင်းထႆး
තායිලන්තය|Tajska|Thaieennâm|Taylaand|Tajlandë|ܬܐܝܠܢܕ|தாய்லாந்து|థాయిలాండ్|ไทย|Tailani|ma Tawi
Ṭaylanḍa|Таїланд|ꕚꔤ ꖨꕮꕊ|Tai Lumaã|EThailand|tayiláand|טיילאַנד|Tairetãma|泰國|i-Thailand]],
    TJK = [[
Tàdzikìsɨ̀tân|Tagyikistan|ታጃኪስታን|তাজিকিস্তান|Tajikithtani|Taxiquistán|Tacikistan|Таҹикистан
Тажикстан|Tájekestán|Таджыкістан|Hutajikistani|Tajikisitani|ताजिकिस्तान|Tadžikistan|Таџикистан
𑄖𑄎𑄨𑄇𑄴𑄥𑄳𑄗𑄚𑄴|ᏔᏥᎩᏍᏕᏂ|Tajicistan|Tadsjikistan|Tajikistani|Tadschikistan|Taažikistan|ཏ་ཇིག་གི་སཏཱན
Tajikistan nutome|Τατζικιστάν|𐐓𐐲𐐾𐐨𐐿𐐲𐑅𐐻𐐰𐑌|Taĝikujo|Tadzikisətáŋ|تاجکستان|Tajikistaan|𞤚𞤢𞤶𞤭𞤳𞤭𞤧𞤼𞤢𞥄𞤲
Tazikistan|Tadzjikistan|an Táidsíceastáin|Taidigeastàn|Tadschikischtan|તાજીકિસ્તાન|טג׳יקיסטן
Tádzsikisztán|Տաջիկստան|Tadsíkistan|Tagikistan|タジキスタン|ტაჯიკეთი|Тәжикстан|Tadikistani|Tanijikinhtỹv
Тәжікстан|Emetab Tajikistan|តាហ្ស៊ីគីស្ថាន|ತಜಿಕಿಸ್ತಾನ್|타지키스탄|ताजीकिस्तान|Tadschikistahn|tajākīstān
तजाकिस्तान|ତାଜିକିସ୍ତାନ|తాజాకిస్తాన|Tajikisitáani|Tazikisitá|ທາຈິກິດສະຖານ|Tadžikija|Tadžikistāna
Ujikistani|Takiritānga|താജിക്കിസ്ഥാൻ|Тажикистан|it-Taġikistan|တာဂျီကစ္စတန်|تاجیکستون|ߕߊߖߞߌߛߑߕߊ߲߫
ତାଜିକିସ୍ଥାନ୍|ਤਾਜਿਕਿਸਤਾਨ|Tajíkstan|Tadżykistan|Tajiquistão|تاجڪستان|Taazikiistäan|ⵜⴰⴷⵊⴰⴽⵉⵙⵜⴰⵏ
tadjakistan|တႃႇၵျီႇၵီႇသတၼ်ႇ|ටජිකිස්තානය|Taxhikistan|ܬܐܓܝܟܣܬܐܢ|தஜிகிஸ்தான்|తజికిస్తాన్|ทาจิกิสถาน
ታጂኪስታን|Täjigistan|Tasikitani|Таҗикстан|تاجىكىستان|Tojikiston|Тожикистон|ꕚꕀꕃꔻꕚꘋ|Tajikisitaŋ
ETajikistan|tasikistáaŋ|Takisitani|Tayikiretãma|塔吉克|i-Tajikistan]],
    TKM = [[
Tekɨmènèsɨ̀tân|Tɛkmɛnistan|ቱርክሜኒስታን|তুৰ্কমেনিস্তান|Turukimenithtani|Түркмәнистан|Төркмәнстан
Torkmenestán|Tùrgmènìstân|Туркменістан|Huuturukimenistani|تورکمنستان|Turikimenisitani
তুর্কমেনিস্তান|तुर्कमेनीस्तान|𑄖𑄪𑄢𑄴𑄇𑄧𑄟𑄬𑄚𑄨𑄌𑄴𑄖𑄚𑄴|Туркмени|Turukimenisitani|ᏛᎵᎩᎺᏂᏍᏔᏂ|تورکمانستان
Tyrcmenistan|Turukimenistani|Turkmeniska|ཊཱརཀ་མེནའི་སཏཱན|Tɛkmenistan nutome|Τουρκμενιστάν
𐐓𐐲𐑉𐐿𐑋𐐯𐑌𐐲𐑅𐐻𐐰𐑌|Turkmenujo|Turəkəmənisətáŋ|ترکمنستان|Turkmenistaan|𞤚𞤵𞤪𞤳𞤵𞤥𞤫𞤲𞤭𞤧𞤼𞤢𞥄𞤲|an Tuircméanastáin
Turcmanastàn|Turkmeenischtan|તુર્કમેનિસ્તાન|Turkumenistan|טורקמניסטן|तुर्कमेनिस्तान|Türkmenisztán
Թուրքմենստան|トルクメニスタン|თურქმენეთი|Түркменстан|Ṭurkmanistan|Tuluchimenistani|Turkomẽnĩnhtỹv
Түрікменстан|تۇرىكمەنستان|Emetab Turkmenistan|តួកម៉េនីស្ថាន|ತುರ್ಕಮೆನಿಸ್ತಾನ್|투르크메니스탄|Tulukimenistani
tirkmɛnistaŋ|Turkmenistahn|ତୁର୍କମେନିସ୍ତାନ|తుర్క్‍మెనిస్తన్|Түркмөнстан|Uturukimenisitáani
Takimenesitaani|Tikɛménisitá|ເທີກເມນິສະຖານ|Turkmėnistanas|Tukemenisita|Turkmenistāna|Tukumenistani
Torkmenistan|Uturukimenistani|Tukumanatānga|തുർക്ക്മെനിസ്ഥാൻ|it-Turkmenistan|တာ့ခ်မင်နစ္စတန်
ترکمونستون|ߕߎߙߑߞߌߡߋߣߌߛߑߕߊ߲߫|Turkimenistaan|ਤੁਰਕਮੇਨਿਸਤਾਨ|Tọkmẹ́nístan|Turquemenistão
Turukumenisitani|Tulukimenisitani|ترڪمانستان|Turkumenistäan|ⵜⵓⵔⴽⵎⴰⵏⵙⵜⴰⵏ|turkmanstan
တၢၵ်ႈမႅၼ်ႇၼီႇသတၼ်ႇ|ටර්ක්මෙනිස්ථානය|Turkménsko|Turukimenstani|ܬܘܪܟܡܢܣܬܐܢ|துர்க்மெனிஸ்தான்
టర్క్‌మెనిస్తాన్|Туркманистон|เติร์กเมนิสถาน|ቱርክመኒስታን|Tūkimenisitani|تۈركمەنىستان|Turkmaniston
ꗋꖺꕃꕮꕇꔻꕚꘋ|Tukimɛnisitaŋ|ETurkmenistan|tulukmenisitáaŋ|טורקמעניסטאַן|Tọ́kìmẹ́nísítànì|Turkuranaretãma
土庫曼|土库曼|i-Turkmenistan]],
    TLS = [[
Oos-Timor|Ês Taemò|Timɔ Boka|Timɔ Apueiɛ|ቲሞር ሌስቴ|ምስራቅ ቲሞር|تيمور الشرقية|التيمور الشرقية|টিমোৰ-লেচটে
পূৱ টিমোৰ|Timori ya Mashariki|Timor Este|Şərqi Timor|Шәрги Тимор|Тимор-Лесте|Көнсығыш Тимор
Témur-Leste|Ródarátki Témur|Tìmɔ̂r lìkòl|Тымор-Лешці|Усходні Тымор|Hutimori ya Mashariki
Източен Тимор|Timɔɔ gajakalaŋ|Kɔrɔn Timɔr|তিমুর-লেস্তে|পূর্ব তিমুর|Timor ar Reter|तिमर-लेस्ते
सानजा तिमर|Istočni Timor|Тимор-Лесте (Источни Тимор)|𑄖𑄨𑄟𑄪𑄢𑄴-𑄣𑄬𑄌𑄴𑄖𑄬|𑄛𑄪𑄉𑄮 𑄖𑄨𑄟𑄪𑄢𑄴|Малхбален Тимор
Burugweizooba bwa Timori|ᏘᎼᎵ-ᎴᏍᏖ|ᏗᎧᎸᎬᎢ ᏘᎼᎵ|تیمۆری ڕۆژھەڵات|Východní Timor|Тухӑҫ Тимор|Dwyrain Timor
Østtimor|Timoor hawsa|Pódzajtšny Timor|ཏི་་མོར་ལེ་ཨེསཊ|ཤར་ཕྱོགས་ཏི་་མོར|Timor-Leste nutome
Ɣedzeƒe Timɔ nutome|Τιμόρ-Λέστε|Ανατολικό Τιμόρ|𐐀𐑅𐐻 𐐓𐐨𐑋𐐱𐑉|Orienta Timoro|Ida-Timor|Ekialdeko Timor
Timôr|تیمور-لسته|تیمور شرقی|Timoor Fuɗnaange|𞤚𞤭𞤥𞤮𞥅𞤪 𞤂𞤫𞤧𞤼𞤫|𞤚𞤭𞤥𞤮𞥅𞤪 𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞤺𞤫|Itä-Timor|Eysturtimor
Tíomór Thoir|Tìomor an Ear|Oschttimor|તિમોર-લેસ્તે|પૂર્વ તિમોર|Timor ta Gabas|טימור-לסטה|מזרח טימור
तिमोर-लेस्त|पूर्वी तिमोर|Wuchodny Timor|Kelet-Timor|Թիմոր Լեշտի|Արևելյան Թիմոր|Timor del Est
Timor Timur|Austur-Tímor|Timor Est|東ティモール|東チモール|Timor Wétan|ტიმორ-ლესტე|აღმოსავლეთ ტიმორი
Шығыс Тимор|Tumur Asamar|Timoli ya Mashaliki|Timor Lesti|Timãr-Rãjur
Timãr-Rãjur Repumrika Nemãkratika|تيمور-لەستە|شىعىس تيمور|Emetab Timor nebo Murot tai|ទីម័រលេស្តេ
ទីម័រ​ខាង​កើត|ಟಿಮೋರ್ ಲೆಸ್ಟೆ|ಪೂರ್ವ ಟಿಮೋರ್|동티모르|티모르레스테|तिमोर-लेस्ते|उदेंत तिमोर|Udent Timor
تیمور-لیسٹ|timor anǝ á ɛst|Oß-Timor|Tîmora Rojhilat|īst ṭimor|वेड़ा हॉपु तिमोर|ତିମର-ଲେସ୍ତେ
ଇସ୍ଟ ତିମର|టిమోర్-లెస్టె|తూర్పు టిమోర్|Чыгыш Тимор|Timóori yi Itʉʉmba|Timowa|Timor Ost
Timorɛ ya Moniɛlɛ|ທິມໍ-ເລສເຕ|ທິມໍ ຕາເວັນອອກ|Rytų Timoras|Timoru wa diboku|Austrumtimora|पूरबी तिमोर
Timori ya Isti|Timor oriantal|Timor Atsinanana|Utimo Mashariki|Tīmoa ki te Rāwhiti|Источен Тимор
തിമോർ-ലെസ്റ്റെ|കിഴക്കൻ തിമോർ|Зүүн Тимор|पूर्व तिमोर|Timor tal-Lvant|Timoriya|အရှေ့တီမော|شرقی تیمور
टिमोर-लेस्टे|पृर्वी टीमोर|Oost-Timor|Democratische Republiek Oost-Timor|Timɔr tsindikēh|Aust-Timor
ߕߌߡߐߙ ߕߟߋ߬ߓߐ߬ߝߊ߲|ߕߌߡߐߙ ߕߟߋ߬ߓߐ|Tiimoor-Leestee|Tiimoor Bahaa|ତିମୋର୍-ଲେଷ୍ଟେ|ପୂର୍ବ ତିମୋର୍‌|ਤਿਮੋਰ-ਲੇਸਤੇ
ਪੂਰਬ ਤਿਮੋਰ|Íst Tímọ|Timor Wschodni|تيمور-ليسټ|ختيځ تيمور|Timor da l’Ost|Timoru y’iburasirazuba
Timorul de Est|Timoli ya kunena|Timor Orientale|Timor di Livanti|تيمور ليستي|اوڀر تيمور
Nuorta-Timor|Timôro tî Tö|ⵜⵉⵎⵓⵔ ⵏ ⵍⵇⴱⵍⵜ|timur n lqblt|တီႇမေႃး-လႅတ်ႉသ်တႄး|တီႇမေႃးပွတ်းဢွၵ်ႇ
ටිමෝර් - ලෙස්ත්|නැගෙනහිර ටිමෝරය|Východný Timor|Vzhodni Timor|Bariga Timor|Timori Lindor
Источни Тимор|Timor-Leste (Istočni Timor)|Timor ya Mashariki|ܡܕܢܚ ܬܝܡܘܪ|திமோர்-லெஸ்தே
கிழக்கு தைமூர்|Тимори Шарқӣ|ติมอร์-เลสเต|ติมอร์ตะวันออก|ቲሞር-ለስተ|ምብራቕ ቲሞር|Gündogar Timor
Timoa fakahahake|Doğu Timor|Көнчыгыш Тимор|Timur Tagmuṭ|شەرقىي تىمور|Тимор-Лешті|Східний Тимор
مشرقی تیمور|Sharqiy Timor|Шарқий Тимор|ꔎꔒ ꗃ ꔳꗞꖻ|Tele Ɓɔ́ Timɔɔ̃|Đông Timor|Wešttimor|ETimor-Leste
E-East Timor|timɔ́ɔl u nipálɛ́n|מזרח טימאר|Tímọ̀ Lẹsiti|Ìlà Òòrùn Tímọ̀|Timu-Semusawa
Repubirika Demukaratika Timu-Semusawa|東帝汶|i-Timor-Leste|i-East Timor]],
    TON = [[
Tuŋgà|ቶንጋ|টংগা|Tonqa|Hutonga|টোঙ্গা|टंगा|𑄑𑄮𑄋𑄴𑄉|ᏙᎾᎦ|تۆنگا|ཊོང་གྷ|Tonga nutome|Τόνγκα|𐐓𐐪𐑍𐑀𐐲|Tongo
تونگا|Tonngaa|𞤚𞤮𞤲𞤺𞤢|ટોંગા|טונגה|टोंगा|Տոնգա|トンガ|ტონგა|Tãga|Emetab Tonga|តុងហ្គា|ಟೊಂಗಾ|통가|टाँगा
ٹونگا|tɔŋa|Tongga|ଟଙ୍ଗ|టోంగా|Tóonga|ທອງກາ|Utonga|ടോംഗ|Sǝr Tonga|တွန်ဂါ|Thonga|ߕߏ߲ߜ߭ߊ߫|ଟୋଙ୍ଗା|ਟੌਂਗਾ
تونګا|ٽونگا|ⵟⵓⵏⴳⴰ|ထွင်းၵႃႇ|ටොංගා|ܬܘܢܓܐ|டோங்கா|ตองกา|ꗋꕬ|ETonga|tɔ́ŋka|טאנגאַ|Tõga|東加|东加|湯加|i-Tonga]],
    TTO = [[
Trinidad en Tobago|Tèlenedà à Tòbagù|Trinidad ne Tobago|ትሪናዳድ እና ቶቤጎ|ট্ৰিনিডাড আৰু টোবাগো
Trinidad na Tobago|Trinidá y Tobagu|Trinidad və Tobaqo|Тринидад вә Тобаго|Тринидад һәм Тобаго
Trinidad o Tobágó|Trìnidàd ɓɔ Tòbagò|Трынідад і Табага|Hutrinad na Hutobago|Triniɖaaɖ na Tobagoo
Trinite-ni-Tobago|ত্রিনিদাদ ও টোবাগো|Trinidad-ha-Tobago|त्रिनिडाड आरो तबेग’|Trinidad i Tobago
𑄖𑄳𑄢𑄨𑄚𑄨𑄚𑄘𑄴 𑄃𑄮 𑄑𑄮𑄝𑄳𑄠𑄉𑄮|Тринидад а, Тобаго а|Turinidad na Tobago|ᏟᏂᏕᏗ ᎠᎴ ᏙᏆᎪ|ترینیداد و تۆباگو
Trinidad a Tobago|Тринидадпа Тобаго|Trinidad og Tobago|Trinidad und Tobago|Trinidad nda Tobaago
ཊི་ནི་ཌཱཌ་ ཨེནཌ་ ཊོ་བྷེ་གྷོ|Trinidad kple Tobago nutome|Τρινιντάντ και Τομπάγκο
Τρινιδὰδ καὶ Τομπάγκο|𐐓𐑉𐐮𐑌𐐮𐐼𐐰𐐼 𐐰𐑌𐐼 𐐓𐐲𐐺𐐩𐑀𐐬|Trinidado kaj Tobago|Trinidad ja Tobago
Trinidad eta Tobago|Təlinité-ai-Tobágo|ترینیداد و توباگو|Tirnidaad e Tobaago|𞤚𞤭𞤪𞤲𞤭𞤣𞤢𞥄𞤣 & 𞤚𞤮𞤦𞤢𞤺𞤮𞥅
Oileán na Tríonóide agus Tobága|Trianaid agus Tobago|Trinidad und Tobaago|ટ્રિનીદાદ અને ટોબેગો
Tirinidad Da Tobago|טרינידד וטובגו|त्रिनिदाद और टोबैगो|Trinidad és Tobago|Տրինիդադ և Տոբագո
Trinidad dan Tobago|トリニダード・トバゴ|Trinidad lan Tobago|ტრინიდადი და ტობაგო|Тринидад ҳәм Тобаго
Ṭrindad d Ṭubagu|Tilinidad na Tobago|Trinidad i Tobagu|Trĩnane kar Tomagu|Тринидад және Тобаго
ترينيداد جانە توباگو|Emetab Trinidad ak Tobago|ទ្រីនីដាត និង​តូបាហ្គោ|ಟ್ರಿನಿಡಾಡ್ ಮತ್ತು ಟೊಬಾಗೊ
트리니다드 토바고|त्रिनदाड आनी तोबाग|Trindade ani Tobag|ٹرنِنداد تہٕ ٹوبیگو|Tlinidad na Tobago
tɛrinitɛ ri tobago|Trinidad un Tobähjo|Trînîdad û Tobago|ṭriniḍaḍ aḍe ṭobego|त्रिनिदाद ऑड़े टोबेगो
ତ୍ରିନିଡାଡ ଅଡ଼େ ଟବାଗ|ట్రినిడాడ్ మరియు టొబాగో|Тринидад жана Тобаго|Tiriníida ya Tobáago
Trinidad an Tobago|Turindaadi ne Tobago|Tinidadɛ mpé Tobago|ທຣິນິແດດ ແລະ ໂທແບໂກ
Trinidadas ir Tobagas|Tinidade ne Tobago|Trinidad gi Tobago|Trinidāda un Tobāgo|ट्रिनिदाद आ टोबैगो
Trinite-ek-Tobago|Trinidad sy Tobagô|Utrinidad na Tobago|Tirinaki Tōpako|ട്രിനിഡാഡും ടുബാഗോയും
Тринидад ба Тобаго|त्रिनिदाद आणि टोबॅगो|Trinite ne Tobago|ထရီနီဒတ်နှင့် တိုဘက်ဂို
Trinidad le Tobago|त्रिनिडाड एण्ड टोबागो|Trinidad ba Tobágó|ߕߙߌߣߌߕߋ߫ ߣߌ߫ ߕߏߓߊߜ߭ߏ߫
Tirinidan fi Tobaagoo|ତ୍ରିନିଦାଦ୍ ଏବଂ ଟୋବାଗୋ|ਟ੍ਰਿਨੀਡਾਡ ਅਤੇ ਟੋਬਾਗੋ|Trynidad i Tobago
ټرينيډاډ او ټوباګو|Trindade e Tobago|Tirinidadi na Tobago|Trinidad și Tobago|Tilinidadi ni Tobago
ٽرينيڊاڊ ۽ ٽوباگو|Trinitùee na Tobagö|ⵜⵔⵉⵏⵉⴷⴰⴷ ⴷ ⵟⵓⴱⴰⴳⵓ|trinidad d ṭubagu
ထရီႇၼီႇတၢတ်ႈ လႄႈ ထူဝ်ႇပေးၵူဝ်ႇ|ට්‍රිනිඩෑඩ් සහ ටොබැගෝ|Trinidad in Tobago|Tirinidaad & Tobago
Trinidad och Tobago|ܬܪܝܢܝܕܐܕ ܘܬܘܒܐܓܘ|டிரினிடாட் & டொபாகோ|Тринидад ва Тобаго|ตรินิแดดและโตเบโก
ትሪኒዳድን ቶባጎን|Trinidad we Tobago|Tilinitati mo Topako|Trinidad ve Tobago|Тринидад & Тобаго
تىرىنىداد ۋە توباگو|Тринідад і Тобаго|ترینیداد اور ٹوباگو|Trinidad va Tobago|ꖤꔸꔕꕜ ꗪ ꕿꔆꖑ
Turindeda ɓɛ́ Tobhego|Trinidà e Tabaco|Tirinite ak Tobago|ETrinidad & Tobago|त्रिनिदाद कने टोबैगो
Turindaadi ni Tobago|tilinitáat na tupákɔ|טרינידאַד און טאבאַגא|Tirinida ati Tobaga
Tirinidadi asuí Tobagu|千里達同多巴哥|千里达同多巴哥|千里達及托巴哥|千里達和多巴哥|i-Trinidad ne-Tobago]],
    TUN = [[
Tùneshìa|Tunihyia|ቱኒዚያ|টুনিচিয়া|Tunithia|Tunicia|Tunishiá|Туніс|Hutunisia|ٹونیس|Tunisii|Tunizi
তিউনিসিয়া|Tunizia|त्युनिशिया|𑄖𑄨𑄃𑄪𑄚𑄨𑄥𑄨𑄠|ᏚᏂᏏᏍᎠ|توونس|Tunisko|Tiwnisia|Tunesien|Tuneziska|ཊུ་ནི་ཤི་ཡ
Tunisia nutome|Τυνησία|Tunizio|Tuneesia|Tunisí|𞤚𞤵𞤲𞤭𞥅𞤧𞤢|Tunesia|Tunesië|an Tuinéis|Tuinisea|Tuneesie
ટ્યુનિશિયા|Tunisiya|תוניסיה|ट्यूनीशिया|Tunézia|Թունիս|チュニジア|ტუნისი|Tunes|Tunĩja|تۋنيس
Emetab Tunisia|ទុយនីស៊ី|ಟುನೀಶಿಯ|튀니지|टुनिसिया|ٹونیشِیا|tunɛsí|Tuneesije|ṭunisiaa|ट्यूनीसिया
ଟ୍ୟୁନିସିୟା|ట్యునీషియా|Tunisya|Tinizi|ຕູນິເຊຍ|Tunisas|Tunisija|ट्यूनिशिया|Tonizia|Utunisia|Tūnihia
ടുണീഷ്യ|it-Tuneżija|တူနီးရှား|Tunisiab|ट्युनिसिया|ߕߎߣߖ߭ߌ߫|Tuniiziyaa|ଟ୍ୟୁନିସିଆ|ਟਿਊਨੀਸ਼ੀਆ|Tunezja
Tuniziya|تيونيسيا|Tunizïi|ⵜⵓⵏⵙ|tuns|တူႇၼီးသျႃး|ටියුනීසියාව|Tunizija|Tuniisiya|Tunisien|ܬܘܢܣ
டுனிசியா|ตูนิเซีย|ቱኒዝያ|Tunus|تۇنىس|ꖤꕇꔻꕩ|Tinisi|ETunisia|tunusí|טוניסיע|突尼西亞|突尼西亚|i-Tunisia]],
    TUR = [[
Turkye|Teekì|ቱርክ|তুৰ্কিয়ে|Uturuki|Түркијә|Төркиә|Torki|Tùrkây|Турцыя|Huuturuki|Turkii|Turiki
তুরস্ক|Turkia|तुर्की|Turska|Турска|𑄖𑄪𑄢𑄧𑄌𑄴𑄇𑄧|Туркойчоь|Buturuki /Take|ᎬᏃ|ᎬᎩᏰ|تورکیا|Turecko|Турци
Twrci|Tyrkiet|Türkei|Turki|Turkojska|ཊཱར་ཀི|Tɛki nutome|Τουρκία|𐐓𐐲𐑉𐐿𐐨|Turkujo|Türgi|Turəkí|ترکیه
𞤚𞤵𞤪𞤳𞤭𞤴𞤢𞥄|Turkki|Turkaland|Turchie|Turkije|an Tuirc|Türggei|તુર્કિયે|Turkiyya|טורקיה|तुर्किये
Turkowska|Törökország|Թուրքիա|Turchia|Tyrkland|トルコ|テュルキエ|თურქეთი|Түркия|Ṭurk|Utuluchi|Turkija
تۇركيا|Emetab Turkey|តួកគី|ತುರ್ಕಿಯೆ|튀르키예|तुर्किया|Turkiya|تُرکی|Utuluki|tirkí|de Törkei|ତୁର୍କି
టర్కీ|Түркие|Uturúuki|Tierkei|Ttake|Tiliki|ເທີຄີ|Tuluki|Turcija|Takĩ|Torkia|Utuki|Tākei|Турција
തുർക്കിയെ|Турк|it-Turkija|တူရကီ|တူရကီယဲ|Turkeieb|Tyrkia|Thekhi|ߕߎߙߑߞߌ߫|Tarkiye|ତୁର୍କୀ|ਤੁਰਕੀ|Tọ́ki
Turcja|Tirchia|Turukiya|Turcia|TR-variant|ترڪييي|Durka|Turukïi|ⵜⵓⵔⴽⵢⴰ|turkya|တိူဝ်ႇၵီႇ|තුර්කිය
Turqi|Turkiet|ܬܘܪܟܝܐ|துருக்கியே|తుర్కియె|Туркия|ตุรกี|ทูร์เคีย|ቱርኪ|Toake|ma Tuki|Төркия|تۈركىيە
Туреччина|ꗋꖺꕃ|Tɔ́ɔ́ki|Thổ Nhĩ Kỳ|ETurkey|ETürkiye|tulukíi|טערקיי|Tukíya|i-Turkey|i-Türkiye]],
    TUV = [[
Tuwvalùw|ቱቫሉ|টুভালু|Tuwalu|Hutuvalu|Tufalu|तुभालु|𑄑𑄪𑄞𑄣𑄪|Tuvaru|ᏚᏩᎷ|تووڤالوو|ཏུ་ཝ་ལུ|Tuvalu nutome
Τουβαλού|𐐓𐐲𐑂𐐪𐑊𐐭|Tuvalo|تووالو|Tuwaluu|𞤚𞤵𞥅𞤾𞤢𞤤𞤵|Tubhalu|તુવાલુ|Tubalu|טובאלו|तुवालू|Տուվալու|ツバル
ტუვალუ|تۋۆالۋ|Emetab Tuvalu|ទូវ៉ាលូ|ಟುವಾಲು|투발루|tuvala|ତୁୱାଲୁ|టువాలు|Tuváalu|ຕູວາລູ|टुवालू|Tovalò
Utuvalu|Tūwaru|ടുവാലു|टुवालु|Sǝr Tuvalu|တူဗားလူ|Thuvalu|ߕߎߝ߭ߊߟߎ߫|ତୁଭାଲୁ|ਟੁਵਾਲੂ|توالیو|توالو|ⵜⵓⴼⴰⵍⵓ
ထူးဝႃႇလူႇ|ටුවාලූ|Tufaalu|ܬܘܒܐܠܘ|துவாலு|ตูวาลู|تۇۋالۇ|ٹووالو|ꕚꖣꖨ|Tuwalo|ETuvalu|טואוואַלו|吐瓦魯|吐瓦鲁
圖瓦盧|i-Tuvalu]],
    TWN = [[
Taewàn|ታይዋን|টাইৱান|Taiwani|Tayvan|Тајван|Tàywân|Hutaiwani|Тайван|Tayiwani|তাইওয়ান|ताइवान|Tajvan
𑄖𑄭𑄤𑄚𑄴|Tayiwaani|ᏔᎢᏩᏂ|Tchaj-wan|Taayiwan|ཊཱའི་ཝཱན|Taiwan nutome|Ταϊβάν|𐐓𐐴𐐶𐐪𐑌|Tajvano|Taywaan|𞤚𞤢𞤴𞤱𞤢𞥄𞤲
Taivan|an Téaváin|Taidh-Bhàn|તાઇવાન|טייוואן|Թայվան|ტაივანი|Taiuan|Tajuvỹ|تايۋان|Emetab Taiwan
តៃវ៉ាន់|ತೈವಾನ್|대만|tɛwán|ତାଇୱାନ|తైవాన్|Taiwáani|Taiwanin|ໄຕ້ຫວັນ|Taivanas|Taivāna|ताइबान|Taioana
Taiwana|തായ്‌വാൻ|तैवान|it-Tajwan|ထိုင်ဝမ်|Thayiwani|ߕߊߦߌߥߊ߲߫|Taayiwwan|ਤਾਇਵਾਨ|Tajwan|تائيوان|ⵟⴰⵢⵡⴰⵏ
ထၢႆႇဝၢၼ်း|තායිවානය|ܬܐܝܘܐܢ|தைவான்|ไต้หวัน|Taiuani|ma Tawan|تەيۋەن|ꕚꔤꕎꘋ|Đài Loan|ETaiwan|tayiwáan
Taiwã|台灣|i-Taiwan]],
    TZA = [[
Tàanzanyìa|Tansania|ታንዛኒያ|তাঞ্জানিয়া|Tadhania|Tanzaniya|Танзанија|Танзанія|Hutanzania|تانزانیا
Taŋsanii|Tanzani|तान्जानिया|Tanzanija|𑄖𑄚𑄴𑄎𑄚𑄨𑄠|Танзани|ᏖᏂᏏᏂᏯ|Tanzaani|Tansanija|ཊཱན་ཛཱ་ནི་ཡ
Tanzania nutome|Τανζανία|𐐓𐐰𐑌𐑆𐐲𐑌𐐨𐐲|Tanzanio|Tansaania|Taŋəzaní|𞤚𞤢𞤲𞤧𞤢𞤲𞤭𞥅|an Tansáin|An Tansan
Tansaniia|તાંઝાનિયા|טנזניה|तंज़ानिया|Տանզանիա|タンザニア|ტანზანია|Ṭanzanya|Tỹnjỹnĩja|Emetab Tanzania
តង់សានី|ತಾಂಜೇನಿಯಾ|탄자니아|तांजानिया|تَنجانِیا|ṭanjaniya|ତାଞ୍ଜାନିୟା|టాంజానియా|Taansanía|ທານຊາເນຍ
Utanzania|Tānahia|ടാൻസാനിയ|टांझानिया|it-Tanzanija|တန်ဇန်းနီးယား|Tanzaniab|ߕߊ߲ߖ߭ߊߣߌ߫|Taanzaaniyaa
ତାଞ୍ଜାନିଆ|ਤਨਜ਼ਾਨੀਆ|Tansaniya|Tanzanïi|ⵟⴰⵏⵥⴰⵏⵢⴰ|ထၼ်ႇၸၼ်းၼီးယႃး|ටැන්සානියාව|Tansaaniya|ܛܢܙܢܝܐ
தான்சானியா|แทนซาเนีย|ታንዛንያ|Tenisānia|ma Tansanija|تانزانىيە|تنزانیہ|ꕚꘋꕤꕇꕰ|Taŋzaninya|Taŋsani
ETanzania|טאַנזאַניע|Tãsaniya|坦尚尼亞|坦尚尼亚|坦桑尼亞|i-Tanzania]],
    UGA = [[
Yùgandà|ዩጋንዳ|উগাণ্ডা|Uqanda|Yugandhá|Huuganda|اوگاندا|Uganɖaa|উগান্ডা|उगाण्डा|𑄅𑄉𑄚𑄴𑄓|ᏳᎦᏂᏓ|ئوگاندا
ཡུ་གྷན་ཌ|Uganda nutome|Ουγκάντα|𐐏𐐭𐑀𐐰𐑌𐐼𐐲|Ugando|Unganndaa|𞤓𞤺𞤢𞤲𞤣𞤢𞥄|Oeganda|યુગાંડા|אוגנדה|युगांडा
Ուգանդա|ウガンダ|Uŋgánda|უგანდა|Ukanda|Ugỹna|ۋگاندا|Emetab Uganda|អ៊ូហ្គង់ដា|ಉಗಾಂಡಾ|우간다|یوٗگانڑا|Ujanda
ଉଗାଣ୍ଡା|ఉగాండా|Ʉgáanda|ອູການດາ|Oganda|Ukānga|ഉഗാണ്ട|l-Uganda|ယူဂန်းဒါး|Ugandab|युगाण्डा|ߎߜ߭ߊ߲ߘߊ߫
Ugaandaa|ਯੂਗਾਂਡਾ|یوګانډا|Ubugande|Uganna|يوگنڊا|ⵓⵖⴰⵏⴷⴰ|ယူႇၵၼ်ႇတႃႇ|උගන්ඩාව|Ugandë|ܐܘܓܢܕܐ|உகாண்டா
ยูกันดา|ኡጋንዳ|ʻIukanitā|ئۇگاندا|یوگنڈا|ꖳꕭꕡ|E-Uganda|אוגאַנדע|Ugãda|烏干達|i-Uganda]],
    UKR = [[
Oekraïne|Yùkɛ̀lɛ̂|Ukren|ዩክሬን|ইউক্ৰেইন|Ucraína|Ukrayna|Украјна|Yukrén|Huukraini|Ikrɛɛn|Ukɛrɛni
ইউক্রেন|Ukraina|यूक्रेन|Ukrajina|Украјина|𑄃𑄨𑄃𑄪𑄇𑄳𑄢𑄬𑄚𑄴|Ukureini|ᏳᎧᎴᏂ|ئۆکرانیا|Wcráin|Ukraini|Ukreen
ཡུ་ཀརེན|Ukraine nutome|Ουκρανία|Ukrainujo|Ukərɛ́n|اوکراین|Ukereen|𞤓𞤳𞤪𞤫𞥅𞤲𞤭𞤴𞤢|Ucraine|an Úcráin
Ukraiine|યુક્રેન|Yukaran|אוקראינה|Ukrajna|Ուկրաինա|ウクライナ|Ukrania|უკრაინა|Ukran|Uklaini|Ukrỹnĩja
ۋكراينا|Emetab Ukrainie|អ៊ុយក្រែន|ಉಕ್ರೈನ್|우크라이나|युक्रेन|Yukrain|یوٗرِکین|ukrain|de Ukra’iine
ୟୁକ୍ରେନ୍|ఉక్రెయిన్|Ʉkɨréeni|Yukurayine|Ikrɛni|ຢູເຄຣນ|Ukreni|Ukirĩni|Ikrenn|Okraina|Ukareinga
ഉക്രെയ്‌ൻ|Украин|l-Ukrajna|ယူကရိန်း|Yukreini|ߎ߳ߞߑߙߍߣ|Yuukireen|ਯੂਕਰੇਨ|Yukrein|Ikerene|Yukileini
يوڪرين|ⵓⴽⵔⴰⵏⵢⴰ|ukranya|ယူႇၶရဵၼ်း|යුක්රේනය|Yukrayn|ܐܘܩܪܐܝܢܐ|உக்ரைன்|ยูเครน|ʻŪkalaʻine|ma Ukawina
ئۇكرائىنا|یوکرین|ꖳꖴꔓꘋ|Yukuréŋ|Ikeren|E-Ukraine|ukilɛ́ɛn|אוקראַינע|Ukarini|Ukarãniya|烏克蘭|i-Ukraine]],
    URY = [[
Yulùgwɛ̂|Yurugwae|ኡራጓይ|أوروغواي|উৰুগুৱে|Urugwai|Uruqvay|Уругвај|Yurógóay|Ùrùgwêy|Huulugwai|اوراگوی
Uruguwee|Urugwayi|উরুগুয়ে|ऊरुगुवे|Urugvaj|𑄅𑄪𑄢𑄪𑄉𑄪𑄠𑄬|ᏳᎷᏇ|ئوروگوای|Uruguwey|ཡུ་རུ་གུ་ཝའི|uruguaydukɔ
Ουρουγουάη|𐐏𐐳𐑉𐐲𐑀𐐶𐐴|Urugvajo|Urugué|اروگوئه|Uruguwaay|𞤒𞤵𞤪𞤺𞤮𞤴|Uragua|Uruguaidh|ઉરુગ્વે|Yurigwai
אורוגוואי|उरूग्वे|Ուրուգվայ|Úrúgvæ|ウルグアイ|ურუგვაი|Urugway|Ulugwai|ۋرۋگۆاي|Emetab Uruguay|អ៊ុយរូហ្គាយ
ಉರುಗ್ವೆ|우루과이|उरुग्वे|یوٗروگے|urugwɛ́|Urrujwai|ūrugve|ଉରୁଗ୍ୱେ|ఉరుగ్వే|Uruguáai|Wurugwayi|Irigwei
ອູຣຸກວຍ|Urugvajus|Urugvaja|Urugwĩ|Orogoay|Urukoi|ഉറുഗ്വേ|l-Urugwaj|ဥရုဂွေး|Uruguaib|Yurugwai
ߎ߳ߙߑߜ߭ߋߦߌ߫|Yuraagaay|ଉରୁଗୁଏ|ਉਰੂਗਵੇ|Yúrugwue|Urugwaj|یوروګوی|Irigwe|Ulugwayi|يوروگوءِ|Uruguëe
ⵓⵔⵓⴳⵡⴰⵢ|ဢုရုၵူၺ်း|උරුගුවේ|Uruguaj|ܐܘܪܘܓܘܐܝ|உருகுவே|อุรุกวัย|ʻUlukuai|ئۇرۇگۋاي|یوروگوئے|Urugvay|ꖳꔓꗝꔀ
Yuwegɔwe|Urugauy|Uruge|E-Uruguay|ulukuéy|אורוגוויי|Úrúgúwè|Uruguwai|烏拉圭|i-Uruguay]],
    USA = [[
Verenigde State van Amerika|Amɛrika|ዩናይትድ ስቴትስ|মাৰ্কিন যুক্তৰাষ্ট্ৰ|মা. যু.|Marekani|Estaos Xuníos
EE.XX.|Amerika Birləşmiş Ştatları|Америка Бирләшмиш Штатлары|АБШ|Америка Ҡушма Штаттары|АҠШ
Amrikáay Tepákén Están|Àdnà i Bilɔ̀ŋ bi Amerkà|Злучаныя Штаты Амерыкі|ЗША|Humalekani|Съединени щати
САЩ|متحدین ایالات|Ganɔ gaɖɔŋkɔnɔ kaBʊtǝna Amalɩka nɩ|Ameriki|মার্কিন যুক্তরাষ্ট্র|ইউ এস|ཨ་མེ་རི་ཀ།
Stadoù-Unanet|जथाय हादोर आमेरिका|इउ. एस|Sjedinjene Države|Сједињене Америчке Државе|САД
Estats Units|𑄟𑄢𑄴𑄇𑄨𑄚𑄴 𑄎𑄧𑄙𑄢𑄬𑄌𑄴𑄎𑄮|𑄃𑄨𑄃𑄪𑄃𑄬𑄌𑄴|Цхьанатоьхна Штаташ|АЦШ|ᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᏍᎦᏚᎩ
ویلایەتە یەکگرتووەکان|Spojené státy|ᑭᐦᒋ ᒨᑯᒫᓂᕽ|Пӗрлешнӗ Штатсем|АПШ|Yr Unol Daleithiau
Vereinigte Staaten|Ameriki Laabu Margantey|यूएस|Zjadnośone staty Ameriki|ཡུ་ཨེས་ཨེ|USA nutome
Ηνωμένες Πολιτείες|ΗΠΑ|𐐏𐐭𐑌𐐴𐐻𐐲𐐼 𐐝𐐻𐐩𐐻𐑅|Usono|Ameerika Ühendriigid|Ameriketako Estatu Batuak
Ǹnam Amɛrəkə|ایالات متحده|Dowlaaji Dentuɗi Amerik|𞤁𞤫𞤲𞤼𞤢𞤤 𞤂𞤢𞤪𞤫|𞤁𞤂𞤀|Yhdysvallat|Sambandsríki Amerika
Stâts Unîts|Ferienigde Staten|Stáit Aontaithe Mheiriceá|Na Stàitean Aonaichte|Veräinigti Schtaate
યુનાઇટેડ સ્ટેટ્સ|યુ.એસ.|Amurka|ʻAmelika Hui Pū ʻIa|ארצות הברית|ארה״ב|संयुक्त राज्य|अमेरिका|𞄒𞄫𞄱𞄔𞄩𞄴
Sjedinjene Američke Države|Zjednoćene staty Ameriki|Egyesült Államok|Միացյալ Նահանգներ|ԱՄՆ
Statos Unite|Amerika Serikat|ꂰꇩ|Bandaríkin|Stati Uniti|アメリカ合衆国|アメリカ|Amérika Sarékat
ამერიკის შეერთებული შტატები|აშშ|Америка Қурама Штатлары|АҚШ|Malekani|Stadus Unidos di Merka
Enhtano Unĩno|Америка Құрама Штаттары|امەريكا قۇراما شتاتتارى|ا ق ش|Emetab amerika|សហរដ្ឋអាមេរិក
ស.រ.អ|ಯುನೈಟೆಡ್ ಸ್ಟೇಟ್ಸ್|ಯು.ಎಸ್|미국|युनायटेड स्टेट्स|युएस|Amerikechim Sõyukt Rajyam|یوٗنایٹِڑ سِٹیٹِس
मूतहीद रियासत|de vereineschte Schtaate vun Ammärrika|Dewletên Amerîkayê yên Yekbûyî|yunaiṭeḍ stets
yu.es.|आण्डि ति राज्यॉ|ଆଣ୍ଡିତି ରାଜ୍ୟ|ୟୁ ଏସ୍|యునైటెడ్ స్టేట్స్|యు.ఎస్.|Кошмо Штаттар|АКШ
Vereenegt Staaten|Mílahaŋska Tȟamákȟočhe|Stac Unis|ສະຫະລັດ|ڤولاتیا یأکاگئرتە|Jungtinės Valstijos
Amerikas Savienotās Valstis|Lamerik|Etazonia|Umarekani|Hononga o Amerika
Соединети Американски Држави|അമേരിക്കൻ ഐക്യനാടുകൾ|യു.എസ്|Америкийн Нэгдсэн Улс|АНУ
ᠠᠮᠸᠷᠢᠻᠠ ᠎ᠢᠢᠨ ᠨᠢᠭᠡᠳᠥᠭᠰᠡᠠ ᠡᠣᠯᠣᠰ|য়ুনাইটেদ ষ্টেটস|Amerika Syarikat|l-Istati Uniti|အမေရိကန် ပြည်ထောင်စု
ယူအက်စ်|متحده ایالات|آمریکا متحده ایالات|Amerikab|Amelika|Verenigde Staten|Amɛŕka|ߞߊ߬ߝߏ߫ ߘߍ߬ߣߍ߲
ߞ.ߘ.|Yiinaayitid Isteet|ଯୁକ୍ତ ରାଷ୍ଟ୍ର|АИШ|ਸੰਯੁਕਤ ਰਾਜ (ਅਮਰੀਕਾ)|ਯੂ.ਐੱਸ.|Stany Zjednoczone
Stadis Unids da l’America|Leta Zunze Ubumwe za Amerika|Statele Unite ale Americii
Америка Холбоһуктаах Штааттара|АХШ|ᱭᱩᱱᱟᱭᱴᱮᱰ ᱮᱥᱴᱮᱴ|Istados Unidos|Stati Junciuti
آمريڪا جون گڏيل رياستون|يوايس|Amerihká ovttastuvvan stáhtat|ÂLeaa-Ôko tî Amerika
ⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ ⵏ ⵎⵉⵔⵉⴽⴰⵏ|iwunak munnin n mirikan|မိူင်းႁူမ်ႈတုမ် ဢမႄႇရိၵ|ယူႇဢႅတ်ႉသ်|එක්සත් ජනපදය|එ.ජ
Združene države Amerike|Ovtâstum Staatah|Maraykanka|SHBA|Сједињене Државе|Amérika Sarikat
ܐܘܚܕ̈ܢܐ ܡܚܝܕ̈ܐ|அமெரிக்கா|யூஎஸ்|Иёлоти Муттаҳида|ИМ|สหรัฐอเมริกา|สหรัฐฯ|ኣመሪካ|ሕ.መ.
Amerikanyň Birleşen Ştatlary|Puleʻanga fakatahataha ʻAmelika|ma Mewika|Amerika Birleşik Devletleri
Каттышкан Штаттар|Iwunak Idduklen n Amirika|ئامېرىكا قوشما ئىشتاتلىرى|ئا ق ش|Сполучені Штати
ریاست ہائے متحدہ امریکہ|امریکا|Amerika Qo‘shma Shtatlari|AQSH|Америка Қўшма Штатлари|ꕶꕱ|Stadi Unìi
Hoa Kỳ|Etaa Sini|EMelika|अमरिका|amálíka|פֿאַראייניגטע שטאַטן|Tetãma-ita Yepewasú|美國|i-United States]],
    UZB = [[
Oesbekistan|Yùzɨ̀bɛkìsɨ̀tân|Usbɛkistan|ኡዝቤኪስታን|উজবেকিস্তান|Udhibekithtani|Uzbequistán|Özbəkistan
Өзбәкистан|Үзбәкстан|Ozbekestán|Узбекістан|Huuzibekistani|اوزبکیستان|Usbeekistan|Uzebekisitani
उजबेकिस्तान|𑄅𑄪𑄎𑄴𑄝𑄬𑄇𑄨𑄌𑄴𑄖𑄚𑄴|Uzibekisitani|ᎤᏍᏇᎩᏍᏖᏂ|ئوزبەکستان|Uzibekistani|Uzbeekistan|ཨུས་བེག་གི་སཏཱན
Uzbekistan nutome|Ουζμπεκιστάν|𐐅𐑆𐐺𐐯𐐿𐐲𐑅𐐻𐐰𐑌|Uzbekujo|Uzubekisətán|ازبکستان|Usbekistaan|𞤓𞥁𞤦𞤫𞤳𞤭𞤧𞤼𞤢𞥄𞤲
Uzbechistan|Oezbekistan|an Úisbéiceastáin|Usbagastàn|Uschbeekischtan|ઉઝ્બેકિસ્તાન|Uzubekistan
אוזבקיסטן|उज़्बेकिस्तान|Üzbegisztán|Ուզբեկստան|ウズベキスタン|უზბეკეთი|Өзбекстан|Uzbaxistan|Uzibechistani
Unhmekinhtỹv|وزبەكستان|Emetab Uzibekistani|អ៊ូសបេគីស្ថាន|ಉಜ್ಬೇಕಿಸ್ಥಾನ್|우즈베키스탄|Ußbeekistahn
ūjbekistaan|ଉଜବେକିସ୍ତାନ|ఉజ్బెకిస్తాన్|Usibekisitáani|Wuzibekisitaani|Uzibɛkisitá|ອຸສເບກິສະຖານ
Uzbekistanas|Uzbekistāna|Uhipeketāne|ഉസ്‌ബെക്കിസ്ഥാൻ|उझबेकिस्तान|l-Użbekistan|ဥဇဘက်ကစ္စတန်|ازبکستون
ߎߖ߭ߑߓߋߞߌߛߑߕߊ߲߫|Uzbeekistaan|ਉਜ਼ਬੇਕਿਸਤਾਨ|Usbequistão|Uzubekisitani|Usibekisitani|ازبڪستان
Uzbekistäan|ⵓⵣⴱⴰⴽⵉⵙⵜⴰⵏ|uzbakistan|ဢူႇၸပႄႉၵိတ်ႇသတၼ်ႇ|උස්බෙකිස්ථානය|Usbakistan|ܐܘܙܒܟܣܬܐܢ
உஸ்பெகிஸ்தான்|Ӯзбекистон|อุซเบกิสถาน|ኡዝበኪስታን|Özbegistan|ʻUsipekitani|ma Opeki|ئۆزبېكىستان
Ўзбекистон|ꖳꗩꕃꔻꕚꘋ|Yubhɛkisitaŋ|E-Uzbekistan|usupekistáaŋ|Nṣibẹkisitani|Nshibɛkisitani
Yũbuesara-retãma|烏茲別克|乌兹别克|i-Uzbekistan]],
    VAT = [[
Vatikaanstad|Vatikàn Sɨ̀tɛ̂|Vatican Man|ቫቲካን ከተማ|ভেটিকান চিটি|Vatikani|Ciudá del Vaticanu|Vatikan
Wátikán Sethi|Ватыкан|Huvatikani|Fatikaŋ kaMpá|ভ্যাটিকান সিটি|भेटिकान नोगोर|Ciutat del Vaticà
𑄞𑄳𑄠𑄑𑄨𑄇𑄚𑄴 𑄥𑄨𑄑𑄨|ᎠᏥᎳᏁᏠ ᎦᏚᎲ|ڤاتیکان|Y Fatican|Vatikanstaten|Vatikanstadt|Vaatikan Laama
Vatikańske město|བ་ཊི་ཀཱན་ སི་ཊི|Vatikandu nutome|Βατικανό|Ἁγία Ἕδρα (Βατικανό)|𐐚𐐰𐐼𐐲𐐿𐐲𐑌|Vatikano
Vatikano Hiria|Ǹnam Vatikán|واتیکان|Dowla Waticaan|𞤜𞤢𞤼𞤭𞤳𞤢𞥄𞤲|Vatikaani|Vatikanbýur|Cité du Vatican
Vaticaanstêd|Cathair na Vatacáine|Cathair na Bhatacain|વેટિકન સિટી|Birnin Batikan|הוותיקן
वेटिकन सिटी|Վատիկան|Citate del Vaticano|Cité de Vatican|Vatíkanið|バチカン市国|Kutha Vatikan
ქალაქი ვატიკანი|Awanek n Vatikan|Vatikanu|Vatikỹnũ Emã-mág|ۆاتيكان|Emetab Vatican|បុរី​វ៉ាទីកង់
ವ್ಯಾಟಿಕನ್ ಸಿಟಿ|바티칸 시국|वॅटिकन शार|Vatikan Xar|ویٹِکَن سِٹی|watikáŋ|der Vattikahn|bāṭikān
बाटिकान सिटी|ବାଟିକାନ୍ ସିଟି|బాటికాన్ సిటి|Vatikanstad|Cité dl Vatican|Vatiká|ນະຄອນ ວາຕິກັນ
Vatikano Miesto Valstybė|Nvatika|Vatican State|Vatikāns|Lata Vatikan|Firenen’i Vatikana|Uvatikani
Te Poho-o-Pita|വത്തിക്കാൻ|Ватикан хот улс|व्हॅटिकन सिटी|Kota Vatican|l-Istat tal-Belt tal-Vatikan
ဗာတီကန်စီးတီး|भेटिकन सिटी|Vaticaanstad|ߝ߭ߊߕߌߞߊ߲߫ ߞߊ߬ߝߏ|Vaatikaan Siitii|ଭାଟିକାନ୍ ସିଟି|ਵੈਟੀਕਨ ਸਿਟੀ
Vátíkán Síti|Watykan|واتیکان ښار|Santa Sede (Ciudad del Vaticano)|Citad dal Vatican
Umurwa wa Vatikani|Statul Cetății Vaticanului|Tzitade de su Vaticanu|Città dû Vaticanu|ويٽڪين سٽي
Vatikána|Vaticano|Letëe tî Vatikäan|ⴰⵡⴰⵏⴽ ⵏ ⴼⴰⵜⵉⴽⴰⵏ|awank n fatikan|ဝႃႇတီႇၵၼ်ႇသီးတီး|වතිකානු නගරය
Magaalada Faatikaan|Mji wa Vatican|Mji wa Vatikani|ܡܕܝܢܬܐ ܕܘܛܝܩܢ|வாடிகன் நகரம்|వాటికన్ నగరం
Шаҳри Вотикон|นครวาติกัน|ከተማ ቫቲካን|Kolo Vatikani|Awank iɣrem n Vatikan|ۋاتىكان|ویٹیکن سٹی|ꕙꔳꕪꘋ ꕢꕨꕌ
Vatikaŋ Ɓoloe|Vategan|Thành Vatican|Site bu Watikaa|EVatican City|fatikáaŋ|וואַטיקאַן שטאָט
Ìlú Vatican|Watikanu Tawa-wasu|梵蒂岡|i-Vatican City]],
    VCT = [[
Sint Vincent en die Grenadine|Sɛ̀n Vinsɨ̀n à Gɨlenadi Ù tē|Saint Vincent ne Grenadines
ሴንት ቪንሴንት እና ግሬናዲንስ|ছেইণ্ট ভিনচেণ্ট আৰু গ্ৰীণাডাইনছ|Thantavithenti na Grenadini
San Vicente y Granadines|Sent-Vinsent və Qrenadinlər|Сент-Винсент вә Гренадинләр
Сент-Винсент һәм Гренадиндар|St. Wensent o Grenádin|Nûmpubi Vɛ̂ŋsâŋ nì grènàdîn
Сент-Вінсент і Грэнадзіны|Husantavisenti na Hugrenadini|Сейнт Винсънт и Гренадини
Sɛŋ Fɩnsaŋ na Grenaɖiniisi|Vinisɛn-Senu-ni-Grenadini|সেন্ট ভিনসেন্ট ও গ্রেনাডিনস
Sant-Visant hag ar Grenadinez|सैन्ट भिन्सेन्ट आरो ग्रेनादीन्स|Sveti Vinsent i Grenadin
Свети Винсент и Гренадини|Saint Vincent i les Grenadines|𑄥𑄬𑄚𑄴𑄑𑄴 𑄞𑄨𑄚𑄴𑄥𑄬𑄚𑄴𑄑𑄴 𑄃𑄮 𑄘𑄳𑄠 𑄉𑄳𑄢𑄬𑄚𑄓𑄨𑄚𑄴𑄥𑄴
Сент-Винсент а, Гренадинаш а|Senti Vinsent na Gurenadini|ᎤᏓᏅᏘ ᏫᏂᏏᏂᏗ ᎠᎴ ᎾᏍᎩ ᏇᎾᏗᏁᏍ
سەینت ڤینسەنت و گرینادینز|Svatý Vincenc a Grenadiny|Сент-Винсентпа Гренада
Saint Vincent a’r Grenadines|Saint Vincent og Grenadinerne|Santavisenti na Grenadini
St. Vincent und die Grenadinen|Seŋvinsaŋ nda Grenadine|St. Vincent a Grenadiny
སེནཊ་ཝིན་སེནཌ྄ ཨེནཌ་ གི་རེ་ན་དིནས྄|Saint Vincent kple Grenadine nutome
Άγιος Βικέντιος και Γρεναδίνες|𐐝𐐩𐑌𐐻 𐐚𐐮𐑌𐑅𐐲𐑌𐐻 𐐰𐑌𐐼 𐑄 𐐘𐑉𐐯𐑌𐐲𐐼𐐨𐑌𐑆|Sankta Vincento kaj Grenadinoj
Saint Vincent ja Grenadiinid|Saint Vincent eta Grenadinak|Ǹfúfúb-Vɛngəsáŋ-ai-Bə Gələnadín
سنت وینسنت و گرنادین|سنت وینسنت و گرنادین‌ها|See Weesaa e Garnadiin|𞤅𞤼. 𞤜𞤭𞤲𞤧𞤢𞤲 & 𞤘𞤭𞤪𞤲𞤢𞤣𞤭𞥅𞤲
Saint Vincent ja Grenadiinit|St. Vinsent & Grenadinoyggjar|San Vincent e lis Grenadinis
Saint Vincent en de Grenadines|San Uinseann agus na Greanáidíní
Naomh Bhionsant agus Eileanan Greanadach|San Vicente e as Granadinas|St. Vincent und d’Grönadiine
સેંટ વિન્સેંટ અને ગ્રેનેડાઇંસ|San Binsan Da Girnadin|סנט וינסנט והגרנדינים
सेंट विंसेंट और ग्रेनाडाइंस|Sveti Vincent i Grenadini|Saint Vincent és a Grenadine-szigetek
Սենթ Վինսենթ և Գրենադիններ|Sancte Vincente e le Grenadinas|Saint Vincent dan Grenadine
Sankti Vinsent og Grenadíneyjar|Saint Vincent e Grenadine|セントビンセント及びグレナディーン諸島
Saint Vinsen lan Grénadin|სენტ-ვინსენტი და გრენადინები|Сент-Винсент ҳәм Гренадин атаўлары
San Vansu d Grunadin|Santavisenti na Glenadini|San Bisenti i Granadinas|Sỹ Visenti kar Granỹninỹ
Сент-Винсент және Гренадин аралдары|سەنت-ۆينسەنت جانە گرەنادين ارالدارى
Emetab Vincent netilil ak Grenadines|សាំង​វ៉ាំងសង់ និង ហ្គ្រេណាឌីន
ಸೇಂಟ್. ವಿನ್ಸೆಂಟ್ ಮತ್ತು ಗ್ರೆನೆಡೈನ್ಸ್|세인트빈센트그레나딘|सांव विसेंट आनी ग्रानाडीनस|São Vicent ani Granadinas
سینٹ وینسؠٹ تہٕ گریناڑاینٕز|sɛnvǝnsǝŋ ri grɛnadín|Zint Vinzänz un de Jrenadines-Enselle
Saint Vincent û Giravên Grenadînê|seint vinseṇṭ aḍe grenaḍi|सेंट विंसेंट ऑड़े ग्रेनाडाइंस
ସେଣ୍ଟ ୱିନସେଣ୍ଟ ଅଡ଼େ ଗ୍ରିନାଡାଇନ୍ସ|సెయింట్ విన్సెంట్ మరియు గ్రెనడీన్స్|Сент-Винсент жана Гренадиндер
Mʉtakatíifu Viséenti na Gernadíini|St. Vincent an d’Grenadinnen|Senti Vinsenti ne Gurendadiini
St. Vincent y Grenadines|Sántu vesá mpé Gelenadinɛ|ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ
Šventasis Vincentas ir Grenadinai|Santu vesa ne Ngelenadine|Saint Vincent gi Grenadines
Sentvinsenta un Grenadīnas|सेंट विंसेंट आ ग्रेनाडाइंस|Saint-Vincent-ek-Grenadines
Usantavisenti na Grenadini|Hato Wēneti me Keretīni|Сент Винсент и Гренадини
സെന്റ് വിൻസെന്റും ഗ്രനെഡൈൻസും|Сент-Винсент ба Гренадин|सेंट व्हिन्सेंट आणि ग्रेनडाइन्स
Saint Vincent dan Grenadines|Saint Vincent u l-Grenadini|Sǝr Vinceŋ ne Grenadiŋ
စိန့်ဗင်းဆင့်နှင့် ဂရိနေဒိုင်|St. Vincent og Grenadinene|सेन्ट भिन्सेन्ट र ग्रेनाडिन्स
Saint Vincent ba Grenadines|St. Vincent og Grenadinane|ߛߍ߲ߕ-ߝ߭ߍߛߊ߲ ߜ߭ߙߋߣߊߘߌ߫
St. Vinseet fi Gireenadines|ସେଣ୍ଟ ଭିନସେଣ୍ଟ ଏବଂ ଗ୍ରେନାଡାଇନ୍ସ|ਸੇਂਟ ਵਿਨਸੈਂਟ ਐਂਡ ਗ੍ਰੇਨਾਡੀਨਸ
Sent Vínsẹnt & Grẹ́nádians|Saint Vincent i Grenadyny|سینټ ویسنټینټ او ګرینډینز
Son Vincenz e las Grenadinas|Sevensa na Gerenadine|Saint Vincent și Grenadinele
Santavisenti na Gilenadini|Santu Vissente e sas Grenadinas|S. Vincent e Grenadine
سینٽ ونسنت ۽ گریناڊینز|Saint Vincent ja Grenadine|Sên-Vensäan na âGrenadîni|ⵙⴰⵏⴼⴰⵏⵙⴰⵏ ⴷ ⴳⵔⵉⵏⴰⴷⵉⵏ
sanfansan d grinadin|သဵင်ႉဝိၼ်းသႅၼ်ႉ လႄႈ ၵရႄးၼႃးတိၼ်း|ශාන්ත වින්සන්ට් සහ ග්‍රෙනඩින්ස්
Svätý Vincent a Grenadíny|Sveti Vincencij in Grenadine|St. Vincent já Grenadines
St. Finsent & Girenadiins|Shën-Vincent dhe Grenadine|Sent Vinsent i Grenadini
Sveti Vinsent i Grenadini|S:t Vincent och Grenadinerna|St. Vincent na Grenadines
ܣܐܢܬ ܒܝܢܣܝܢܬ ܘܓܪܝܢܐܕܝܢܐܣ|செயின்ட் வின்சென்ட் & கிரெனடைன்ஸ்|Сент-Винсент ва Гренадина
เซนต์วินเซนต์และเกรนาดีนส์|ቅዱስ ቪንሰንትን ግረነዲነዝን|Sent-Winsent we Grenadinler|Sā Viniseni mo Kulenatini
Saint Vincent ve Grenadinler|Сент-Винсент һәм Гренадин|Сент-Винсент & Гренадиннер
Santevinsent d Grinadin|ساينت ۋىنسېنت ۋە گىرېنادىنېس|Сент-Вінсент і Гренадіни
سینٹ ونسنٹ اور گرینیڈائنز|Sent-Vinsent va Grenadin|Сент-Винсент ва Гренадин|ꔻꘋ ꔲꘋꔻꘋ ꗪ ꖶꔓꕯꔵꘋ ꖸ
Siŋ Viŋsi|S. Vincenso e Granadine|St. Vincent và Grenadines|St. Vincent und d’Grenadine
Saŋ Weesaa ak Garanadin|ESt. Vincent & Grenadines|सेंट विंसेंट कने ग्रेनाडाइंस
Senti Vinsenti ni Gurendadiini|sɛ́ŋ fɛŋsáŋ elekelenatíin|Fisẹnnti ati Genadina
Sã Wisẽti asuí Garanadĩna-ita|聖文森特同格林納丁斯|圣文森特同格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯
i-Saint Vincent ne-Grenadines]],
    VEN = [[
Vɛ̀nɛ̀zǔɛɛlà|ቬንዙዌላ|ভেনিজুৱেলা|Venesuela|Венесуела|Wenezwélá|Huvenezuela|Венецуела|وینزوویلا
Fenesuwelaa|Venezuwela|ভেনেজুয়েলা|भेनेजुवेला|Venecuela|𑄞𑄬𑄚𑄬𑄎𑄪𑄠𑄬𑄣|Venezuwera|ᏪᏁᏑᏪᎳ|ڤەنزوێلا
Veneezuyeela|བེ་ནི་ཛུ་ཝེ་ལ|Venezuela nutome|Βενεζουέλα|Venezuelo|ونزوئلا|Wenesuwelaa|𞤜𞤫𞥊𞤲𞤭𞥅𞥁𞤵𞤱𞤫𞤤𞤢𞥄
Veiniséala|A’ Bheiniseala|વેનેઝુએલા|Benezuwela|ונצואלה|वेनेज़ुएला|Վենեսուելա|ベネズエラ|Vɛnɛzwɛ́la
ვენესუელა|Venzwila|Vinizuela|Venẽjuvéra|ۆەنەسۋەلا|Emetab Venezuela|វ៉េណេស៊ុយអេឡា|ವೆನೆಜುವೆಲಾ|베네수엘라
وینازوٗلا|venejuela|ୱେନେଜୁଏଲ|వెనిజులా|Venzwera|ເວເນຊູເອລາ|बेनेजुएला|Venezoelà|Uvenezuela|Penehūera
വെനിസ്വേല|Венесуэл|व्हेनेझुएला|il-Venezwela|Sǝr Venezuela|ဗင်နီဇွဲလား|Venezuelab|भेनेजुएला
ߝ߭ߣߋߖ߭ߎߦߋߟߊ߫|Veenzuweelaa|ଭେନେଜୁଏଲା|ਵੇਨੇਜ਼ੂਏਲਾ|Wenezuela|وینزویلا|Venetzuela|Vinizzuela|Venezueläa
ⴼⵉⵏⵣⵡⵉⵍⴰ|finzwila|ဝႄႇၼေႇၸွႆးလႃး|වෙනිසියුලාව|Fenisuweela|Venezuelë|ܒܢܙܘܝܠܐ|வெனிசுலா|เวเนซุเอลา|ቬኔዝዌላ
Wenesuela|Vinzwilla|ۋېنېسۇئېلا|وینزوئیلا|ꕙꔳꕪꘋ ꕸꖃꔀ|Wenesiyela|EVenezuela|fenesuwelá|ווענעזועלע
Fẹnẹṣuẹla|Fɛnɛshuɛla|Wenesuera|委內瑞拉|i-Venezuela]],
    VNM = [[
Vìyɛnàm|ቬትናም|ভিয়েটনাম|Vietinamu|Vyetnam|Вјетнам|Wietnám|Vìɛ̀dnâm|В’етнам|Huvietinamu|Виетнам
ویتنام|Fɛtnam|Wiyɛtinamu|ভিয়েতনাম|भियेतनाम|Vijetnam|Вијетнам|𑄞𑄨𑄠𑄬𑄖𑄴𑄚𑄟𑄴|Viyetinaamu|ᏫᎡᏘᎾᎻ|ڤیەتنام
Fietnam|Vietnaam|བེཊ་ནཱམ|Vietnam nutome|Βιετνάμ|𐐚𐐨𐐯𐐻𐑌𐐪𐑋|Vjetnamujo|Viɛdənám|Wiyetnaam|𞤜𞤭𞤴𞤫𞤼𞤲𞤢𞥄𞤥
Vjetnam|Vítneam|Bhiet-Nam|વિયેતનામ|Biyetinam|וייטנאם|वियतनाम|Վիետնամ|ベトナム|ვიეტნამი|Vijétinỹ|ۆيەتنام
Emetab Vietnam|វៀតណាម|ವಿಯೆಟ್ನಾಮ್|베트남|विएतनाम|wyɛtnám|Vijätnamm|viyetnam|ୱିଏତନାମ|వియత్నాం|Vietináamu
Vyetinaamu|Viyetinamɛ|ຫວຽດນາມ|Vietnamas|Vjetnama|बियतनाम|Uvietinamu|Whitināmu|വിയറ്റ്നാം|व्हिएतनाम
il-Vjetnam|Sǝr Vietnam|ဗီယက်နမ်|Vietnammi|भिएतनाम|ߝ߭ߌߦߍߕߑߣߊߡ|Veetinaam|ଭିଏତନାମ୍|ਵੀਅਤਨਾਮ|وېتنام
Vietname|Viyetinamu|ⴼⵉⵜⵏⴰⵎ|fitnam|ဝႅတ်ႉၼမ်း|වියට්නාමය|Fiyetnaam|Vietnamu|ܒܝܬܢܐܡ|வியட்நாம்|เวียดนาม
Vietinami|ma Wije|Viṭnam|ۋىيېتنام|Вʼєтнам|ꗲꕇꖮꔃꕞ|Viyanami|Wiyetnam|EVietnam|fiɛtnáam|וויעטנאַם
Fẹtinami|Wiyetinã|i-Vietnam]],
    VUT = [[
Vànǔatùw|ቫኑአቱ|ভানাটু|Wanuátu|Huvanuatu|Fanuwatu|Vanuwatu|ভানুয়াটু|भानुआटु|𑄞𑄚𑄪𑄠𑄑𑄪|ᏩᏂᎤᏩᏚ|ڤانوواتوو
Vanautu|ཝ་ནུ་ཨ་ཏུ|Vanuatu nutome|Βανουάτου|𐐚𐐪𐑌𐐳𐐪𐐼𐐭|Vanuatuo|وانواتو|Wanuwaatuu|𞤜𞤢𞤲𞤵𞤱𞤢𞥄𞤼𞤵|વાનુઆતુ
Banuwatu|ונואטו|वनुआतू|Վանուատու|バヌアツ|ვანუატუ|Vanwatu|Vanũvatu|ۆانۋاتۋ|Emetab Vanuatu|វ៉ានូទូ|ವನೌಟು
바누아투|वानुआतु|وانوٗتوٗ|wanwatu|vanuaatu|ୱାନୁଆତୁ|వనాటు|Vanawuwatu|ວານົວຕູ|बनातू|Vanoatò|Uvanuatu
Whenuatū|വന്വാതു|Sǝr Vanuatu|ဗနွားတူ|Vhanuatu|भानुआतु|ߝ߭ߊߣߎߦߊߕߎ߫|Vanuwaatu|ଭାନୁଆତୁ|ਵਾਨੂਆਟੂ|واناتو
وينيٽيو|ⴼⴰⵏⵡⴰⵟⵓ|fanwaṭu|ဝႅၼ်ႇၼူးဝႃႇထူႇ|වනුවාටු|Fanuaatu|ܒܐܢܘܐܛܘ|வனுவாட்டு|วานูอาตู|ቫንዋቱ|ۋانۇئاتۇ
وینوآٹو|ꕙꖸꕎꖤ|EVanuatu|fanuatú|וואַנואַטו|Faniatu|萬那杜|万那杜|瓦努阿圖|i-Vanuatu]],
    WSM = [[
Sàmowà|ሳሞአ|চামোৱা|Thamoa|Husamoa|সামোয়া|सामआ|𑄥𑄟𑄮𑄠|ᏌᎼᎠ|ས་མོ་ཨ|Samoa nutome|Σαμόα|𐐝𐐲𐑋𐐬𐐲|Samoo
Samowaa|𞤅𞤢𞤥𞤵𞤱𞤢|Samó|Samotha|Samooa|સમોઆ|סמואה|समोआ|Szamoa|Սամոա|サモア|სამოა|Samwa|Samãva|Emetab Samoa
សាម័រ|ಸಮೋವಾ|사모아|सामोआ|سامو|Sammoha|samoaa|ସମୱା|సమోవా|ຊາມົວ|Usamoa|Hāmoa|സമോവ|Sǝr Samoa|ဆမိုးအား
ߛߊߡߏߥߊ߫|Saamowa|ସାମୋଆ|ਸਾਮੋਆ|ساماوا|Samoya|ⵙⴰⵎⵡⴰ|သႃႇမူဝ်းဝႃႇ|සැමෝවා|Samoowa|ܣܡܘܐ|சமோவா|ซามัว|ሳሞኣ
Haʻamoa|ساموئا|ꕢꕹꖙꕉ|ESamoa|סאַמאאַ|薩摩亞|i-Samoa]],
    XKX = [[
ኮሶቮ|কচ’ভ’|Kosovu|Kósówó|Косава|Kɔsofoo|কসোভো|कस’भ’|𑄇𑄧𑄥𑄮𑄞𑄮|ᎪᏐᏉ|کۆسۆڤۆ|Κοσσυφοπέδιο|کوزوو|کوسوا
𞤑𞤮𞥅𞤧𞤮𞤾𞤮𞥅|an Chosaiv|A’ Chosobho|કોસોવો|Kasar Kosovo|קוסובו|कोसोवो|Koszovó|Կոսովո|コソボ|კოსოვო|Kozovu
كوسوۆو|កូសូវ៉ូ|ಕೊಸೊವೊ|코소보|کوسوو|କସୱ|కొసోవో|ໂຄໂຊໂວ|Kosovas|Kōhoro|കൊസോവൊ|कोसोव्हो|il-Kosovo
ကိုဆိုဗို|कोसोभो|ߞߛߏߝ߭ߏ߫|Kosoovoo|କୋସୋଭୋ|ਕੋਸੋਵੋ|Cosovo|Kòssovo|Kòssuvu|ڪوسووو|ၵူဝ်ႇသူဝ်ႇဝူဝ်ႇ
කොසෝවෝ|Koosofo|Kosovë|ܩܘܣܘܒܘ|கொசோவோ|โคโซโว|كوسوۋو|کوسووو|ꖏꖇꕾ|EKosovo|קאסאווא|Kòsófò|Kusuwu|i-Kosovo]],
    YEM = [[
Jemen|የመን|য়েমেন|Yemeni|Јәмән|Йәмән|Yaman|Емен|Huyemeni|یمن|ইয়েমেন|येमेन|Јемен|𑄃𑄨𑄠𑄬𑄟𑄬𑄚𑄴|ᏰᎺᏂ|یەمەن
ཡེ་མེན|Yemen nutome|Υεμένη|𐐏𐐯𐑋𐐲𐑌|Jemeno|Jeemen|𞤒𞤢𞤥𞤢𞤲|Éimin|An Eaman|Jeeme|યમન|Yamen|תימן|यमन|Եմեն
イエメン|იემენი|Lyamen|Emetab Yemen|យេម៉ែន|ಯೆಮನ್|예멘|Jämme|ୟମନ|యెమెన్|Yemɛnɛ|ເຢເມນ|Jemenas|Yemenu|Jemena
Yemenn|Uyemeni|Īmene|യെമൻ|il-Jemen|ယီမင်|ߦߡߊߣߌ߲߫|ୟେମେନ୍|ਯਮਨ|ⵢⴰⵎⴰⵏ|ယႄႇမႅၼ်ႇ|යේමනය|ܝܡܢ|ஏமன்|Яман
เยเมน|Iemeni|Ємен|ꔝꘈꘋ|Jéme|EYemen|Yemẽ|也門|葉門|i-Yemen]],
    ZAF = [[
Afɨlekà ghɨ Emàm ghò|Abibirem Anaafoɔ|ደቡብ አፍሪካ|দক্ষিণ আফ্রিকা|Afrika Kuthini|Cənub Afrika
Ҹәнуб Африка|Көньяҡ Африка Республикаһы|Zerbári Apriká|Àfrǐkà Sɔ̀|Паўднёва-Афрыканская Рэспубліка
Huafrika iya Hukusini|Южна Африка|Sautafrika|Worodugu Afriki|Suafrika|खोला आफ्रिका
Južnoafrička Republika|Јужноафричка Република|𑄘𑄧𑄉𑄨𑄚𑄴 𑄃𑄜𑄳𑄢𑄨𑄇|Къилба-Африкин Республика|Sausi Afirika
ᏧᎦᎾᏮ ᎬᎿᎨᏍᏛ|ئەفریقای باشوور|Jihoafrická republika|Кӑнтӑр Африка Республики|De Affrica|Sydafrika
Afrika Kusini|Südafrika|Hawsa Afriki Laboo|Pódpołdnjowa Afrika (Republika)|སཱའུཐ་ ཨཕ་རི་ཀ
Anyiehe Africa nutome|Νότια Αφρική|𐐝𐐵𐑃 𐐈𐑁𐑉𐐲𐐿𐐲|Sud-Afriko|Lõuna-Aafrika Vabariik|Hegoafrika
Afiríka yá Súd|افریقای جنوبی|Afrik bŋ Worgo|𞤀𞤬𞤪𞤭𞤳𞤢 𞤂𞤫𞤧𞤤𞤫𞤴𞤪𞤭|Etelä-Afrikka|Suðurafrika|Sud Afriche
an Afraic Theas|Afraga a Deas|Suráfrica|Süüdafrika|દક્ષિણ આફ્રિકા|Afirka Ta Kudu|דרום אפריקה
दक्षिण अफ़्रीका|Južna Afrika (Republika)|Dél-afrikai Köztársaság|Հարավաֆրիկյան Հանրապետություն
Africa del Sud|Afrika Selatan|南アフリカ|Afrika Kidul|სამხრეთ აფრიკის რესპუბლიკა
Қубла Африка Республикасы|Tafriqt Wadda|Afilika Kusini|Áfrika di Sul|Sur-Afrika|Оңтүстік Африка
وڭتۇستىك افريكا|Emetab Afrika nebo Murot tai|អាហ្វ្រិកខាងត្បូង|ದಕ್ಷಿಣ ಆಫ್ರಿಕಾ|남아프리카|दक्षिण आफ्रिका
Dokxinn Afrika|جنوبی افریقہ|Aflika Kusini|afrik anǝ a sud|de Republik Södaffrika|Afrîkaya Başûr
dkīṇ aaprika|दॉकिण आप़्रीका|ଦକିଣ ଆପ୍ରିକା|దకిణ అప్రికా|Түштүк-Африка Республикасы|Afɨrɨka ya Saame
Sawusafirika|Afríka ya Súdi|ອາຟຣິກາໃຕ້|Pietų Afrika|Dienvidāfrikas Republika|Afrika ya Southi
Sid-Afrik|Afrika Atsimo|Afrika du Sulu|Āwherika ki te Tonga|Јужноафриканска Република
ദക്ഷിണാഫ്രിക്ക|Өмнөд Африк|l-Afrika t’Isfel|Afrika nekǝsǝŋ|တောင်အာဖရိက|جنوبی افریقا|Suid Afrikab
Sør-Afrika|Mzansi ye Afrika|दक्षिण अफ्रिका|Zuid-Afrika|Afríka yí sí|ߥߙߏ߬ߘߎ߮ ߝߘߊ߬ߝߌ߲߬ߠߊ߫
Afrika Borwa|Afrikaa Kibbaa|ଦକ୍ଷିଣ ଆଫ୍ରିକା|ਦੱਖਣੀ ਅਫਰੀਕਾ|Republika Południowej Afryki|سویلي افریقا
Africa dal Sid|Afurika y’Epfo|Africa de Sud|Àfrica di sciroccu|ڏکڻ آفريقا|Mátta-Afrihká
Mbongo-Afrîka|ⴰⴼⵔⵉⵇⵢⴰ ⵏ ⵉⴼⴼⵓⵙ|afriqya n iffus|ဢႃႇၾရိၵၸၢၼ်း|දකුණු අප්‍රිකාව|Južná Afrika
Južnoafriška republika|Maadâ-Afrikka|Koonfur Afrika|Afrika e Jugut|ܬܝܡܢ ܐܦܪܝܩܐ|தென் ஆப்பிரிக்கா
దక్షిణ ఆఫ్రికా|Африкаи Ҷанубӣ|แอฟริกาใต้|ደቡብ ኣፍሪቃ|Günorta Afrika|Aforika Borwa|ʻAfilika tonga
ma Unsansi|Güney Afrika|Көньяк Африка|Мурнуу Африкан Республика|Tafrikt Tunẓul|جەنۇبىي ئافرىقا
Південно-Африканська Республіка|Janubiy Afrika Respublikasi|Жанубий Африка Республикаси
ꕉꔱꔸꕪ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ|Afirika Kɔi Leŋŋɛ Lɔ|Sudàfrega|Nam Phi|Afrik di Sid|EMzantsi Afrika|दखण अफ़्रीका
afilí mbátɛ́|דרום־אַפֿריקע|Gúúṣù Áfíríkà|Gúúshù Áfíríkà|Afirika Su suí]],
    ZMB = [[
ዛምቢያ|জাম্বিয়া|Dhambia|Zambiya|Замбија|Замбія|Huzambia|Sambii|Zanbi|जाम्बिया|Zambija|𑄎𑄟𑄴𑄝𑄨𑄠|Замби
ᏌᎻᏈᏯ|Sambia|Zambi|Sambija|ཛམ་བྷི་ཡ|Zambia nutome|Ζάμπια|𐐞𐐰𐑋𐐺𐐨𐐲|Zambio|Sammbi|𞤟𞤢𞤥𞤦𞤭𞤴𞤢|an tSaimbia
Sàimbia|ઝામ્બિયા|זמביה|Զամբիա|ザンビア|ზამბია|Zambya|Nzambia|Jỹmija|Emetab Zambia|សំប៊ី|ಜಾಂಬಿಯ|잠비아
زیمبیا|jambiya|ଜାମ୍ବିୟା|జంబియా|ແຊມເບຍ|Uzambia|Tāmipia|സാംബിയ|झाम्बिया|iż-Żambja|ဇမ်ဘီယာ|Zambiab
ߖ߭ߊ߲ߓߌ߫|Zaambiyaa|ଜାମ୍ବିଆ|ਜ਼ਾਮਬੀਆ|Sambiya|Zammia|Zambïi|ⵣⴰⵎⴱⵢⴰ|ၸမ်းပီးယႃး|සැම්බියාව|Saambiya|ܙܐܡܒܝܐ
ஜாம்பியா|జాంబియా|แซมเบีย|ዛምብያ|Semipia|زامبىيە|ꕤꔭꕩ|Zanbia|Sàmbi|EZambia|saambíi|זאַמביע|Ṣamibia
Shamibia|Sãbiya|尚比亞|尚比亚|贊比亞|i-Zambia]],
    ZWE = [[
Zìmbagbɛ̀|ዚምቧቤ|জিম্বাবৱে|Dhimbabwe|Zimbabve|Zembábwé|Зімбабвэ|Huzimbabwe|Simbabʊwee|Zimbabuwe
জিম্বাবোয়ে|जिम्बाब्वे|𑄎𑄨𑄟𑄴𑄝𑄝𑄪𑄠𑄬|ᏏᎻᏆᏇ|Simbabwe|ཛིམ་བྷབ་ཝེ|Zimbabwe nutome|Ζιμπάμπουε|𐐞𐐮𐑋𐐺𐐪𐐺𐐶𐐩
Zimbabvo|زیمبابوه|Simbaabuwe|𞤟𞤭𞤥𞤦𞤢𞥄𞤥𞤵𞤴𞤢|Simbabvi|an tSiombáib|An t-Sìombab|ઝિમ્બાબ્વે|זימבבואה
Զիմբաբվե|Simbabve|ジンバブエ|Zimbámbwɛ|ზიმბაბვე|Zimbabwi|Nzimbambwe|Zimbábui|Jĩmamuje|زيمبابۆە
Emetab Zimbabwe|ស៊ីមបាវ៉េ|ಜಿಂಬಾಬ್ವೆ|짐바브웨|زِمبابے|jimbabve|ଜିମ୍ବାୱେ|జింబాబ్వే|Simbáabwe|ຊິມບັບເວ
जिम्बाब्बे|Zimbaboe|Uzimbabwe|Timuwawe|സിംബാബ്‌വേ|झिम्बाब्वे|iż-Żimbabwe|ဇင်ဘာဘွေ|Zimbabweb
जिम्बाबवे|ߖ߭ߌ߲ߓߊߓߏߦߋ߫|Zimbaabuwee|ਜ਼ਿੰਬਾਬਵੇ|زمبابوي|ⵣⵉⵎⴱⴰⴱⵡⵉ|ၸိမ်ႇပႃႇပူၺ်ႇ|සිම්බාබ්වේ|ܙܝܡܒܐܒܘܝ
ஜிம்பாப்வே|ซิมบับเว|ዚምባብዌ|Simipapuei|زىمبابۋې|Зімбабве|ꔽꕓꖜꔃ|Zimbabhuwe|Zinbawe|EZimbabwe|simbapuwé
זימבאַבווע|Ṣimibabe|Shimibabe|Sĩbabuwe|辛巴威|津巴布韋|iZimbabwe]],
  },
}
