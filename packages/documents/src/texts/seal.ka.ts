import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const sealKa: Texts<SealFindingCode> = {
  'document.seal.input.unknown': 'ეს ცნობილი სახის ბეჭედი არ არის',
  'document.seal.input.size':
    '{bytes} ბაიტი მეტია, ვიდრე ნებისმიერ შტრიხკოდში ეტევა; არაფერი წაკითხულა',
  'document.seal.input.form': 'ბაიტები აღებულია ფორმიდან {form}',
  'document.seal.input.lossy':
    'სკანერმა შეცვალა ბაიტები, რომელთა ჩვენებაც ვერ შეძლო; გადართეთ ნედლი ბაიტების რეჟიმზე',
  'document.seal.header.truncated': 'ბეჭედი სათაურშივე წყდება',
  'document.seal.header.version': 'ბეჭდის გამოქვეყნებულ ვერსიებს შორის ნომერი {version} არ არის',
  'document.seal.header.version-unpublished':
    'ვერსია {version} არცერთ გამოცემაში არ არის; ბეჭედი წაიკითხა როგორც ვერსია 3',
  'document.seal.header.c40': 'C40-ით არ იკითხება: {what}',
  'document.seal.header.reference-length':
    'სერტიფიკატის მითითების სიგრძე {length} თექვსმეტობითი რიცხვი არ არის',
  'document.seal.header.decimal-length':
    'სერტიფიკატის მითითების სიგრძე ათობითია და არა თექვსმეტობითი',
  'document.seal.header.fixed-reference':
    'სერტიფიკატის მითითებას მე-3 ვერსიის ხუთი სიმბოლო აქვს, თუმცა სათაურში მე-4 ვერსიაა',
  'document.seal.header.test-reference': 'სერტიფიკატის მითითება ტესტებისთვისაა განკუთვნილი',
  'document.seal.header.date': 'თარიღი არ იკითხება: {what}',
  'document.seal.header.order': 'ბეჭედს ხელი მოეწერა {signedOn}, გაცემის თარიღამდე ({issuedOn})',
  'document.seal.header.future': 'ბეჭედს ხელი მოეწერა {signedOn}, შემოწმების დღის შემდეგ',
  'document.seal.header.state': 'კოდი {code} არცერთ სახელმწიფოს არ აქვს',
  'document.seal.profile.unknown': 'პროფილი {profile} უცნობია; შემცველობა ტეგებით ჩანს',
  'document.seal.feature.truncated': 'ბეჭედი წყდება ელემენტში {tag}',
  'document.seal.feature.plain-length':
    '128-დან სიგრძეები ერთი ბაიტით წერია, როგორც მე-3 ვერსიაში, თუმცა სათაურში მე-4 ვერსიაა',
  'document.seal.feature.der-length':
    '128-დან სიგრძეები DER-ით წერია, როგორც მე-4 ვერსიაში, თუმცა სათაურში უფრო ადრინდელი ვერსიაა',
  'document.seal.feature.duplicate': 'ელემენტი {tag} ორჯერ გვხვდება',
  'document.seal.feature.missing': 'აკლია ელემენტი {name}, რომელსაც პროფილი მოითხოვს',
  'document.seal.feature.length':
    'ელემენტს {name} {bytes} ბაიტი აქვს; პროფილით უნდა იყოს {least}-დან {most}-მდე',
  'document.seal.feature.content': 'ელემენტის {name} ბაიტები მის კოდირებას არ შეესაბამება',
  'document.seal.feature.unknown': 'პროფილში ელემენტი {tag} არ არის',
  'document.seal.feature.check-digit':
    'ბეჭედში ჩაწერილი ზონის საკონტროლო ციფრი {digit} არ ემთხვევა გამოთვლას',
  'document.seal.trailing': 'ბეჭდის შემდეგ კიდევ {bytes} ბაიტია',
  'document.seal.padding': 'ბეჭდის შემდეგ შევსების ან სტრიქონის ბოლოს {bytes} ბაიტია',
  'document.seal.json.syntax': 'ტექსტი {offset}-ე ბაიტიდან JSON აღარ არის',
  'document.seal.json.depth': 'JSON ზედმეტად ღრმად არის ჩადგმული',
  'document.seal.json.duplicate': 'წევრი {path} ორჯერ გვხვდება',
  'document.seal.json.number': 'რიცხვს {path} კანონიკური ფორმა არ აქვს',
  'document.seal.json.string': 'ტექსტში {path} სიმბოლოს ნახევარია',
  'document.seal.json.not-canonical':
    'მონაცემები კანონიკური ფორმით არ არის; ხელმოწერა კანონიკურ ფორმაზეა',
  'document.seal.json.member': 'წევრი {path} აკლია ან სხვა ტიპისაა',
  'document.seal.json.base64': 'წევრი {path} Base64 არ არის',
  'document.seal.json.algorithm': 'ალგორითმი {algorithm} არ არის არცერთი: ES256, ES384, ES512',
  'document.seal.barcode.draft':
    'შტრიხკოდის მონაცემთა სტრუქტურა იკითხება პროექტისა და საჯარო ნიმუშების მიხედვით',
  'document.seal.barcode.base32': 'ნიშნის შემდგომი ტექსტი Base32 არ არის',
  'document.seal.barcode.zip': 'მონაცემების გახსნა ვერ ხერხდება, ან ზედმეტად დიდია',
  'document.seal.barcode.flag': 'ნიშანი {flag} არ არის A, B, C ან D',
  'document.seal.barcode.algorithm': 'ხელმოწერის ალგორითმი {algorithm} უცნობია',
  'document.seal.barcode.object': 'ობიექტი {tag} აკლია, ორჯერ გვხვდება ან აქ არ უნდა იყოს',
  'document.seal.findings.many':
    'ამ ბეჭედზე {count}-ზე მეტი რამ არის სათქმელი; დანარჩენი გამოტოვებულია',
  'document.seal.unread': 'ბეჭედი ვერ წაიკითხა, ამიტომ ეს არ შემოწმებულა',
  'document.seal.signature.absent':
    'ბეჭედი ხელმოუწერელია, თუმცა ამ სახის ბეჭედს ხელმოწერა უნდა ჰქონდეს',
  'document.seal.signature.unsigned':
    'შტრიხკოდი თავად ამბობს, რომ ხელმოუწერელია: მის შემცველობას არავინ ადასტურებს',
  'document.seal.signature.truncated':
    'ბეჭედი ხელმოწერაში წყდება: {expected} ბაიტიდან არის {bytes}',
  'document.seal.signature.odd': 'ხელმოწერას {bytes} ბაიტი აქვს და ორ რიცხვად ვერ იყოფა',
  'document.seal.signature.invalid': 'ხელმოწერა არ დასტურდება ამ ხელმომწერის გასაღებით: {signer}',
  'document.seal.signature.valid': 'ხელმოწერა დასტურდება ამ ხელმომწერის გასაღებით: {signer}',
  'document.seal.signature.unsupported':
    'ამ ხელმომწერის გასაღების სახით აქ ვერაფერი მოწმდება: {signer}',
  'document.seal.signature.der': 'ხელმოწერა DER-ის მიმდევრობაა; ბეჭედში ორი რიცხვი პირდაპირ წერია',
  'document.seal.signer.unknown':
    'ხელთ არსებულ სერტიფიკატებს შორის არ არის ხელმომწერი {signer} მითითებით {reference}',
  'document.seal.signer.none': 'ხელმომწერის სერტიფიკატის გარეშე ეს ვერ შემოწმდება',
  'document.seal.signer.unreadable': 'სერტიფიკატი არ იკითხება: {name}',
  'document.seal.signer.several':
    'ხელთ არსებული {count} სერტიფიკატი ერთსა და იმავე მითითებას ატარებს ({reference}); ყველა შემოწმდა',
  'document.seal.signer.name':
    'სერტიფიკატს მითითება {reference} აქვს, მაგრამ მისი სახელი არ არის {signer}',
  'document.seal.signer.reference':
    'გასაღები ემთხვევა, მაგრამ ბეჭედი ხელმომწერად ასახელებს {signer} {reference}-ს, სერტიფიკატი კი ეკუთვნის: {subject}',
  'document.seal.signer.validity':
    'ბეჭედს ხელი მოეწერა {signedOn}, ხელმომწერის მოქმედების ვადის ({from} – {to}) გარეთ',
  'document.seal.signer.usage-period':
    'ბეჭედს ხელი მოეწერა {signedOn}, იმ დროის ({from} – {to}) გარეთ, როცა ხელმომწერს ხელმოწერა შეუძლია',
  'document.seal.signer.expired': 'ხელმომწერის სერტიფიკატი მხოლოდ {to}-მდე მოქმედებდა',
  'document.seal.signer.no-date':
    'ბეჭედი არ ამბობს, როდის მოეწერა ხელი; ხელმომწერი შემოწმების დღით შეფასდა',
  'document.seal.chain.none': 'სანდო საცავი მოცემული არ არის: ხელმომწერს არავინ ადასტურებს',
  'document.seal.chain.given': 'ოპერატორმა ეს სერტიფიკატი ბეჭდის ხელმომწერისად დაასახელა: {signer}',
  'document.seal.country.signer': 'ბეჭედი ეკუთვნის სახელმწიფოს {state}, ხელმომწერი – {signer}',
  'document.seal.country.zone': 'ბეჭედი ეკუთვნის სახელმწიფოს {state}, მასში ჩაწერილი ზონა – {zone}',
  'document.seal.mrz.differs': 'ზონაში სხვაგვარადაა, ვიდრე ბეჭედში: {field}',
  'document.seal.mrz.same': 'ბეჭედი და ზონა ერთმანეთს ემთხვევა',
  'document.seal.compare.none': 'შესადარებელი აკლია ან არ იკითხება: {what}',
  'document.seal.passport-number.differs': 'ბეჭედი გაკეთდა პასპორტისთვის {sealed} და არა {shown}',
  'document.seal.passport-number.same': 'ბეჭედი ამ პასპორტის ნომრისთვის გაკეთდა',
  'document.seal.print.differs': 'სტიკერზე წერია ({what}): {printed}, ბეჭედში: {sealed}',
  'document.seal.print.same': 'სტიკერი და ბეჭედი ემთხვევა: {what}',
  'document.seal.print.not-sealed': 'ბეჭედში ეს არ არის: {what}; მას მხოლოდ ნაბეჭდი ამბობს',
  'document.seal.print.not-days':
    'ბეჭედში წერია ({what}): {sealed}, რაც დღეების განსაზღვრული რაოდენობა არ არის',
};
