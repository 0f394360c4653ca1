import { type MeasureName, measures } from '../metrics/index.ts';
import type { NetworkTexts } from './languages.ts';

const english = Object.fromEntries(
  Object.entries(measures).map(([measure, [definition]]) => [measure, definition]),
) as Readonly<Record<MeasureName, string>>;

/** What each measure is, in one sentence: to stand beside its figures. */
export const measureTexts: NetworkTexts<MeasureName> = {
  en: english,
  ka: {
    degree: 'კვანძების რაოდენობა, რომლებთანაც კავშირი აქვს',
    strength: 'მისი კავშირების წონების ჯამი',
    betweenness:
      'სხვა კვანძების ყველა წყვილისთვის — მათ უმოკლეს გზათა წილი, რომელიც მასზე გადის, შეკრებილი',
    closeness:
      'მისაწვდომი კვანძების რაოდენობა გაყოფილი მათამდე მანძილების ჯამზე და გამრავლებული იმ წილზე, რომელსაც ისინი დანარჩენ კვანძებში შეადგენენ',
    harmonic: 'ერთის შეფარდებათა ჯამი ყველა სხვა კვანძამდე მანძილთან',
    eigenvector:
      'მისი წევრი უდიდესი კომპონენტის მთავარ საკუთრივ ვექტორში, რომლის სიგრძე ერთია; მის გარეთ მყოფ კვანძებს ნული აქვთ',
    pagerank:
      'დროის წილი, რომელსაც იქ ატარებს სვლა, რომელიც კავშირებს შემთხვევით მიჰყვება და დროდადრო სადმე გადახტება',
    hub: 'რამდენად უკავშირდება კარგ ავტორიტეტებს; ყველასი ჯამში ერთია',
    authority: 'რამდენად უკავშირდებიან მას კარგი კვანძოვანი წერტილები; ყველასი ჯამში ერთია',
    core: 'უდიდესი k, რომლისთვისაც ის ეკუთვნის ნაწილს, სადაც ყველას k ან მეტი კავშირი აქვს',
    clustering:
      'მეზობელთა წყვილების წილი, რომლებიც ერთმანეთთან არიან დაკავშირებული; ორზე ნაკლები მეზობლისას ნული',
    constraint:
      'რამდენად ეთმობა მისი დრო ადამიანებს, რომლებიც ერთმანეთთანაც არიან დაკავშირებული; კავშირების გარეშე განსაზღვრული არ არის',
    'effective-size':
      'მეზობლების რაოდენობა იმის გამოკლებით, რასაც ისინი ერთმანეთისას იმეორებენ; კავშირების გარეშე განსაზღვრული არ არის',
    modularity:
      'ჯგუფების შიგნით არსებული კავშირების წილი იმის გამოკლებით, რასაც მხოლოდ წევრების კავშირთა რაოდენობა მოიტანდა',
    cpm: 'ჯგუფების შიგნით არსებული კავშირები მათში წყვილების მუდმივი ნაწილის გამოკლებით',
    fragmentation:
      'სიმრავლის ამოღების შემდეგ დარჩენილი წყვილების წილი, რომლებიც აღარ არიან დაკავშირებული',
    'distance-fragmentation':
      'ერთს გამოკლებული ერთის შეფარდებათა საშუალო დარჩენილი წყვილების მანძილებთან, სიმრავლის ამოღების შემდეგ',
    reach: 'კვანძების წილი, რომლებიც სიმრავლეშია ან მისგან მოცემულ რაოდენობის კავშირზე',
    'distance-reach':
      'ერთის შეფარდებათა საშუალო თითოეული კვანძის მანძილთან სიმრავლემდე; მისი წევრები ერთად ითვლება',
  },
  lv: {
    degree: 'mezglu skaits, ar kuriem tam ir saite',
    strength: 'tā saišu svaru summa',
    betweenness:
      'pa visiem citu mezglu pāriem: to īsāko ceļu daļa, kas iet caur to, saskaitīta kopā',
    closeness:
      'sasniedzamo mezglu skaits, dalīts ar attālumu summu līdz tiem un reizināts ar to daļu starp pārējiem mezgliem',
    harmonic: 'viens dalīts ar attālumu līdz katram citam mezglam, saskaitīts kopā',
    eigenvector:
      'tā ieraksts lielākās komponentes galvenajā īpašvektorā, kura garums ir viens; mezgliem ārpus tās ir nulle',
    pagerank:
      'laika daļa, ko tur pavada gājiens, kas nejauši seko saitēm un laiku pa laikam pārlec jebkur',
    hub: 'cik lielā mērā tam ir saites uz labām autoritātēm; visu summa ir viens',
    authority: 'cik lielā mērā labi mezglpunkti ir saistīti ar to; visu summa ir viens',
    core: 'lielākais k, kuram tas pieder daļai, kurā katram ir k vai vairāk saišu',
    clustering: 'tā kaimiņu pāru daļa, kas ir saistīti; nulle, ja kaimiņu ir mazāk par diviem',
    constraint:
      'cik lielā mērā tā laiks tiek cilvēkiem, kas ir saistīti savā starpā; bez saitēm nav noteikts',
    'effective-size':
      'tā kaimiņu skaits bez tā, ko tie cits no cita atkārto; bez saitēm nav noteikts',
    modularity: 'saišu daļa kopienu iekšienē bez tā, ko tur ieviestu tikai locekļu saišu skaits',
    cpm: 'saites kopienu iekšienē bez noteiktas daļas no tajās esošajiem pāriem',
    fragmentation: 'pēc kopas izņemšanas atlikušo pāru daļa, kas nav savienoti',
    'distance-fragmentation':
      'viens mīnus vidējais no viena dalīta ar atlikušo pāru attālumu pēc kopas izņemšanas',
    reach: 'mezglu daļa, kas ir kopā vai ne vairāk kā tik daudz saišu no tās',
    'distance-reach':
      'vidējais no viena dalīta ar katra mezgla attālumu līdz kopai; tās locekļi skaitās kā viens',
  },
  fr: {
    degree: 'le nombre de nœuds avec lesquels il est lié',
    strength: 'la somme des poids de ses liens',
    betweenness:
      'pour toutes les paires d’autres nœuds, la part de leurs plus courts chemins qui passe par lui, additionnée',
    closeness:
      'les nœuds qu’il atteint divisés par la somme des distances jusqu’à eux, fois la part qu’ils sont des autres nœuds',
    harmonic: 'la somme de un sur la distance à chaque autre nœud',
    eigenvector:
      'sa composante dans le vecteur propre principal de la plus grande composante, de longueur un ; les nœuds en dehors ont zéro',
    pagerank:
      'la part du temps qu’y passe une marche qui suit les liens au hasard et saute parfois n’importe où',
    hub: 'à quel point il est lié à de bonnes autorités ; la somme de tous est un',
    authority: 'à quel point de bons pivots sont liés à lui ; la somme de tous est un',
    core: 'le plus grand k pour lequel il appartient à une partie où chacun a au moins k liens',
    clustering:
      'la part des paires de ses voisins qui sont liées ; zéro avec moins de deux voisins',
    constraint: 'combien de son temps va à des personnes liées entre elles ; non défini sans liens',
    'effective-size':
      'le nombre de ses voisins moins ce qu’ils répètent l’un de l’autre ; non défini sans liens',
    modularity:
      'la part des liens à l’intérieur des communautés moins ce que les seuls nombres de liens de leurs membres y mettraient',
    cpm: 'les liens à l’intérieur des communautés moins une part fixe des paires qu’elles contiennent',
    fragmentation:
      'la part des paires restantes, une fois l’ensemble retiré, qui ne sont pas reliées',
    'distance-fragmentation':
      'un moins la moyenne de un sur la distance des paires restantes, une fois l’ensemble retiré',
    reach: 'la part des nœuds qui sont dans l’ensemble ou à tant de liens de lui au plus',
    'distance-reach':
      'la moyenne de un sur la distance de chaque nœud à l’ensemble, ses membres comptant un',
  },
  it: {
    degree: 'il numero di nodi con cui è legato',
    strength: 'la somma dei pesi dei suoi legami',
    betweenness:
      'per tutte le coppie di altri nodi, la quota dei loro cammini più brevi che passa da esso, sommata',
    closeness:
      'i nodi che raggiunge divisi per la somma delle distanze da essi, per la quota che essi sono degli altri nodi',
    harmonic: 'la somma di uno sulla distanza da ogni altro nodo',
    eigenvector:
      'il suo elemento nell’autovettore principale della componente più grande, di lunghezza uno; i nodi fuori hanno zero',
    pagerank:
      'la quota di tempo che vi passa un cammino che segue i legami a caso e ogni tanto salta altrove',
    hub: 'quanto è legato a buone autorità; la somma di tutti è uno',
    authority: 'quanto buoni snodi sono legati a esso; la somma di tutti è uno',
    core: 'il massimo k per cui appartiene a una parte in cui ognuno ha almeno k legami',
    clustering: 'la quota delle coppie di suoi vicini che sono legate; zero con meno di due vicini',
    constraint: 'quanto del suo tempo va a persone legate fra loro; non definito senza legami',
    'effective-size':
      'il numero dei suoi vicini meno ciò che ripetono l’uno dell’altro; non definito senza legami',
    modularity:
      'la quota dei legami dentro le comunità meno quanto vi metterebbero i soli numeri di legami dei membri',
    cpm: 'i legami dentro le comunità meno una parte fissa delle coppie in esse',
    fragmentation: 'la quota delle coppie rimaste, tolto l’insieme, che non sono collegate',
    'distance-fragmentation':
      'uno meno la media di uno sulla distanza delle coppie rimaste, tolto l’insieme',
    reach: 'la quota dei nodi che sono nell’insieme o al più a tanti legami da esso',
    'distance-reach':
      'la media di uno sulla distanza di ogni nodo dall’insieme; i suoi membri contano uno',
  },
  es: {
    degree: 'el número de nodos con los que está vinculado',
    strength: 'la suma de los pesos de sus vínculos',
    betweenness:
      'para todos los pares de otros nodos, la parte de sus caminos más cortos que pasa por él, sumada',
    closeness:
      'los nodos que alcanza divididos por la suma de las distancias hasta ellos, por la parte que son de los demás nodos',
    harmonic: 'la suma de uno entre la distancia a cada otro nodo',
    eigenvector:
      'su elemento en el vector propio principal de la componente mayor, de longitud uno; los nodos de fuera tienen cero',
    pagerank:
      'la parte del tiempo que pasa allí un paseo que sigue los vínculos al azar y a veces salta a cualquier sitio',
    hub: 'cuánto enlaza con buenas autoridades; la suma de todos es uno',
    authority: 'cuánto enlazan con él buenos nudos; la suma de todos es uno',
    core: 'el mayor k para el que pertenece a una parte en la que todos tienen k vínculos o más',
    clustering:
      'la parte de los pares de sus vecinos que están vinculados; cero con menos de dos vecinos',
    constraint: 'cuánto de su tiempo va a personas vinculadas entre sí; no definido sin vínculos',
    'effective-size':
      'el número de sus vecinos menos lo que repiten unos de otros; no definido sin vínculos',
    modularity:
      'la parte de los vínculos dentro de las comunidades menos lo que pondrían allí solo los números de vínculos de sus miembros',
    cpm: 'los vínculos dentro de las comunidades menos una parte fija de los pares que contienen',
    fragmentation:
      'la parte de los pares que quedan, retirado el conjunto, que no están conectados',
    'distance-fragmentation':
      'uno menos la media de uno entre la distancia de los pares que quedan, retirado el conjunto',
    reach: 'la parte de los nodos que están en el conjunto o a tantos vínculos de él como máximo',
    'distance-reach':
      'la media de uno entre la distancia de cada nodo al conjunto; sus miembros cuentan uno',
  },
};
