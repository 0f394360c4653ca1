import { germanSystems, latinSystems, latvianSystems, polishSystems } from '../romanise/latin.ts';
import { type CultureFacts, endings, words } from './facts.ts';

export const latvian: CultureFacts = {
  code: 'latvian',
  script: 'Latn',
  share: 45,
  home: 'QPL',
  systems: latvianSystems,
  surnames: words(`
    Bērziņš Kalniņš Ozoliņš Jansons Ozols Liepiņš Krūmiņš Balodis Eglītis Petersons Zariņš Pētersons Vītols Kļaviņš
    Kārkliņš Vītoliņš Vanags Āboliņš Siliņš Priede Skujiņš Lapiņš Dzenis Grīnbergs Sproģis Auziņš Celmiņš Zvirbulis Apsītis
    Jēkabsons Lācis Saulītis Zālītis Krastiņš Pūce Rozītis Strazdiņš Cīrulis Briedis Vilks Kalējs Bite Dambis Grantiņš
    Dreimanis Freimanis Šteinbergs Ziediņš Kauliņš Kronbergs Melderis Mednis Puriņš Roze Sīlis Straume Tauriņš Upītis Žagars Ķirsis`),
  surnameTail: {
    starts: words(
      'Aiz Alk Aps Bal Bār Bēr Bir Brā Brū Bum Cel Cīr Dau Dom Dūn Dzi Eg Ēr Gai Gal Gau Grā Gul Ie Irb Jaun Kāl Kam Kar Kaz Klē Kļav Kok Krē Ku Lab Lai Lap Lei Līd Lū Maz Mel Mež Mū Nag Noz Oš Pau Pē Pīl Plū Prie Puk Rai Riek Rud Sau Skrī Slav Spā Strau Sud Tau Til Ūd Val Vec Vē Vie Vīk Zem Zie Zvai Žub',
    ),
    middles: words('b d g k l m n r t v z'),
    ends: words('iņš ulis ēns ītis enieks ons bergs manis aitis ūns sons ietis'),
  },
  female: words(`
    Anna Inese Ilze Kristīne Anita Aija Inga Ieva Līga Dace Anastasija Jeļena Sandra Elīna Laura Ināra Baiba Marija Iveta Zane
    Evija Daina Vija Gunta Ligita Santa Agnese Madara Rasma Velta Mārīte Dzintra Ausma Solveiga Biruta Katrīna Liene`),
  male: words(`
    Jānis Andris Juris Edgars Māris Aivars Mārtiņš Artūrs Pēteris Aleksandrs Kārlis Guntis Valdis Ivars Uldis Kaspars Raimonds
    Roberts Aigars Toms Gatis Normunds Vladimirs Sergejs Gints Ēriks Modris Zigurds Viesturs Oskars Dainis Imants Arvīds Ģirts Rihards`),
  femaleTail: {
    starts: words('Dzin Vai Sai Lau Mir Rū Skai Vel Aus'),
    ends: words('tra va vīte sma drīte ta'),
  },
  maleTail: {
    starts: words('Vil Tāl Vis Ga Jē Sku Ziem Aus Tal'),
    ends: words('nis valdis maris vars ivaldis mars'),
  },
  feminine: endings(
    'iņš-iņa ulis-ule ēns-ēna ītis-īte enieks-eniece ons-one bergs-berga manis-mane aitis-aite ūns-ūna ietis-iete is-e s-a š-a',
  ),
  pattern: { second: 70, hyphened: 20 },
};

export const polish: CultureFacts = {
  code: 'polish',
  script: 'Latn',
  share: 40,
  home: 'QPL',
  systems: polishSystems,
  surnames: words(`
    Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski
    Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel
    Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran
    Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski
    Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Kubiak Kalinowski Mazurek Kołodziej Żak`),
  surnameTail: {
    starts: words(
      'Bąk Bed Biał Bog Bor Brzo Buk Chmu Ciś Czar Dęb Dom Drz Dub Ga Gał Gaw Głow Gór Grab Gro Jag Jał Jaś Jod Kal Kap Kar Kaw Klim Kob Koś Kra Krze Kul Les Lip Łaz Łuk Mal Mar Mat Mich Mio Mro Nied Ogr Orz Ost Pas Paw Pie Pod Pru Prz Rad Rog Rud Saw Skow Sob Stach Świd Szcz Taras Tur Urb Wał War Wąs Wie Wit Wrz Wyso Zar Zych Żeg Żur',
    ),
    middles: words('- al an ar as ek ew ier im or ow').map((middle) => middle.replace('-', '')),
    ends: words('ski czak czyk owski iński ewicz iak ek cki ka'),
  },
  female: words(`
    Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Teresa Danuta
    Natalia Julia Karolina Marta Beata Dorota Halina Jadwiga Janina Alicja Jolanta Iwona Grażyna Paulina Justyna Weronika Żaneta`),
  male: words(`
    Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Jakub Adam Stanisław Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz
    Zbigniew Maciej Rafał Robert Jerzy Kamil Józef Szymon Dawid Kacper Tadeusz Ryszard Jarosław Jacek Janusz Mirosław Henryk Sławomir`),
  feminine: endings('ski-ska cki-cka dzki-dzka'),
  pattern: { second: 160, hyphened: 26 },
};

export const german: CultureFacts = {
  code: 'german',
  script: 'Latn',
  share: 40,
  home: 'QMB',
  systems: germanSystems,
  surnames: words(`
    Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
    Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler
    Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther
    Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer
    Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch`),
  surnameTail: {
    starts: words(
      'Ach Alt Ber Bier Birk Blum Bock Born Breit Brück Buch Burg Dahl Deich Dorn Eber Eich Eis Erl Esch Falk Feld Fink Frei Gart Geis Gold Grün Gut Hag Ham Hart Has Heid Hell Hirsch Hohl Holz Kalt Kamp Kirch Klos Kron Lind Loh Mark Mitter Moos Mühl Nieder Nuss Ober Ost Pfaff Rab Reich Reut Ried Ros Sand Schell Schön Stein Stroh Tann Tief Vor Wald Weid Wein Wies Wind Zell',
    ),
    middles: words('en er el in').concat(['']),
    ends: words('mann bach berg hauser meier müller feld hofer stein brink wald ner ling thal'),
  },
  female: words(`
    Ursula Karin Helga Sabine Ingrid Renate Monika Susanne Gisela Petra Birgit Andrea Anna Brigitte Claudia Erika Christa Elke
    Stefanie Gertrud Elisabeth Maria Angelika Heike Gabriele Kathrin Ilse Nicole Anja Barbara Hildegard Martina Jürgena Käthe Lena Hannah`),
  male: words(`
    Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Hans Bernd
    Thorsten Matthias Helmut Walter Heinz Martin Jörg Rolf Jens Sven Alexander Jan Rainer Holger Karl Dirk Joachim Ralf Björn Lukas Felix`),
  pattern: { second: 190, particles: [16, ['von', 'zu', 'von der']], hyphened: 30 },
};

export const english: CultureFacts = {
  code: 'english',
  script: 'Latn',
  share: 40,
  home: 'QMB',
  systems: latinSystems,
  surnames: words(`
    Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright Walker White Edwards Hughes
    Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan
    Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell
    Shaw Murphy Miller Cox Richards Khan Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson Foster Chapman Powell Webb Rogers Gray
    Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray
    O'Brien O'Connor McDonald McKenzie FitzGerald`),
  surnameTail: {
    starts: words(
      'Ack Al Ash Bar Beck Ben Black Brad Bram Bright Brook Buck Bur Cal Carl Chad Chat Clay Cole Crow Cud Dar Den Dun Ed Ell Fal Fen Gar Glad Gold Had Hal Ham Har Hay Hazel Hol Horn Hun Kel Ken Kirk Lang Lin Lock Long Mar Mel Mid More New Nor Oak Pem Pres Rad Ram Red Ridge Rock Rush Sand Sel Shel Sher Stan Stock Strat Sut Thorn Tre Under Up Wal War Wes Whit Win Wood Wor',
    ),
    middles: words('er ing le s en ing ham bo').concat(['']),
    ends: words('ton ley ford wood worth by field well don man combe stead ster'),
  },
  female: words(`
    Margaret Susan Sarah Elizabeth Mary Patricia Karen Jennifer Emma Christine Claire Julie Helen Amanda Rebecca Laura Jacqueline Nicola
    Michelle Samantha Linda Jane Janet Charlotte Alison Catherine Rachel Lisa Sharon Joanne Hannah Emily Jessica Sophie Olivia Amelia Katherine`),
  male: words(`
    David John Michael Paul Andrew Peter James Robert Mark Richard Stephen Christopher Ian Daniel Anthony William Matthew Thomas Alan Kevin
    Simon Brian Philip Graham Martin Steven Gary Jonathan Nicholas Adam Neil Edward George Colin Benjamin Joseph Jack Oliver Harry Charles Geoffrey`),
  femaleTail: {
    starts: words('Ro Ev Ma Al Co Ge Li Wi Hon'),
    ends: words('salind angeline ribel thea ralie lettice oria'),
  },
  pattern: { second: 520, hyphened: 24 },
};
