import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const chipKa: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} ბაიტებს არ შეიცავს',
  'document.chip.file.tag': '{file} იწყება ტეგით {found}, უნდა იყოს {expected}',
  'document.chip.file.cut':
    '{file} ჩამოჭრილია: მისი სიგრძე მეტს ამბობს, ვიდრე არსებული {length} ბაიტი',
  'document.chip.file.trailing': '{file}-ის შემცველობის შემდეგ კიდევ {length} ბაიტია',
  'document.chip.file.large': '{name}-ში {length} ბაიტია; {most}-ზე მეტი არ იკითხება',
  'document.chip.file.unknown': '{name} ჩიპის ფაილი არ არის',
  'document.chip.file.name-differs': '{name} შემცველობით არის {file}, სახელით კი {named}',
  'document.chip.file.twice': '{file} ორჯერ არის მოცემული ერთი და იგივე ბაიტებით ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} ორჯერ არის მოცემული სხვადასხვა ბაიტებით ({name}, {first})',
  'document.chip.file.opaque': '{file}-ის შემცველობა გამცემისაა და არ განიმარტება',
  'document.chip.findings.many': '{kept}-ზე მეტი შენიშვნაა; დანარჩენი გამოტოვებულია',
  'document.chip.reader.none': 'ფაილებია მოცემული და წამკითხველს არ უთქვამს, როგორ უპასუხა ჩიპმა',
  'document.chip.presence.none': 'ჩიპმა არ უპასუხა',
  'document.chip.presence.unclear':
    'ჩიპმა არ უპასუხა, და უცნობია, უნდა ჰქონდეს თუ არა დოკუმენტს ჩიპი',
  'document.chip.presence.missing': 'ჩიპმა არ უპასუხა, თუმცა დოკუმენტი ამბობს, რომ ჩიპი აქვს',
  'document.chip.access.aborted': 'კითხვა შეწყდა',
  'document.chip.access.refused': 'ჩიპმა უპასუხა, მაგრამ არ გაიხსნა',
  'document.chip.object.broken': '{file}-ში {tag}-ის შემცველობა წყდება ({why})',
  'document.chip.object.absent': '{file}-ში ობიექტი {tag} აკლია',
  'document.chip.object.malformed': '{file}-ში ობიექტს {tag} თავისი ფორმა არ აქვს',
  'document.chip.object.unexpected': '{file}-ში არის {tag}, რომელიც სტანდარტით იქ არ უნდა იყოს',
  'document.chip.count': '{file} აცხადებს {stated}-ს და შეიცავს {found}-ს',
  'document.chip.text.long': '{file}-ში ტექსტი 65536 ბაიტის შემდეგ ჩამოჭრილია',
  'document.chip.text.encoding': '{file}-ში ტექსტი UTF-8 არ არის; წაიკითხა როგორც Latin-1',
  'document.chip.date.packed': '{file}-ში თარიღი შეკუმშულია, ბაიტზე ორი ციფრი',
  'document.chip.date.form': '{file}-ში თარიღი თარიღი არ არის',
  'document.chip.com.list':
    'EF.COM-ის სია ასახელებს {tag}-ს, რომელიც მონაცემთა ჯგუფი არ არის ან ორჯერ გვხვდება',
  'document.chip.dg1.unreadable': 'DG1-ში მანქანით წაკითხვადი ზონა არ არის ({length} სიმბოლო)',
  'document.chip.image.unknown': '{file}-ში გამოსახულება არც JPEG-ია, არც JPEG 2000, PNG ან WSQ',
  'document.chip.image.broken': '{file}-ში გამოსახულების სათაურს ({format}) ზომა არ აქვს',
  'document.chip.image.large':
    '{file}-ში გამოსახულება აცხადებს {width} × {height} პიქსელს; წაიკითხა მხოლოდ სათაური',
  'document.chip.image.size-differs':
    '{file}-ში გამოსახულება {width} × {height} პიქსელია; ჩანაწერში წერია {statedWidth} × {statedHeight}',
  'document.chip.biometric.record':
    '{file}-ში ბიომეტრიული ჩანაწერი აქ ცნობილ არცერთ სტანდარტს არ მიჰყვება',
  'document.chip.biometric.length':
    '{file}-ში ბიომეტრიული ჩანაწერის სიგრძეები ან რაოდენობები არ ემთხვევა ({what})',
  'document.chip.detail.unlisted': '{file}-ში არის {tag}, რომელსაც მისივე სია არ აცხადებს',
  'document.chip.detail.listed-twice': '{file}-ის სია ორჯერ ასახელებს {tag}-ს',
  'document.chip.security-infos.broken': '{file}-ში უსაფრთხოების მონაცემები წყდება ({why})',
  'document.chip.security-infos.info': '{file}-ში უსაფრთხოების ერთ მონაცემს თავისი ფორმა არ აქვს',
  'document.chip.zip.cut': 'არქივს სარჩევი არ აქვს: ჩამოჭრილია',
  'document.chip.zip.many': 'არქივში {kept}-ზე მეტი ჩანაწერია; დანარჩენი არ დათვალიერებულა',
  'document.chip.zip.path': 'ჩანაწერის {name} გზა მისი საქაღალდიდან გადის',
  'document.chip.zip.encrypted': 'ჩანაწერი {name} დაშიფრულია და არ წაკითხულა',
  'document.chip.zip.entry': 'ჩანაწერი {name} დაზიანებულია ან ისეა შეფუთული, რომ არ იკითხება',
  'document.chip.zip.large': 'ჩანაწერი {name} გახსნისას {most} ბაიტზე მეტია და არ წაკითხულა',
  'document.chip.zip.nested': 'ჩანაწერი {name} თავად არქივია და არ გახსნილა',
  'document.chip.com.absent': 'EF.COM მოცემული არ არის: EF.SOD-ს ვერ შეედრება',
  'document.chip.com.no-sod': 'უსაფრთხოების ობიექტი არ არის, რომ EF.COM მას შეედაროს',
  'document.chip.com.unreadable': 'EF.COM არ იკითხება',
  'document.chip.com.missing-group':
    'DG{number} ხელმოწერილია EF.SOD-ში, EF.COM-ში კი არ არის დასახელებული',
  'document.chip.com.extra-group': 'EF.COM ასახელებს DG{number}-ს, რომელიც EF.SOD-ში არ არის',
  'document.chip.com.version-differs': 'EF.COM-ში LDS ვერსიაა {com}, EF.SOD-ში {sod}',
  'document.chip.com.unicode-differs': 'EF.COM-ში Unicode ვერსიაა {com}, EF.SOD-ში {sod}',
  'document.chip.com.unsigned': 'EF.COM ემთხვევა EF.SOD-ს, რომლის ხელმოწერა დადასტურებული არ არის',
  'document.chip.hash.differs':
    '{file} ის არ არის, რასაც ხელი მოეწერა: მისი ჰეში ({algorithm}) განსხვავდება',
  'document.chip.hash.no-sod': '{file} არის, მაგრამ შესადარებელი უსაფრთხოების ობიექტი არ არის',
  'document.chip.hash.nothing': 'არც {file} და არც უსაფრთხოების ობიექტი მოცემული არ არის',
  'document.chip.hash.not-given': '{file} ხელმოწერილია EF.SOD-ში და მოცემული არ არის',
  'document.chip.hash.not-there': 'ამ დოკუმენტს {file} არ აქვს',
  'document.chip.hash.absent': '{file} ხელმოწერილია EF.SOD-ში, ჩიპს კი არ აქვს',
  'document.chip.hash.access-denied': 'ჩიპი ამ წამკითხველს {file}-ს არ აძლევს',
  'document.chip.hash.read-error': '{file} ჩიპიდან ვერ წაიკითხა',
  'document.chip.hash.aborted': 'კითხვა შეწყდა, სანამ წაიკითხებოდა {file}',
  'document.chip.hash.not-listed': '{file} ჩიპშია, EF.SOD-ში კი ხელმოწერილი არ არის',
  'document.chip.hash.unsigned':
    '{file}-ის ჰეში ემთხვევა EF.SOD-ს, რომლის ხელმოწერა დადასტურებული არ არის',
  'document.chip.hash.algorithm': 'EF.SOD-ის ჰეშის ალგორითმი {oid} აქ უცნობია',
  'document.chip.hash.trailing':
    '{file}-ის ჰეში გამოდის შემცველობის შემდგომი {length} ბაიტის გარეშე',
  'document.chip.hash.repeated': 'EF.SOD-ში ერთზე მეტი ჰეშია: {file}',
  'document.chip.mrz.absent': 'DG1-თან შესადარებელი მანქანით წაკითხვადი ზონა მოცემული არ არის',
  'document.chip.mrz.unreadable': 'მანქანით წაკითხვად ზონად მოცემული ზონა არ არის',
  'document.chip.mrz.no-dg1': 'DG1 მოცემული არ არის: ზონა მას ვერ შეედრება',
  'document.chip.mrz.dg1-unreadable': 'DG1-ის ზონა არ იკითხება',
  'document.chip.mrz.format-differs': 'ზონის ფორმატია {zone}, DG1-ისა {chip}',
  'document.chip.mrz.field-differs': '{field} ზონასა და DG1-ში განსხვავდება',
  'document.chip.mrz.check-digit-differs':
    'საკონტროლო ციფრი {check} ზონასა და DG1-ში განსხვავდება, თუმცა ის, რასაც იცავს, არა',
  'document.chip.mrz.date-fillers': '{field}: ერთ მხარეს შემავსებლებია, მეორეზე ციფრები',
  'document.chip.mrz.optional-differs': 'არასავალდებულო მონაცემები ზონასა და DG1-ში განსხვავდება',
  'document.chip.mrz.one-side': 'მოცემულია ზონის მხოლოდ ნაწილი; რაც არის, DG1-ს ემთხვევა',
  'document.chip.mrz.unsigned':
    'ზონა და DG1 ემთხვევა, მაგრამ თავად DG1-ის ნამდვილობა დადასტურებული არ არის',
  'document.chip.expiry.past': 'დოკუმენტს ვადა გაუვიდა {date}',
  'document.chip.expiry.unknown': 'მოქმედების ვადა სრულად ცნობილი არ არის',
  'document.chip.expiry.no-zone': 'DG1-ში ზონა არ არის, საიდანაც ვადა აიღებოდა',
  'document.chip.aa.no-key': 'დოკუმენტს აქტიური ავთენტიფიკაციის გასაღები არ აქვს',
  'document.chip.aa.key-not-given':
    'DG15 ხელმოწერილია EF.SOD-ში და მოცემული არ არის: აქტიური ავთენტიფიკაცია ვერ შემოწმდება',
  'document.chip.aa.no-transcript':
    'დოკუმენტს აქტიური ავთენტიფიკაციის გასაღები აქვს, ჩანაწერი კი მოცემული არ არის',
  'document.chip.aa.aborted': 'აქტიური ავთენტიფიკაცია შეწყდა',
  'document.chip.aa.refused': 'ჩიპმა აქტიური ავთენტიფიკაციის გამოწვევას არ უპასუხა',
  'document.chip.aa.key-unreadable': 'DG15-ის გასაღები არ იკითხება',
  'document.chip.aa.key-unsigned':
    'აქტიური ავთენტიფიკაცია ემთხვევა DG15-ის გასაღებს, მაგრამ არ არის დადასტურებული, რომ ის გამცემისაა',
  'document.chip.aa.key-missing':
    'მოცემულია აქტიური ავთენტიფიკაციის ჩანაწერი, დოკუმენტს კი მისი გასაღები არ აქვს',
  'document.chip.aa.invalid': 'ჩიპის პასუხი არ არის გამოწვევის ხელმოწერა DG15-ის გასაღებით ({why})',
  'document.chip.aa.unsupported':
    'აქტიური ავთენტიფიკაციის ალგორითმი აქ მხარდაჭერილი არ არის ({why})',
  'document.chip.aa.challenge-length': 'გამოწვევაში 8-ის ნაცვლად {length} ბაიტია',
  'document.chip.aa.hash-not-stated':
    'DG14 არ ამბობს, რომელი ჰეში უნდა ელიფსურ გასაღებს; ემთხვევა {hash}',
  'document.chip.aa.hash-differs': 'DG14 ამბობს {stated}, ჩიპმა გამოიყენა {hash}',
  'document.chip.aa.der': 'ჩიპმა ECDSA ხელმოწერა DER-ით მოგვცა r და s-ის ნაცვლად',
  'document.chip.aa.trailer': 'ხელმოწერის ბოლო ასახელებს {hash}-ს',
  'document.chip.ca.no-key': 'დოკუმენტს ჩიპის ავთენტიფიკაციის გასაღები არ აქვს',
  'document.chip.ca.key-not-given':
    'DG14 ხელმოწერილია EF.SOD-ში და მოცემული არ არის: ჩიპის ავთენტიფიკაცია ვერ შემოწმდება',
  'document.chip.ca.no-transcript':
    'დოკუმენტს ჩიპის ავთენტიფიკაციის გასაღები აქვს, ჩანაწერი კი მოცემული არ არის',
  'document.chip.ca.aborted': 'ჩიპის ავთენტიფიკაცია შეწყდა',
  'document.chip.ca.refused': 'ჩიპმა ჩიპის ავთენტიფიკაცია არ შეასრულა',
  'document.chip.ca.key-missing': 'ჩანაწერი იყენებს გასაღებს, რომელიც დოკუმენტს არ აქვს',
  'document.chip.ca.key-unreadable': 'ჩიპის ავთენტიფიკაციის გასაღები არ იკითხება ({why})',
  'document.chip.ca.key-unsigned':
    'ჩიპის ავთენტიფიკაცია ემთხვევა გასაღებს, მაგრამ არ არის დადასტურებული, რომ ის გამცემისაა',
  'document.chip.ca.protocol': '{oid} ჩიპის ავთენტიფიკაციის აქ ცნობილი პროტოკოლი არ არის',
  'document.chip.ca.protocol-not-offered': 'დოკუმენტი ჩანაწერის პროტოკოლს {oid} არ სთავაზობს',
  'document.chip.ca.agreement':
    'ჩანაწერში წამკითხველის დროებითი გასაღებები არც ერთმანეთს ერგება და არც ჩიპის გასაღებს',
  'document.chip.ca.mac': 'ჩიპის პირველი დაცული პასუხი არ დასტურდება: პირადი გასაღები მას არ აქვს',
  'document.chip.ca.command-mac':
    'წამკითხველის საკუთარი დაცული ბრძანება არ დასტურდება: ჩანაწერი ამ გასაღებისა არ არის',
  'document.chip.ca.exchange': 'ჩანაწერის გაცვლა დაცული შეტყობინებები არ არის',
  'document.chip.ca.token': 'ჩიპის ნიშანი არ დასტურდება: პირადი გასაღები მას არ აქვს',
  'document.chip.ca.evidence-of-reader':
    'ჩიპის ავთენტიფიკაცია არწმუნებს მხოლოდ წამკითხველს, რომელმაც ჩაატარა, და სხვას არავის',
  'document.chip.cam.no-transcript':
    'PACE-ის ჩანაწერი ჩიპის ავთენტიფიკაციის ასახვით მოცემული არ არის',
  'document.chip.cam.aborted': 'PACE ჩიპის ავთენტიფიკაციის ასახვით შეწყდა',
  'document.chip.cam.refused': 'ჩიპმა PACE ჩიპის ავთენტიფიკაციის ასახვით არ შეასრულა',
  'document.chip.cam.no-key': 'EF.CardSecurity, რომელშიც ასახვის გასაღებია, მოცემული არ არის',
  'document.chip.cam.key-unsigned':
    'ჩიპის ავთენტიფიკაციის ასახვა ემთხვევა გასაღებს, რომლის EF.CardSecurity დადასტურებული არ არის',
  'document.chip.cam.invalid':
    'ჩიპის ავთენტიფიკაციის მონაცემები ჩიპის გასაღებიდან ასახვის გასაღებამდე არ მიდის',
  'document.chip.card-security.absent': 'EF.CardSecurity მოცემული არ არის',
  'document.chip.card-security.malformed': 'EF.CardSecurity ხელმოწერილი მონაცემები არ არის ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity-ის შემცველობის ტიპია {oid}',
  'document.chip.card-security.key-differs':
    'EF.CardSecurity-ის გასაღები განსხვავდება DG14-ის იმავე იდენტიფიკატორის გასაღებისგან',
  'document.chip.card-security.info-missing': '{file}-ში არის {oid}, EF.CardSecurity-ში კი არა',
  'document.chip.card-access.absent': 'EF.CardAccess მოცემული არ არის',
  'document.chip.card-access.no-dg14': 'DG14 მოცემული არ არის, რომ EF.CardAccess მას შეედაროს',
  'document.chip.card-access.info-missing':
    'EF.CardAccess-ში არის {oid}, რომელსაც DG14 არ ადასტურებს',
  'document.chip.card-access.unsigned':
    'EF.CardAccess ემთხვევა DG14-ს, რომლის ნამდვილობა დადასტურებული არ არის',
  'document.chip.transcript.json': '{name} ჩანაწერი არ არის: არც JSON-ია',
  'document.chip.transcript.form':
    '{name} არ არის ფორმატის amirani.chip-transcript/1 ჩანაწერი: {path}',
  'document.chip.transcript.twice': '{part} რამდენიმე ჩანაწერშია; ითვლება პირველი',
  'document.sod.absent': 'EF.SOD მოცემული არ არის: ჩიპისგან ვერაფერი დადასტურდება',
  'document.sod.aborted': 'კითხვა EF.SOD-მდე შეწყდა',
  'document.sod.wrapper': 'EF.SOD თავისი ტეგის 77 გარეშეა',
  'document.sod.trailing': 'EF.SOD-ის შემცველობის შემდეგ კიდევ {length} ბაიტია',
  'document.sod.version': 'EF.SOD-ის ხელმოწერილი მონაცემების ვერსიაა {version} 3-ის ნაცვლად',
  'document.sod.malformed': 'EF.SOD ხელმოწერილი მონაცემები არ არის ({why})',
  'document.sod.content-type': 'შემცველობის ტიპი {oid} უსაფრთხოების ობიექტს არ აქვს',
  'document.sod.content-type-legacy':
    'შემცველობის ტიპია {oid}, რომელსაც ნამდვილი დოკუმენტები სტანდარტულის ნაცვლად იყენებს',
  'document.sod.content.absent': 'უსაფრთხოების ობიექტში შემცველობა არ არის',
  'document.sod.content.malformed':
    'უსაფრთხოების ობიექტის შემცველობას თავისი ფორმა არ აქვს ({why})',
  'document.sod.content.version':
    'უსაფრთხოების ობიექტის ვერსიაა {version}, ვერსიის მონაცემი კი {info}',
  'document.sod.content.count': 'უსაფრთხოების ობიექტში {count} მონაცემთა ჯგუფის ჰეშია',
  'document.sod.content.group': 'უსაფრთხოების ობიექტში არის ჰეში მონაცემთა ჯგუფისა {number}',
  'document.sod.content.group-twice': 'უსაფრთხოების ობიექტში DG{number}-ის ორი ჰეშია',
  'document.sod.content.mandatory':
    'უსაფრთხოების ობიექტში არ არის DG{number}-ის ჰეში, რომელიც ყველა დოკუმენტს აქვს',
  'document.sod.content.hash-length':
    'DG{number}-ის ჰეში {length} ბაიტია; {algorithm}-ს აქვს {expected}',
  'document.sod.content.hash-outdated':
    'უსაფრთხოების ობიექტი იყენებს {algorithm}-ს, რომელიც აღარ უნდა გამოიყენებოდეს',
  'document.sod.signers': 'უსაფრთხოების ობიექტს {count} ხელმომწერი აქვს',
  'document.sod.signer-absent': 'უსაფრთხოების ობიექტზე ხელი არავის მოუწერია',
  'document.sod.given-twice': 'მოცემულია ორი სხვადასხვა უსაფრთხოების ობიექტი; მოწმდება პირველი',
  'document.sod.certificate-outside': 'ხელმომწერის სერტიფიკატი EF.SOD-ში არ არის; ემთხვევა {name}',
  'document.sod.certificate-missing': 'ხელმომწერის სერტიფიკატი არც EF.SOD-შია და არც მოცემულია',
};
