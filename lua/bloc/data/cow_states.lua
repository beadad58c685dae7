-- States by the numbers of the Correlates of War: number, letters, the column
-- that stands for the state in the tables of organisations, name. A number is
-- one line also where several states of the bundled data have had it in turn
-- (345: Serbia, Yugoslavia, Serbia and Montenegro).
local TEXT = [[
2 USA usa United States of America
20 CAN canada Canada
31 BHM bahamas Bahamas
40 CUB cuba Cuba
41 HAI haiti Haiti
42 DOM domrepublic Dominican Republic
51 JAM jamaica Jamaica
52 TRI trinidad Trinidad and Tobago
53 BAR barbados Barbados
54 DMA dominica Dominica
55 GRN grenada Grenada
56 SLU stlucia St. Lucia
57 SVG stvincent St. Vincent and the Grenadines
58 AAB antiguabarbuda Antigua & Barbuda
60 SKN stkitts St. Kitts and Nevis
70 MEX mexico Mexico
80 BLZ belize Belize
90 GUA guatemala Guatemala
91 HON honduras Honduras
92 SAL elsalvador El Salvador
93 NIC nicaragua Nicaragua
94 COS costarica Costa Rica
95 PAN panama Panama
100 COL colombia Colombia
101 VEN venezuela Venezuela
110 GUY guyana Guyana
115 SUR suriname Suriname
130 ECU ecuador Ecuador
135 PER peru Peru
140 BRA brazil Brazil
145 BOL bolivia Bolivia
150 PAR paraguay Paraguay
155 CHL chile Chile
160 ARG argentina Argentina
165 URU uruguay Uruguay
200 UKG uk United Kingdom
205 IRE ireland Ireland
210 NTH netherlands Netherlands
211 BEL belgium Belgium
212 LUX luxembourg Luxembourg
220 FRN france France
221 MNC monaco Monaco
223 LIE liechtenstein Liechtenstein
225 SWZ switzerland Switzerland
230 SPN spain Spain
232 AND andorra Andorra
235 POR portugal Portugal
240 HAN hanover Hanover
245 BAV bavariaelect Bavaria
255 GMY germany Germany
260 GFR wgermany German Federal Republic
265 GDR egermany German Democratic Republic
267 BAD baden Baden
269 SAX saxony Saxony
271 WRT wurtenburg Wuerttemburg
273 HSE hesseelect Hesse Electoral
275 HSG hessegrand Hesse Grand Ducal
280 MEC mecklenburg Mecklenburg Schwerin
290 POL poland Poland
300 AUH austriahungary Austria-Hungary
305 AUS austria Austria
310 HUN hungary Hungary
315 CZE czechoslovakia Czechoslovakia
316 CZR czechrep Czech Republic
317 SLO slovakia Slovakia
325 ITA italy Italy
327 PAP papalstates Papal States
329 SIC twosicilies Two Sicilies
331 SNM sanmarino San Marino
332 MOD modena Modena
335 PMA parma Parma
337 TUS tuscany Tuscany
338 MLT malta Malta
339 ALB albania Albania
341 MNG montenegro Montenegro
343 MAC fyromacedonia Macedonia
344 CRO croatia Croatia
345 YUG yugoslaviaserb Yugoslavia
346 BOS bosnia Bosnia and Herzegovina
347 KOS kosovo Kosovo
349 SLV slovenia Slovenia
350 GRC greece Greece
352 CYP cyprus Cyprus
355 BUL bulgaria Bulgaria
359 MLD moldova Moldova
360 ROM romania Romania
365 RUS russia Russia
366 EST estonia Estonia
367 LAT latvia Latvia
368 LIT lithuania Lithuania
369 UKR ukraine Ukraine
370 BLR belarus Belarus
371 ARM armenia Armenia
372 GRG georgia Georgia
373 AZE azerbaijan Azerbaijan
375 FIN finland Finland
380 SWD sweden Sweden
385 NOR norway Norway
390 DEN denmark Denmark
395 ICE iceland Iceland
402 CAP capeverde Cape Verde
403 STP saotome Sao Tome and Principe
404 GNB guineabissau Guinea-Bissau
411 EQG eqguinea Equatorial Guinea
420 GAM gambia Gambia
432 MLI mali Mali
433 SEN senegal Senegal
434 BEN benin Benin
435 MAA mauritania Mauritania
436 NIR niger Niger
437 CDI ivorycoast Ivory Coast
438 GUI guinea Guinea
439 BFO burkinafaso Burkina Faso
450 LBR liberia Liberia
451 SIE sierraleone Sierra Leone
452 GHA ghana Ghana
461 TOG togo Togo
471 CAO cameroon Cameroon
475 NIG nigeria Nigeria
481 GAB gabon Gabon
482 CEN car Central African Republic
483 CHA chad Chad
484 CON congobrazz Congo
490 DRC zaire Democratic Republic of the Congo
500 UGA uganda Uganda
501 KEN kenya Kenya
510 TAZ tanzania Tanzania
511 ZAN zanzibar Zanzibar
516 BUI burundi Burundi
517 RWA rwanda Rwanda
520 SOM somalia Somalia
522 DJI djibouti Djibouti
530 ETH ethiopia Ethiopia
531 ERI eritrea Eritrea
540 ANG angola Angola
541 MZM mozambique Mozambique
551 ZAM zambia Zambia
552 ZIM zimbabwe Zimbabwe
553 MAW malawi Malawi
560 SAF soafrica South Africa
565 NAM namibia Namibia
570 LES lesotho Lesotho
571 BOT botswana Botswana
572 SWA swaziland Swaziland
580 MAG madagascar Madagascar
581 COM comoros Comoros
590 MAS mauritius Mauritius
591 SEY seychelles Seychelles
600 MOR morocco Morocco
615 ALG algeria Algeria
616 TUN tunisia Tunisia
620 LIB libya Libya
625 SUD sudan Sudan
626 SSD sosudan South Sudan
630 IRN iran Iran
640 TUR turkey Turkey
645 IRQ iraq Iraq
651 EGY egypt Egypt
652 SYR syria Syria
660 LEB lebanon Lebanon
663 JOR jordan Jordan
666 ISR israel Israel
670 SAU saudiarabia Saudi Arabia
678 YAR nyemen Yemen Arab Republic
679 YEM yemen Yemen
680 YPR syemen Yemen People's Republic
690 KUW kuwait Kuwait
692 BAH bahrain Bahrain
694 QAT qatar Qatar
696 UAE uae United Arab Emirates
698 OMA oman Oman
700 AFG afghanistan Afghanistan
701 TKM turkmenistan Turkmenistan
702 TAJ tajikistan Tajikistan
703 KYR kyrgyzstan Kyrgyzstan
704 UZB uzbekistan Uzbekistan
705 KZK kazakhstan Kazakhstan
710 CHN china China
712 MON mongolia Mongolia
713 TAW taiwan Taiwan
730 KOR korea Korea
731 PRK nokorea North Korea
732 ROK sokorea South Korea
740 JPN japan Japan
750 IND india India
760 BHU bhutan Bhutan
770 PAK pakistan Pakistan
771 BNG bangladesh Bangladesh
775 MYA myanmar Myanmar
780 SRI srilanka Sri Lanka
781 MAD maldives Maldives
790 NEP nepal Nepal
800 THI thailand Thailand
811 CAM cambodia Cambodia
812 LAO laos Laos
816 DRV vietnam Vietnam
817 RVN svietnam Republic of Vietnam
820 MAL malaysia Malaysia
830 SIN singapore Singapore
835 BRU brunei Brunei
840 PHI philippines Philippines
850 INS indonesia Indonesia
860 ETM etimor East Timor
900 AUL australia Australia
910 PNG papuanewguinea Papua New Guinea
920 NEW newzealand New Zealand
935 VAN vanuatu Vanuatu
940 SOL solomonis Solomon Islands
946 KIR kiribati Kiribati
947 TUV tuvalu Tuvalu
950 FIJ fiji Fiji
955 TON tonga Tonga
970 NAU nauru Nauru
983 MSI marshallis Marshall Islands
986 PAL palau Palau
987 FSM micronesiafs Federated States of Micronesia
990 WSM wsamoa Samoa
]]

local states = { number = {}, list = {} }

for number, letters, column, name in TEXT:gmatch "(%d+) (%u+) (%l+) ([^\n]+)" do
  states.list[#states.list + 1] = { number = number, letters = letters,
    column = column, name = name }
  states.list[number] = states.list[#states.list]
  states.number[column] = number
end

--- What makes the state with a number in a store that has it not: an id, its
-- names and codes (the vocabulary of db:actor); nil where there is none.
function states.row(number)
  local s = states.list[number]
  if not s then return nil end
  return { id = s.letters, names = { s.name },
    codes = { { "cown", s.number }, { "cowc", s.letters } } }
end

return states
