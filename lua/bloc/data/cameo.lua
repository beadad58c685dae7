-- CAMEO 1.1b3: the codes of its event types, the Goldstein score and the label of each.
--
-- Philip A. Schrodt, "CAMEO: Conflict and Mediation Event Observations. Event and Actor Codebook",
-- 2012; scores after Joshua S. Goldstein, Journal of Conflict Resolution 36(2), 1992, as the GDELT
-- Project publishes them for CAMEO. Codes, labels and scores are facts of the ontology; its
-- definitions, notes and examples are not here.
--
-- A line is a code, its score ("-": none is published) and its label; the indent is for the eye.
-- Codes are text: 2 digits are a root, 0211 stands under 021 under 02. Some lists in circulation
-- lack 106, 1213 and 1214, or name 101 to 108 after an older draft; the labels here are those of
-- the codebook, which ICEWS prints too.
return [[
01 0 make public statement
 010 0 make statement
 011 -0.1 decline comment
 012 -0.4 make pessimistic comment
 013 0.4 make optimistic comment
 014 0 consider policy option
 015 0 acknowledge or claim responsibility
 016 -2 deny responsibility
 017 0 engage in symbolic act
 018 3.4 make empathetic comment
 019 3.4 express accord
02 3 appeal
 020 3 appeal
 021 3.4 appeal for material cooperation
  0211 3.4 appeal for economic cooperation
  0212 3.4 appeal for military cooperation
  0213 3.4 appeal for judicial cooperation
  0214 3.4 appeal for intelligence
 022 3.2 appeal for diplomatic cooperation, such as policy support
 023 3.4 appeal for aid
  0231 3.4 appeal for economic aid
  0232 3.4 appeal for military aid
  0233 3.4 appeal for humanitarian aid
  0234 3.4 appeal for military protection or peacekeeping
 024 -0.3 appeal for political reform
  0241 -0.3 appeal for change in leadership
  0242 -0.3 appeal for policy change
  0243 -0.3 appeal for rights
  0244 -0.3 appeal for change in institutions, regime
 025 -0.3 appeal to yield
  0251 -0.3 appeal for easing of administrative sanctions
  0252 -0.3 appeal for easing of popular dissent
  0253 -0.3 appeal for release of persons or property
  0254 -0.3 appeal for easing of economic sanctions, boycott, or embargo
  0255 -0.3 appeal for target to allow international involvement (non-mediation)
  0256 -0.3 appeal for de-escalation of military engagement
 026 4 appeal to others to meet or negotiate
 027 4 appeal to others to settle dispute
 028 4 appeal to others to engage in or accept mediation
03 4 express intent to cooperate
 030 4 express intent to cooperate
 031 5.2 express intent to engage in material cooperation
  0311 5.2 express intent to cooperate economically
  0312 5.2 express intent to cooperate militarily
  0313 5.2 express intent to cooperate on judicial matters
  0314 5.2 express intent to cooperate on intelligence
 032 4.5 express intent to engage in diplomatic cooperation (such as policy support)
 033 5.2 express intent to provide material aid
  0331 5.2 express intent to provide economic aid
  0332 5.2 express intent to provide military aid
  0333 5.2 express intent to provide humanitarian aid
  0334 6 express intent to provide military protection or peacekeeping
 034 7 express intent to institute political reform
  0341 7 express intent to change leadership
  0342 7 express intent to change policy
  0343 7 express intent to provide rights
  0344 7 express intent to change institutions, regime
 035 7 express intent to yield
  0351 7 express intent to ease administrative sanctions
  0352 7 express intent to ease popular dissent
  0353 7 express intent to release persons or property
  0354 7 express intent to ease economic sanctions, boycott, or embargo
  0355 7 express intent to allow international involvement (non-mediation)
  0356 7 express intent to de-escalate military engagement
 036 4 express intent to meet or negotiate
 037 5 express intent to settle dispute
 038 7 express intent to accept mediation
 039 5 express intent to mediate
04 1 consult
 040 1 consult
 041 1 discuss by telephone
 042 1.9 make a visit
 043 2.8 host a visit
 044 2.5 meet at a 'third' location
 045 5 mediate
 046 7 engage in negotiation
05 3.5 engage in diplomatic cooperation
 050 3.5 engage in diplomatic cooperation
 051 3.4 praise or endorse
 052 3.5 defend verbally
 053 3.8 rally support on behalf of
 054 6 grant diplomatic recognition
 055 7 apologize
 056 7 forgive
 057 8 sign formal agreement
06 6 engage in material cooperation
 060 6 engage in material cooperation
 061 6.4 cooperate economically
 062 7.4 cooperate militarily
 063 7.4 engage in judicial cooperation
 064 7 share intelligence or information
07 7 provide aid
 070 7 provide aid
 071 7.4 provide economic aid
 072 8.3 provide military aid
 073 7.4 provide humanitarian aid
 074 8.5 provide military protection or peacekeeping
 075 7 grant asylum
08 5 yield
 080 5 yield
 081 5 ease administrative sanctions
  0811 5 ease restrictions on political freedoms
  0812 5 ease ban on political parties or politicians
  0813 5 ease curfew
  0814 5 ease state of emergency or martial law
 082 5 ease political dissent
 083 5 accede to requests or demands for political reform
  0831 5 accede to demands for change in leadership
  0832 5 accede to demands for change in policy
  0833 5 accede to demands for rights
  0834 5 accede to demands for change in institutions, regime
 084 7 return, release
  0841 7 return, release person(s)
  0842 7 return, release property
 085 7 ease economic sanctions, boycott, embargo
 086 9 allow international involvement
  0861 9 receive deployment of peacekeepers
  0862 9 receive inspectors
  0863 9 allow humanitarian access
 087 9 de-escalate military engagement
  0871 9 declare truce, ceasefire
  0872 9 ease military blockade
  0873 9 demobilize armed forces
  0874 10 retreat or surrender militarily
09 -2 investigate
 090 -2 investigate
 091 -2 investigate crime, corruption
 092 -2 investigate human rights abuses
 093 -2 investigate military action
 094 -2 investigate war crimes
10 -5 demand
 100 -5 demand
 101 -5 demand material cooperation
  1011 -5 demand economic cooperation
  1012 -5 demand military cooperation
  1013 -5 demand judicial cooperation
  1014 -5 demand intelligence cooperation
 102 -5 demand diplomatic cooperation (such as policy support)
 103 -5 demand material aid
  1031 -5 demand economic aid
  1032 -5 demand military aid
  1033 -5 demand humanitarian aid
  1034 -5 demand military protection or peacekeeping
 104 -5 demand political reform
  1041 -5 demand change in leadership
  1042 -5 demand policy change
  1043 -5 demand rights
  1044 -5 demand change in institutions, regime
 105 -5 demand that target yields
  1051 -5 demand easing of administrative sanctions
  1052 -5 demand easing of political dissent
  1053 -5 demand release of persons or property
  1054 -5 demand easing of economic sanctions, boycott, or embargo
  1055 -5 demand that target allows international involvement (non-mediation)
  1056 -5 demand de-escalation of military engagement
 106 -5 demand meeting, negotiation
 107 -5 demand settling of dispute
 108 -5 demand mediation
11 -2 disapprove
 110 -2 disapprove
 111 -2 criticize or denounce
 112 -2 accuse
  1121 -2 accuse of crime, corruption
  1122 -2 accuse of human rights abuses
  1123 -2 accuse of aggression
  1124 -2 accuse of war crimes
  1125 -2 accuse of espionage, treason
 113 -2 rally opposition against
 114 -2 complain officially
 115 -2 bring lawsuit against
 116 -2 find guilty or liable (legally)
12 -4 reject
 120 -4 reject
 121 -4 reject material cooperation
  1211 -4 reject economic cooperation
  1212 -4 reject military cooperation
  1213 -4 reject judicial cooperation
  1214 - reject intelligence cooperation
 122 -4 reject request or demand for material aid
  1221 -4 reject request for economic aid
  1222 -4 reject request for military aid
  1223 -4 reject request for humanitarian aid
  1224 -4 reject request for military protection or peacekeeping
 123 -4 reject request or demand for political reform
  1231 -4 reject request for change in leadership
  1232 -4 reject request for policy change
  1233 -4 reject request for rights
  1234 -4 reject request for change in institutions, regime
 124 -4 refuse to yield
  1241 -4 refuse to ease administrative sanctions
  1242 -4 refuse to ease popular dissent
  1243 -4 refuse to release persons or property
  1244 -4 refuse to ease economic sanctions, boycott, or embargo
  1245 -4 refuse to allow international involvement (non mediation)
  1246 -4 refuse to de-escalate military engagement
 125 -5 reject proposal to meet, discuss, or negotiate
 126 -5 reject mediation
 127 -5 reject plan, agreement to settle dispute
 128 -5 defy norms, law
 129 -5 veto
13 -6 threaten
 130 -4.4 threaten
 131 -5.8 threaten non-force
  1311 -5.8 threaten to reduce or stop aid
  1312 -5.8 threaten to boycott, embargo, or sanction
  1313 -5.8 threaten to reduce or break relations
 132 -5.8 threaten with administrative sanctions
  1321 -5.8 threaten to impose restrictions on political freedoms
  1322 -5.8 threaten to ban political parties or politicians
  1323 -5.8 threaten to impose curfew
  1324 -5.8 threaten to impose state of emergency or martial law
 133 -5.8 threaten political dissent, protest
 134 -5.8 threaten to halt negotiations
 135 -5.8 threaten to halt mediation
 136 -7 threaten to halt international involvement (non-mediation)
 137 -7 threaten with violent repression
 138 -7 threaten to use military force
  1381 -7 threaten blockade
  1382 -7 threaten occupation
  1383 -7 threaten unconventional violence
  1384 -7 threaten conventional attack
  1385 -7 threaten attack with WMD
 139 -7 give ultimatum
14 -6.5 protest
 140 -6.5 engage in political dissent
 141 -6.5 demonstrate or rally
  1411 -6.5 demonstrate for leadership change
  1412 -6.5 demonstrate for policy change
  1413 -6.5 demonstrate for rights
  1414 -6.5 demonstrate for change in institutions, regime
 142 -6.5 conduct hunger strike
  1421 -6.5 conduct hunger strike for leadership change
  1422 -6.5 conduct hunger strike for policy change
  1423 -6.5 conduct hunger strike for rights
  1424 -6.5 conduct hunger strike for change in institutions, regime
 143 -6.5 conduct strike or boycott
  1431 -6.5 conduct strike or boycott for leadership change
  1432 -6.5 conduct strike or boycott for policy change
  1433 -6.5 conduct strike or boycott for rights
  1434 -6.5 conduct strike or boycott for change in institutions, regime
 144 -7.5 obstruct passage, block
  1441 -7.5 obstruct passage to demand leadership change
  1442 -7.5 obstruct passage to demand policy change
  1443 -7.5 obstruct passage to demand rights
  1444 -7.5 obstruct passage to demand change in institutions, regime
 145 -7.5 protest violently, riot
  1451 -7.5 engage in violent protest for leadership change
  1452 -7.5 engage in violent protest for policy change
  1453 -7.5 engage in violent protest for rights
  1454 -7.5 engage in violent protest for change in institutions, regime
15 -7.2 exhibit force posture
 150 -7.2 demonstrate military or police power
 151 -7.2 increase police alert status
 152 -7.2 increase military alert status
 153 -7.2 mobilize or increase police power
 154 -7.2 mobilize or increase armed forces
16 -4 reduce relations
 160 -4 reduce relations
 161 -4 reduce or break diplomatic relations
 162 -5.6 reduce or stop aid
  1621 -5.6 reduce or stop economic assistance
  1622 -5.6 reduce or stop military assistance
  1623 -5.6 reduce or stop humanitarian assistance
 163 -8 impose embargo, boycott, or sanctions
 164 -7 halt negotiations
 165 -6.5 halt mediation
 166 -7 expel or withdraw
  1661 -7 expel or withdraw peacekeepers
  1662 -7 expel or withdraw inspectors, observers
  1663 -7 expel or withdraw aid agencies
17 -7 coerce
 170 -7 coerce
 171 -9.2 seize or damage property
  1711 -9.2 confiscate property
  1712 -9.2 destroy property
 172 -5 impose administrative sanctions
  1721 -5 impose restrictions on political freedoms
  1722 -5 ban political parties or politicians
  1723 -5 impose curfew
  1724 -5 impose state of emergency or martial law
 173 -5 arrest, detain, or charge with legal action
 174 -5 expel or deport individuals
 175 -9 use tactics of violent repression
18 -9 assault
 180 -9 use unconventional violence
 181 -9 abduct, hijack, or take hostage
 182 -9.5 physically assault
  1821 -9 sexually assault
  1822 -9 torture
  1823 -10 kill by physical assault
 183 -10 conduct suicide, car, or other non-military bombing
  1831 -10 carry out suicide bombing
  1832 -10 carry out car bombing
  1833 -10 carry out roadside bombing
 184 -8 use as human shield
 185 -8 attempt to assassinate
 186 -10 assassinate
19 -10 fight
 190 -10 use conventional military force
 191 -9.5 impose blockade, restrict movement
 192 -9.5 occupy territory
 193 -10 fight with small arms and light weapons
 194 -10 fight with artillery and tanks
 195 -10 employ aerial weapons
 196 -9.5 violate ceasefire
20 -10 use unconventional mass violence
 200 -10 use unconventional mass violence
 201 -9.5 engage in mass expulsion
 202 -10 engage in mass killings
 203 -10 engage in ethnic cleansing
 204 -10 use weapons of mass destruction
  2041 -10 use chemical, biological, or radiological weapons
  2042 -10 detonate nuclear weapons
]]
