import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const x509Ka: Texts<X509FindingCode> = {
  'document.x509.unreadable': 'ეს სერტიფიკატი არ არის: {fault}, ბაიტი {offset}',
  'document.x509.trailing-bytes': 'სტრუქტურის შემდეგ კიდევ {bytes} ბაიტია; ისინი არ წაკითხულა',
  'document.x509.findings.many': 'ამაზე {kept}-ზე მეტი შენიშვნაა: დანარჩენები გამოტოვებულია',
  'document.x509.ber': 'კოდირება DER არ არის: {form}, ბაიტი {offset}; წაიკითხა როგორც BER',
  'document.x509.version': 'ვერსიაა {version} და არა 3',
  'document.x509.serial.negative': 'სერიული ნომერი {serial} უარყოფითია; აღებულია, როგორც არის',
  'document.x509.serial.padded': 'სერიული ნომერი საჭიროზე მეტი ოქტეტით წერია',
  'document.x509.time.form': '{field} ისე არ წერია, როგორც DER მოითხოვს; წაიკითხა როგორც {at}',
  'document.x509.time.unreadable': '{field} დრო არ არის',
  'document.x509.name.string-type':
    '{field}-ის ატრიბუტი {type} სიმბოლოების სტრიქონი არ არის, ან პროფილისგან განსხვავებული ტიპისაა ({tag})',
  'document.x509.algorithm.differs':
    'ხელმოწერის ალგორითმი შიგნით ({inside}) და გარეთ ({outside}) განსხვავდება',
  'document.x509.algorithm.unknown': 'ხელმოწერის ალგორითმი {oid} აქ უცნობია',
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS პარამეტრების გარეშე; აღებულია SHA-1 და 20 ოქტეტიანი მარილი',
  'document.x509.key.unknown-algorithm': '{oid} ტიპის გასაღებები აქ უცნობია',
  'document.x509.key.unreadable': 'საჯარო გასაღებს თავისი ტიპის ფორმა არ აქვს',
  'document.x509.key.curve-unknown': 'გასაღების მრუდი აქ ცნობილთაგან არცერთია',
  'document.x509.key.curve-altered':
    'პარამეტრები მრუდისაა {curve}, მაგრამ {parameter} სხვაა: ასეთი გასაღებით ხელმოწერა შეიძლება გაყალბდეს, და ის უარყოფილია',
  'document.x509.key.cofactor-absent':
    'მრუდის პარამეტრებს კოფაქტორი აკლია; დანარჩენი ყველა მრუდისაა {curve}',
  'document.x509.extension.unreadable': 'გაფართოებას {oid} თავისი ფორმა არ აქვს და არ წაკითხულა',
  'document.x509.extension.repeated': 'გაფართოება {oid} ერთზე მეტჯერ გვხვდება; წაიკითხა პირველი',
  'document.x509.extension.critical-unknown': 'გაფართოება {oid} კრიტიკულია და აქ უცნობია',
  'document.x509.document-types.encoding':
    'დოკუმენტის სახეების სია სტანდარტისგან განსხვავებულად არის კოდირებული ({form}); ის წაიკითხა',
  'document.x509.signature.digest-info-without-null':
    'ხელმოწერა სწორია; მის DigestInfo-ს აკლია NULL, რომელსაც უმეტესობა მოითხოვს',
  'document.x509.signature.ecdsa-form':
    'ხელმოწერა სწორია; ის წერია როგორც {form} და არა ისე, როგორც მისი ალგორითმი აცხადებს',
  'document.x509.signature.key-restricted':
    'ხელმოწერა სწორია; ის {algorithm}-ით არის შესრულებული, გასაღები კი მხოლოდ RSASSA-PSS-ისთვისაა',
  'document.x509.signature.other-curve':
    'საჯარო წერტილი არ არის მრუდზე {named}, რომელსაც გასაღები ასახელებს, არამედ მრუდზე {curve}; ხელმოწერა ამ უკანასკნელზე შემოწმდა',
  'document.x509.signature.padding-loose':
    'ჰეში ხელმოწერაშია, მაგრამ შევსება ისეთი არ არის, როგორიც უნდა იყოს: ასეთი ხელმოწერის გაკეთება პირადი გასაღების გარეშეც შეიძლება',
  'document.x509.signature.digest-differs':
    'ხელმოწერა ამ გასაღებით გაკეთდა, მაგრამ სხვა ბაიტებზე ან სხვა ჰეშ-ფუნქციით',
  'document.x509.signature.salt-length':
    'ხელმოწერის მარილის სიგრძე განსხვავდება ალგორითმში გამოცხადებულისგან',
  'document.x509.signature.form': 'ხელმოწერას არ აქვს თავისი ალგორითმის ფორმა ან სიგრძე',
  'document.x509.signature.wrong':
    'ხელმოწერა ({algorithm}) ამ გასაღებითა და ამ ბაიტებით არ დასტურდება',
  'document.x509.signature.key-refused':
    'ამ გასაღებს ვერ ვენდობით, ამიტომ მისით ხელმოწერა არ მოწმდება',
  'document.x509.signature.key-type':
    'ხელმოწერის ალგორითმი {algorithm} ამ ტიპის გასაღებისთვის არ არის ({key})',
  'document.x509.signature.unsupported':
    'ხელმოწერა ({algorithm}) აქ ვერ შემოწმდა: ალგორითმი ან გასაღები მხარდაჭერილი არ არის',
  'document.x509.crl.unreadable':
    'ეს გაუქმებული სერტიფიკატების სია არ არის: {fault}, ბაიტი {offset}',
  'document.x509.crl.entry-unreadable': 'გაუქმების სიის ჩანაწერს {entry} თავისი ფორმა არ აქვს',
  'document.x509.crl.next-update-absent': 'გაუქმების სია არ ამბობს, როდის გამოვა შემდეგი',
  'document.x509.crl.partial':
    'გაუქმების სია სრული არ არის (გაფართოება {oid}); მასში სერტიფიკატის არყოფნა არაფერს ნიშნავს',
};
