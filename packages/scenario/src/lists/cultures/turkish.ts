import { turkishSystems } from '../romanise/latin.ts';
import { type CultureFacts, words } from './facts.ts';

export const turkish: CultureFacts = {
  code: 'turkish',
  script: 'Latn',
  share: 65,
  home: 'QUV',
  systems: turkishSystems,
  surnames: words(`
    Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç
    Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt
    Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Bayram Uçar Akın
    Duman Erdem Coşkun Güzel Balcı Tunç Karataş Toprak Çiftçi Ekinci Türkmen Albayrak Ceylan Gündüz Sönmez Başaran`),
  surnameTail: {
    starts: words(`
      Ak Al Alt Bal Bay Bey Bil Boz Büyük Can Çak Çal Dağ Dal Demir Deniz Dön Er Gök Göz Gül Gün Güç Hacı İnce Kal
      Kap Kara Kavak Kaz Kızıl Koca Kor Kök Kuş Küçük Muh Oğuz Ok Ol Orta Öz Pek Sağ Sarı Ser Sev Soy Söz Süt Taş Tek
      Top Tun Tür Uç Ulu Uz Ün Var Yağ Yan Yaş Yay Yeni Yeşil Yol Yurt Zey`),
    middles: words('- a ı er man lı cı taş dağ').map((middle) => middle.replace('-', '')),
    ends: words('oğlu can kaya soy türk han bulut gün er kan men baş maz demir'),
  },
  female: words(`
    Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Zehra Hanife Merve Havva Özlem Esra Yasemin Hacer Büşra
    Melek Leyla Songül Gülsüm Derya Tuğba Sevgi Nurcan Ebru Cemile Rabia Kübra Filiz Aysel Hülya Sibel Dilek Gamze Pınar`),
  male: words(`
    Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut
    Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar Bekir Musa Metin Orhan Uğur Furkan Serkan Burak Bayram Cemal Gökhan
    Selim Yunus Tuncay Barış Çağlar Şükrü`),
  femaleTail: {
    starts: words('Gül Nur Ay Sev Can Bil Işıl Öz Naz Tan'),
    ends: words('ay can gül nur su han sen'),
  },
  maleTail: {
    starts: words('Al Er Gök Tun Kutl Bay Bil Can Doğ Ulu'),
    ends: words('han alp can tuğ kan ay gün'),
  },
  pattern: { second: 210, hyphened: 3 },
};
