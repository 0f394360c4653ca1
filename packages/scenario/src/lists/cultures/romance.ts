import { latinSystems, romanianSystems, spanishSystems } from '../romanise/latin.ts';
import { type CultureFacts, words } from './facts.ts';

export const french: CultureFacts = {
  code: 'french',
  script: 'Latn',
  share: 55,
  home: 'QMB',
  systems: latinSystems,
  surnames: words(`
    Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David
    Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier
    Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry
    Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard
    Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin
    Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey
    Leclerc Payet Rolland Leclercq Guillaume Lecomte López Jean Dupuy Guillot Hubert Berger Carpentier Sánchez Dupuis
    Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry`),
  surnameTail: {
    starts: words(`
      Bar Beau Bel Bois Bon Bou Bri Cas Champ Char Chau Clai Cou Cré Dal Dan Del Des Du Font Fro Gal Gan Gen Gi
      Gou Gran Gué Hau Jan Jou La Lam Lar Lau Le Lon Mal Man Mar Mau Mon Mont Mou Pel Pey Pin Poi Pré Rai Ri Ro
      Sal Sau Ser Sou Ta Ter Thi Tou Tré Val Van Ver Vil`),
    middles: words('- che gue la lle mi na ni rri ti vi ze').map((middle) =>
      middle.replace('-', ''),
    ),
    ends: words('ard eau ier et in on ville ac mont court lais net ois'),
  },
  female: words(`
    Marie Nathalie Isabelle Sylvie Catherine Françoise Martine Christine Monique Valérie Sandrine Véronique Nicole Stéphanie
    Céline Julie Aurélie Camille Manon Sophie Anne Chantal Jacqueline Patricia Laura Émilie Élodie Léa Chloé Pauline Mathilde
    Brigitte Danielle Claire Hélène Virginie Emma Inès Jade Louise Margaux Agnès Florence Delphine`),
  male: words(`
    Jean Philippe Michel Alain Patrick Nicolas Christophe Pierre Christian Éric Frédéric Laurent Stéphane David Pascal Daniel
    Sébastien Thierry Olivier Alexandre Thomas Julien Bernard Maxime Vincent Antoine Hugo Lucas Mathieu Guillaume François
    Jérôme Benoît Romain Clément Gilles Hervé Didier Louis Arthur Théo Raphaël Gérard André Rémi`),
  pattern: { second: 260, particles: [28, ['de', 'le', 'de la', 'du']], hyphened: 22 },
};

export const italian: CultureFacts = {
  code: 'italian',
  script: 'Latn',
  share: 50,
  home: 'QNI',
  systems: latinSystems,
  surnames: words(`
    Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini
    Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile
    Martinelli Vitale Lombardo Serra Coppola D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso
    Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri
    Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi
    Martino Fiore Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano`),
  surnameTail: {
    starts: words(`
      Al Am An Ar Bal Bar Ber Bel Bon Bor Bra Cal Cam Can Cap Car Cas Cer Chia Col Cor Cri Fal Far Fer Fio Fra Gal Gar
      Ger Gia Gra Lan Lau Lo Lu Mac Mal Man Mar Mas Maz Mo Mon Mu Na Or Pa Pan Pas Pel Per Pic Pi Pra Ram Ri Ro Sal
      San Sar Sca Ser Spa Ta Tan Tor Tra Val Ven Vi Za Zan Zu`),
    middles: words('be ca chi do ga la li ma na pe ra ta vi zo').map((middle) =>
      middle.replace('-', ''),
    ),
    ends: words('tti ni llo rdi ssi ni no rino ccio ro ldi ta'),
  },
  female: words(`
    Maria Anna Giulia Francesca Sara Laura Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Elena Chiara Paola
    Antonella Silvia Martina Alessandra Federica Valentina Sofia Roberta Daniela Patrizia Rita Elisa Simona Barbara Ilaria
    Concetta Aurora Alice Claudia Monica Beatrice Raffaella Cristina`),
  male: words(`
    Giuseppe Antonio Giovanni Mario Francesco Andrea Luigi Marco Alessandro Vincenzo Salvatore Roberto Angelo Paolo Luca
    Stefano Matteo Davide Carlo Franco Domenico Bruno Michele Pietro Daniele Giorgio Lorenzo Fabio Simone Alberto Riccardo
    Raffaele Gianluca Nicola Massimo Leonardo Filippo Enrico Giacomo Claudio Emanuele Pasquale Niccolò`),
  femaleTail: {
    starts: words('Giu Lu Ma Pie Ros Fi Ve Au Mi'),
    ends: words('lietta cilla rina dora linda monda riangela'),
  },
  maleTail: {
    starts: words('Gian Pier Al Er Or Ul Lan Am'),
    ends: words('carlo battista domenico franco berto lando fredo'),
  },
  pattern: {
    second: 90,
    particles: [85, ['de', 'di', 'lo', 'la', 'del', 'della', 'dal']],
    hyphened: 2,
  },
};

const iberianGiven = {
  female: words(`
    María Carmen Ana Isabel Laura Cristina Marta Lucía Pilar Dolores Josefa Teresa Elena Raquel Sara Rosa Mercedes Patricia
    Beatriz Silvia Paula Andrea Francisca Antonia Julia Rocío Alba Irene Mónica Sandra Yolanda Encarnación Inmaculada Ángela
    Sofía Nuria Concepción Gloria Amparo Margarita Begoña Íñiga`),
  male: words(`
    Antonio José Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Pablo Sergio
    Fernando Luis Jorge Alberto Álvaro Adrián Diego Raúl Iván Enrique Rubén Ramón Óscar Vicente Andrés Joaquín Santiago Víctor
    Eduardo Mario Roberto Jaime Ignacio Salvador Gonzalo Íñigo Nicolás Emilio`),
};

export const spanish: CultureFacts = {
  code: 'spanish',
  script: 'Latn',
  share: 55,
  home: 'QSC',
  systems: spanishSystems,
  surnames: words(`
    García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz
    Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez
    Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano
    Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco
    Díez Aguilar Caballero Nieto Santana Vargas Pascual Giménez Herrero Hidalgo Montero Lorenzo Santiago Benítez Durán
    Ibáñez Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Román Pastor Velasco Parra Sáez Moya Bravo Rivera Gallardo`),
  surnameTail: {
    starts: words(`
      Al An Ar Bal Bar Ber Bo Bus Cal Cam Car Cas Ce Cor Cue De Do El En Es Fa Fon Gal Gar Go Gor Gran Gu Her In Iz Ja
      La Lar Le Li Lo Ma Mal Man Mar Men Mi Mon Mu Na Ol Or Os Pa Pe Pin Pla Que Ra Re Ri Ro Sa Sal San Se So Ta Te To Tru
      U Va Val Ve Vi Ya Za Zu`),
    middles: words('be ca che do ga gue la lle ma mi na rra ta ve zo ño'),
    ends: words('rra nez ga ndo ta l ro les lla no rte za'),
  },
  ...iberianGiven,
  pattern: {
    second: 330,
    secondSurname: 780,
    particles: [18, ['de', 'de la', 'del']],
    hyphened: 4,
  },
};

export const portuguese: CultureFacts = {
  code: 'portuguese',
  script: 'Latn',
  share: 30,
  home: 'QSC',
  systems: latinSystems,
  surnames: words(`
    Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves
    Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves
    Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro Figueiredo
    Azevedo Freitas Magalhães Henriques Lima Guerreiro Batista Pinheiro Faria Miranda Barros Morais Nogueira Esteves Anjos`),
  surnameTail: {
    starts: words(
      'Al Ar Ba Bor Bra Ca Cal Cam Car Cas Cor Du Es Fa Fer Fi Gal Go Gui La Lo Ma Me Mon Mo Na Oli Pa Pei Pes Pi Que Ra Re Ri Sal Se So Ta To Va Ve Vi Xa Za',
    ),
    middles: words('be ca da ga la ma mi na ra ta ve zo çã'),
    ends: words('lho eira oso eiro al es ões inho edo ais ata'),
  },
  female: words(`
    Maria Ana Joana Inês Beatriz Mariana Catarina Sofia Marta Rita Carla Sandra Paula Cristina Helena Teresa Isabel Sara Carolina
    Leonor Matilde Margarida Fátima Conceição Lurdes Manuela Rosa Graça Patrícia Vânia Filipa Mónica`),
  male: words(`
    José António João Manuel Francisco Carlos Luís Paulo Pedro Jorge Rui Miguel Tiago Nuno Ricardo Fernando Joaquim Diogo André
    Bruno Hugo Gonçalo Rafael Vítor Sérgio Duarte Afonso Martim Filipe Nélson Álvaro Simão Estêvão`),
  pattern: { second: 480, secondSurname: 700, particles: [170, ['da', 'de', 'dos', 'do']] },
};

export const romanian: CultureFacts = {
  code: 'romanian',
  script: 'Latn',
  share: 30,
  home: 'QNI',
  systems: romanianSystems,
  surnames: words(`
    Popa Popescu Ionescu Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Constantin Rusu Marin Mihai Dinu Florea Dobre Barbu
    Munteanu Moldovan Lazăr Stanciu Tudor Ilie Nistor Cristea Toma Moraru Ștefan Oprea Preda Voicu Ungureanu Sandu Neagu Nicolae
    Lupu Șerban Manole Tănase Balan Cozma Coman Ene Vasile Petre Crăciun Ardelean Țurcanu Grosu Diaconu Bucur Iancu Pavel Enache
    Dragomir Vlad Anghel Bălan Roman Suciu Mocanu Pop Mureșan Filip Bogdan Rotaru Cojocaru Olaru Vasilescu Georgescu Dumitrescu`),
  surnameTail: {
    starts: words(
      'Alb An Ban Bar Bog Bra Bu Cal Can Cer Chi Ci Cor Cris Dan Do Drag Fa Fi Flo Ga Ghe Go Gri Hor Ior Is Lun Mar Mi Mol Neg Ol Pet Pin Plo Ra Ro Sav Sim Sta Tam Ti Tru Ur Vin Vo Zam',
    ),
    middles: words('a o u i ăl or in et and ig'),
    ends: words('escu eanu aru iu an oiu ea uța ache aș'),
  },
  female: words(`
    Maria Elena Ana Ioana Mihaela Andreea Cristina Daniela Alexandra Ecaterina Gabriela Alina Mariana Nicoleta Simona Camelia
    Florentina Georgiana Rodica Carmen Monica Raluca Diana Oana Ștefania Lăcrămioara Viorica Roxana Bianca`),
  male: words(`
    Ion Andrei Alexandru Gheorghe Nicolae Vasile Constantin Mihai Adrian Ștefan Marian Florin Cristian Daniel Ionuț Dumitru Marius
    Gabriel Bogdan Cătălin Răzvan Vlad Radu Sorin Ovidiu Petru Liviu Lucian Cosmin Iulian Octavian Costel`),
  pattern: { second: 280, hyphened: 14 },
};
