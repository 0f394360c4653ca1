/** Other English names and the words for citizens, by code: what somebody says instead of the name on the list. */
export const otherNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `AD Andorran|AE Emirati,UAE,Emirates|AF Afghan|AG Antiguan,Barbudan|AL Albanian|AM Armenian|AO Angolan|AR Argentine,Argentinian
AT Austrian|AU Australian|AZ Azerbaijani|BA Bosnian,Herzegovinian,Bosnia|BB Barbadian,Bajan|BD Bangladeshi|BE Belgian|BF Burkinabe
BG Bulgarian|BH Bahraini|BI Burundian|BJ Beninese|BN Bruneian|BO Bolivian|BR Brazilian|BS Bahamian|BT Bhutanese|BW Motswana,Botswanan
BY Belarusian|BZ Belizean|CA Canadian|CD Congolese,Democratic Republic of the Congo,DRC,DR Congo|CF Central African
CG Congolese,Republic of the Congo|CH Swiss|CI Ivorian,Ivory Coast|CL Chilean|CM Cameroonian|CN Chinese,PRC|CO Colombian
CR Costa Rican|CU Cuban|CV Cape Verdean,Cabo Verde|CY Cypriot|CZ Czech,Czech Republic|DE German|DJ Djiboutian|DK Danish,Dane
DM Dominican (Dominica)|DO Dominican|DZ Algerian|EC Ecuadorian|EE Estonian|EG Egyptian|ER Eritrean|ES Spanish,Spaniard|ET Ethiopian
FI Finnish,Finn|FJ Fijian|FM Micronesian|FR French|GA Gabonese|GB British,UK,Britain,Great Britain,England,Scotland,Wales,Northern Ireland
GD Grenadian|GE Georgian,Sakartvelo|GH Ghanaian|GM Gambian|GN Guinean|GQ Equatorial Guinean|GR Greek|GT Guatemalan|GW Bissau-Guinean
GY Guyanese|HK Hongkonger,Hong Kong|HN Honduran|HR Croatian,Croat|HT Haitian|HU Hungarian|ID Indonesian|IE Irish,Eire|IL Israeli|IN Indian
IQ Iraqi|IR Iranian|IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz,Kirghizia|KH Cambodian,Khmer
KI I-Kiribati|KM Comorian|KN Kittitian,Nevisian|KP North Korean,DPRK,Democratic People’s Republic of Korea
KR South Korean,Republic of Korea,Korea (South)|KW Kuwaiti|KZ Kazakh,Kazakhstani|LA Lao,Laotian|LB Lebanese|LC Saint Lucian
LI Liechtensteiner|LK Sri Lankan|LR Liberian|LS Mosotho,Basotho|LT Lithuanian|LU Luxembourgish,Luxembourger|LV Latvian|LY Libyan
MA Moroccan|MC Monegasque|MD Moldovan|ME Montenegrin|MG Malagasy|MH Marshallese|MK Macedonian,Macedonia|ML Malian|MM Burmese,Myanma
MN Mongolian|MO Macanese,Macau,Macao|MR Mauritanian|MT Maltese|MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian
MZ Mozambican|NA Namibian|NE Nigerien|NG Nigerian|NI Nicaraguan|NL Dutch,Holland|NO Norwegian|NP Nepali,Nepalese|NR Nauruan
NZ New Zealander,Kiwi|OM Omani|PA Panamanian|PE Peruvian|PG Papua New Guinean|PH Filipino,Philippine|PK Pakistani|PL Polish,Pole
PS Palestinian,Palestine,Palestinian Authority|PT Portuguese|PW Palauan|PY Paraguayan|QA Qatari|RO Romanian|RS Serbian,Serb
RU Russian,Russian Federation|RW Rwandan|SA Saudi|SB Solomon Islander|SC Seychellois|SD Sudanese|SE Swedish,Swede|SG Singaporean
SI Slovenian,Slovene|SK Slovak,Slovak Republic|SL Sierra Leonean|SM Sammarinese|SN Senegalese|SO Somali|SR Surinamese|SS South Sudanese
ST Sao Tomean|SV Salvadoran|SY Syrian|SZ Swazi,Swaziland|TD Chadian|TG Togolese|TH Thai|TJ Tajik|TL East Timor,Timorese|TM Turkmen
TN Tunisian|TO Tongan|TR Turkish,Turk,Turkey|TT Trinidadian,Tobagonian|TV Tuvaluan|TW Taiwanese|TZ Tanzanian|UA Ukrainian|UG Ugandan
US American,USA,United States of America,America|UY Uruguayan|UZ Uzbek|VA Holy See,Vatican|VC Vincentian|VE Venezuelan
VN Vietnamese,Viet Nam|VU Ni-Vanuatu|WS Samoan|XK Kosovar,Kosovan|YE Yemeni|ZA South African|ZM Zambian|ZW Zimbabwean
XXA Stateless|XXB Refugee`
    .split(/[|\n]/)
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1).split(',')]),
);
