import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const chipKa: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} ცარიელია: არც ერთი ბაიტი',
  'document.chip.file.tag': '{file} იწყება ტეგით {found}, უნდა იყოს {expected}',
  'document.chip.file.cut':
    '{file} ჩამოჭრილია: მისი სიგრძე მეტს ამბობს, ვიდრე არსებული {length} ბაიტია',
  'document.chip.file.trailing': '{file}-ის შემცველობას კიდევ {length} ბაიტი მოსდევს',
  'document.chip.file.large': '{name}: {length} ბაიტი; {most}-ზე მეტი არ იკითხება',
  'document.chip.file.unknown': '{name} ჩიპის ფაილი არ არის',
  'document.chip.file.name-differs': '{name} შემცველობით არის {file}, სახელით – {named}',
  'document.chip.file.twice': '{file} ორჯერ არის მოცემული ერთი და იმავე ბაიტებით ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} ორჯერ არის მოცემული სხვადასხვა ბაიტით ({name}, {first})',
  'document.chip.file.opaque': '{file}-ის შემცველობა გამცემის საკუთარია და არ განიმარტება',
  'document.chip.findings.many': '{kept}-ზე მეტი შენიშვნა: დანარჩენები გამოტოვებულია',
  'document.chip.reader.none':
    'ფაილები მოცემულია, მაგრამ არც ერთ წამკითხველს არ უთქვამს, როგორ უპასუხა ჩიპმა',
  'document.chip.presence.none': 'არც ერთმა ჩიპმა არ უპასუხა',
  'document.chip.presence.unclear':
    'არც ერთმა ჩიპმა არ უპასუხა და არავინ იცის, უნდა ჰქონდეს თუ არა ის დოკუმენტს',
  'document.chip.presence.missing':
    'არც ერთმა ჩიპმა არ უპასუხა, დოკუმენტი კი ამბობს, რომ ჩიპი აქვს',
  'document.chip.access.aborted': 'წაკითხვა შეწყდა',
  'document.chip.access.refused': 'ჩიპმა უპასუხა, მაგრამ არ გაიხსნა',
  'document.chip.access.attempt': '{protocol}, გასაღები {password}: {outcome} {status}',
  'document.chip.access.fallback': 'PACE ვერ შესრულდა, ჩიპი BAC-ით გაიხსნა',
  'document.chip.access.zone-key':
    'ზონის გასაღებმა ჩიპი ვერ გახსნა, ბარათის წვდომის ნომერმა კი გახსნა',
  'document.chip.object.broken': '{file}: ობიექტ {tag}-ის შემცველობა წყდება ({why})',
  'document.chip.object.absent': '{file}: აკლია ობიექტი {tag}',
  'document.chip.object.malformed': '{file}: ობიექტ {tag}-ს სათანადო ფორმა არ აქვს',
  'document.chip.object.unexpected': '{file}: აქ არის {tag}, რაც სტანდარტით აქ არ უნდა იყოს',
  'document.chip.count': '{file} ამბობს {stated}, არის კი {found}',
  'document.chip.text.long': 'ტექსტი ფაილში {file} 65536 ბაიტის შემდეგ ჩამოჭრილია',
  'document.chip.text.encoding': 'ტექსტი ფაილში {file} UTF-8 არ არის; წაიკითხა როგორც Latin-1',
  'document.chip.date.packed': 'თარიღი ფაილში {file} შეკუმშულია, თითო ბაიტში ორი ციფრი',
  'document.chip.date.form': 'თარიღი ფაილში {file} თარიღი არ არის',
  'document.chip.com.list':
    'EF.COM-ის სია ასახელებს {tag}-ს, რომელიც მონაცემთა ჯგუფი არ არის ან იქ ორჯერაა',
  'document.chip.dg1.unreadable':
    'რაც DG1-შია, მანქანით წაკითხვადი ზონა არ არის ({length} სიმბოლო)',
  'document.chip.image.unknown':
    'გამოსახულება ფაილში {file} არც JPEG-ია, არც JPEG 2000, არც PNG, არც WSQ',
  'document.chip.image.broken': 'გამოსახულების სათაურში ფაილში {file} ({format}) ზომა არ წერია',
  'document.chip.image.large':
    'გამოსახულება ფაილში {file} აცხადებს {width} × {height} პიქსელს; წაიკითხა მხოლოდ მისი სათაური',
  'document.chip.image.size-differs':
    'გამოსახულებას ფაილში {file} აქვს {width} × {height} პიქსელი; მისი ჩანაწერი ამბობს {statedWidth} × {statedHeight}',
  'document.chip.biometric.record':
    'ბიომეტრიული ჩანაწერი ფაილში {file} აქ ცნობილ არც ერთ სტანდარტს არ მისდევს',
  'document.chip.biometric.length':
    'ბიომეტრიული ჩანაწერის სიგრძეები ან რაოდენობები ფაილში {file} არ ემთხვევა ({what})',
  'document.chip.detail.unlisted': '{file} შეიცავს {tag}-ს, რომელსაც მისივე სია არ აცხადებს',
  'document.chip.detail.listed-twice': '{file}-ის სია ორჯერ ასახელებს {tag}-ს',
  'document.chip.security-infos.broken': 'უსაფრთხოების ინფორმაცია ფაილში {file} წყდება ({why})',
  'document.chip.security-infos.info':
    'უსაფრთხოების ერთ ინფორმაციას ფაილში {file} სათანადო ფორმა არ აქვს',
  'document.chip.zip.cut': 'არქივს სარჩევი არ აქვს: ის ჩამოჭრილია',
  'document.chip.zip.many': 'არქივში {kept}-ზე მეტი ჩანაწერია; დანარჩენები არ განიხილება',
  'document.chip.zip.path': 'ჩანაწერ {name}-ის გზა მისი საქაღალდიდან გარეთ გადის',
  'document.chip.zip.encrypted': 'ჩანაწერი {name} დაშიფრულია და არ წაკითხულა',
  'document.chip.zip.entry':
    'ჩანაწერი {name} დაზიანებულია ან ისეა შეკუმშული, როგორც აქ არ იკითხება',
  'document.chip.zip.large': 'ჩანაწერი {name} გახსნისას {most} ბაიტს აჭარბებს და არ წაკითხულა',
  'document.chip.zip.nested': 'ჩანაწერი {name} თავად არქივია და არ გახსნილა',
  'document.chip.zip.overlap': 'არქივის ჩანაწერებს საერთო ბაიტები აქვს: არცერთი არ წაკითხულა',
  'document.chip.com.absent': 'EF.COM მოცემული არ არის: EF.SOD-თან ვერ შედარდება',
  'document.chip.com.no-sod': 'არ არის უსაფრთხოების ობიექტი, რომელსაც EF.COM შედარდებოდა',
  'document.chip.com.unreadable': 'EF.COM ვერ იკითხება',
  'document.chip.com.missing-group':
    'DG{number} EF.SOD-ში ხელმოწერილია, EF.COM-ში კი დასახელებული არ არის',
  'document.chip.com.extra-group': 'EF.COM ასახელებს DG{number}-ს, რომელიც EF.SOD-ს არ აქვს',
  'document.chip.com.version-differs': 'EF.COM-ის LDS ვერსიაა {com}, EF.SOD-ისა – {sod}',
  'document.chip.com.unicode-differs': 'EF.COM-ის Unicode ვერსიაა {com}, EF.SOD-ისა – {sod}',
  'document.chip.com.unsigned':
    'EF.COM ემთხვევა EF.SOD-ს, რომლის საკუთარი ხელმოწერა დადასტურებული არ არის',
  'document.chip.hash.differs':
    '{file} ის არ არის, რასაც ხელი მოეწერა: ჰეში ({algorithm}) განსხვავდება',
  'document.chip.hash.no-sod':
    '{file} აქ არის, მაგრამ არ არის უსაფრთხოების ობიექტი, რომელსაც შედარდებოდა',
  'document.chip.hash.nothing': 'არ არის არც {file}, არც წაკითხვადი უსაფრთხოების ობიექტი',
  'document.chip.hash.not-given': '{file} EF.SOD-ში ხელმოწერილია, მაგრამ მოცემული არ არის',
  'document.chip.hash.not-there': 'ამ დოკუმენტს {file} არ აქვს',
  'document.chip.hash.absent': '{file} EF.SOD-ში ხელმოწერილია, ჩიპს კი არ აქვს',
  'document.chip.hash.access-denied': 'ჩიპი ამ წამკითხველს არ აძლევს: {file}',
  'document.chip.hash.read-error': '{file} ჩიპიდან ვერ წაიკითხა',
  'document.chip.hash.aborted': 'წაკითხვა შეწყდა, სანამ მოვიდოდა {file}',
  'document.chip.hash.not-listed': '{file} ჩიპზეა, EF.SOD-ში კი ხელმოწერილი არ არის',
  'document.chip.hash.unsigned':
    '{file}-ის ჰეში ემთხვევა EF.SOD-ს, რომლის საკუთარი ხელმოწერა დადასტურებული არ არის',
  'document.chip.hash.algorithm': 'EF.SOD-ის ჰეშირების ალგორითმი {oid} აქ ცნობილი არ არის',
  'document.chip.hash.trailing':
    '{file}-ის ჰეში ემთხვევა, თუ მის შემცველობაზე მიყოლილი {length} ბაიტი არ ჩაითვლება',
  'document.chip.hash.appended':
    '{file}-ის შემცველობას მოსდევს {length} ბაიტი, რომელიც შემავსებელი არ არის: მათთვის ხელი არავის მოუწერია',
  'document.chip.hash.repeated': 'EF.SOD-ს ერთზე მეტი ჰეში აქვს: {file}',
  'document.chip.mrz.absent':
    'მანქანით წაკითხვადი ზონა, რომელიც DG1-ს შედარდებოდა, მოცემული არ არის',
  'document.chip.mrz.unreadable': 'რაც მანქანით წაკითხვად ზონად არის მოცემული, ასეთი არ არის',
  'document.chip.mrz.no-dg1': 'DG1 მოცემული არ არის: ზონა მას ვერ შედარდება',
  'document.chip.mrz.dg1-unreadable': 'DG1-ის ზონა ვერ იკითხება',
  'document.chip.mrz.format-differs': 'ზონა არის {zone}, DG1 – {chip}',
  'document.chip.mrz.field-differs': '{field} ზონასა და DG1-ში განსხვავდება',
  'document.chip.mrz.check-digit-differs':
    'საკონტროლო ციფრი {check} ზონასა და DG1-ში განსხვავდება, თუმცა რასაც ის იცავს, არ განსხვავდება',
  'document.chip.mrz.date-fillers': '{field}: ერთ მხარეს შემავსებლებია, მეორეს ციფრები',
  'document.chip.mrz.optional-differs': 'არასავალდებულო მონაცემები ზონასა და DG1-ში განსხვავდება',
  'document.chip.mrz.personal-number':
    'ზონაში წერია {printed} იქ, სადაც DG1-სა და DG11-ში პირადი ნომერია {number}',
  'document.chip.mrz.personal-number-open':
    'DG11-ში პირადი ნომერია {number}, ზონაში კი წერია {printed}',
  'document.chip.mrz.personal-number-other':
    'გამცემმა ხელი მოაწერა {printed}-ს, როგორც არასავალდებულო მონაცემს, და {number}-ს, როგორც პირად ნომერს DG11-ში',
  'document.chip.mrz.one-side': 'ზონის მხოლოდ ნაწილია მოცემული; რაც არის, DG1-ს ემთხვევა',
  'document.chip.mrz.unsigned':
    'ზონა და DG1 ერთმანეთს ემთხვევა, თავად DG1-ის ნამდვილობა კი დადასტურებული არ არის',
  'document.chip.expiry.past': 'დოკუმენტს ვადა გაუვიდა: {date}',
  'document.chip.expiry.unknown': 'მოქმედების ვადა სრულად ცნობილი არ არის',
  'document.chip.expiry.no-zone': 'DG1-ში არ არის ზონა, საიდანაც მოქმედების ვადა აიღება',
  'document.chip.aa.no-key': 'დოკუმენტს აქტიური აუთენტიფიკაციის გასაღები არ აქვს',
  'document.chip.aa.key-not-given':
    'DG15 EF.SOD-ში ხელმოწერილია, მაგრამ მოცემული არ არის: აქტიური აუთენტიფიკაცია ვერ მოწმდება',
  'document.chip.aa.no-transcript':
    'დოკუმენტს აქტიური აუთენტიფიკაციის გასაღები აქვს, ჩანაწერი კი მოცემული არ არის',
  'document.chip.aa.aborted': 'აქტიური აუთენტიფიკაცია შეწყდა',
  'document.chip.aa.refused': 'ჩიპმა აქტიური აუთენტიფიკაციის გამოწვევას არ უპასუხა',
  'document.chip.aa.key-unreadable': 'DG15-ის გასაღები ვერ იკითხება',
  'document.chip.aa.key-unsigned':
    'აქტიური აუთენტიფიკაცია ემთხვევა DG15-ის გასაღებს, რომელზეც დადასტურებული არ არის, რომ გამცემისაა',
  'document.chip.aa.key-missing':
    'მოცემულია აქტიური აუთენტიფიკაციის ჩანაწერი, დოკუმენტს კი ამისთვის გასაღები არ აქვს',
  'document.chip.aa.invalid': 'ჩიპის პასუხი გამოწვევის ხელმოწერა არ არის DG15-ის გასაღებით ({why})',
  'document.chip.aa.unsupported':
    'აქტიური აუთენტიფიკაციის ალგორითმი აქ არ არის მხარდაჭერილი ({why})',
  'document.chip.aa.challenge-length': 'გამოწვევაში {length} ბაიტია, უნდა იყოს 8',
  'document.chip.aa.hash-not-stated':
    'DG14 არ ამბობს, რომელი ჰეში ახლავს ელიფსურ გასაღებს; გამოდის {hash}',
  'document.chip.aa.hash-differs': 'DG14 ამბობს {stated}, ჩიპმა გამოიყენა {hash}',
  'document.chip.aa.der': 'ჩიპმა ECDSA ხელმოწერა DER-ით მოგვცა, და არა როგორც r და s',
  'document.chip.aa.trailer': 'ხელმოწერის ბოლო ასახელებს {hash}-ს',
  'document.chip.ca.no-key': 'დოკუმენტს ჩიპის აუთენტიფიკაციის გასაღები არ აქვს',
  'document.chip.ca.key-not-given':
    'DG14 EF.SOD-ში ხელმოწერილია, მაგრამ მოცემული არ არის: ჩიპის აუთენტიფიკაცია ვერ მოწმდება',
  'document.chip.ca.no-transcript':
    'დოკუმენტს ჩიპის აუთენტიფიკაციის გასაღები აქვს, ჩანაწერი კი მოცემული არ არის',
  'document.chip.ca.aborted': 'ჩიპის აუთენტიფიკაცია შეწყდა',
  'document.chip.ca.refused': 'ჩიპმა ჩიპის აუთენტიფიკაცია არ შეასრულა',
  'document.chip.ca.key-missing': 'ჩანაწერი იყენებს გასაღებს, რომელიც დოკუმენტს არ აქვს',
  'document.chip.ca.key-unreadable': 'ჩიპის აუთენტიფიკაციის გასაღები ვერ იკითხება ({why})',
  'document.chip.ca.key-unsigned':
    'ჩიპის აუთენტიფიკაცია ემთხვევა გასაღებს, რომელზეც დადასტურებული არ არის, რომ გამცემისაა',
  'document.chip.ca.protocol': '{oid} ჩიპის აუთენტიფიკაციის აქ ცნობილი პროტოკოლი არ არის',
  'document.chip.ca.protocol-not-offered': 'დოკუმენტი ჩანაწერის პროტოკოლს {oid} არ გვთავაზობს',
  'document.chip.ca.agreement':
    'წამკითხველის დროებითი გასაღებები ჩანაწერში არც ერთმანეთს ერგება და არც ჩიპის გასაღებს',
  'document.chip.ca.mac': 'ჩიპის პირველი დაცული პასუხი არ დასტურდება: მას პირადი გასაღები არ აქვს',
  'document.chip.ca.command-mac':
    'თავად წამკითხველის დაცული ბრძანება არ დასტურდება: ჩანაწერი ამ გასაღებისა არ არის',
  'document.chip.ca.exchange': 'ჩანაწერის გაცვლა დაცული მიმოწერა არ არის',
  'document.chip.ca.token': 'ჩიპის ნიშანი არ დასტურდება: მას პირადი გასაღები არ აქვს',
  'document.chip.ca.evidence-of-reader':
    'ჩიპის აუთენტიფიკაცია არწმუნებს იმ წამკითხველს, რომელმაც ის ჩაატარა, და სხვას არავის',
  'document.chip.cam.no-transcript':
    'მოცემული არ არის ჩანაწერი PACE-ისა ჩიპის აუთენტიფიკაციის ასახვით',
  'document.chip.cam.aborted': 'PACE ჩიპის აუთენტიფიკაციის ასახვით შეწყდა',
  'document.chip.cam.refused': 'ჩიპმა PACE ჩიპის აუთენტიფიკაციის ასახვით არ შეასრულა',
  'document.chip.cam.no-key':
    'EF.CardSecurity ჩიპის აუთენტიფიკაციის ასახვის გასაღებით მოცემული არ არის',
  'document.chip.cam.key-unsigned':
    'ჩიპის აუთენტიფიკაციის ასახვა ემთხვევა გასაღებს, რომლის EF.CardSecurity დადასტურებული არ არის',
  'document.chip.cam.key-unbound':
    'ჩიპის აუთენტიფიკაციის ასახვა ემთხვევა გასაღებს, რომელიც ხელმოწერილ DG14-ში არ არის: შესაძლოა სხვა დოკუმენტისაა',
  'document.chip.cam.invalid':
    'ჩიპის აუთენტიფიკაციის მონაცემებს მისი გასაღებიდან მის ასახვის გასაღებამდე არ მივყავართ',
  'document.chip.card-security.absent': 'EF.CardSecurity მოცემული არ არის',
  'document.chip.card-security.malformed': 'EF.CardSecurity ხელმოწერილი მონაცემები არ არის ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity-ის შემცველობის ტიპია {oid}',
  'document.chip.card-security.key-differs':
    'EF.CardSecurity-ის გასაღები განსხვავდება DG14-ში იმავე იდენტიფიკატორის გასაღებისგან',
  'document.chip.card-security.info-missing':
    '{file} შეიცავს {oid}-ს, რომელიც EF.CardSecurity-ს არ აქვს',
  'document.chip.card-access.absent': 'EF.CardAccess მოცემული არ არის',
  'document.chip.card-access.missing':
    'ჩიპს EF.CardAccess არ აქვს, მისი ხელმოწერილი DG14 კი ამბობს, რომ იგი PACE-ს გვთავაზობს',
  'document.chip.card-access.left-out':
    'EF.CardAccess მოწოდებული არ არის, ხელმოწერილი DG14 კი ამბობს, რომ ჩიპი PACE-ს გვთავაზობს',
  'document.chip.card-access.without-dg14':
    'EF.CardAccess არსებობს, EF.SOD-ში კი არ არის DG14, რომელიც მას დაადასტურებდა',
  'document.chip.card-access.info-left-out':
    'DG14-ში PACE-სთვის არის {oid}, რომელსაც EF.CardAccess არ გვთავაზობს',
  'document.chip.card-access.no-dg14': 'DG14, რომელსაც EF.CardAccess შედარდებოდა, მოცემული არ არის',
  'document.chip.card-access.info-missing':
    'EF.CardAccess შეიცავს {oid}-ს, რომელსაც DG14 არ ადასტურებს',
  'document.chip.card-access.unsigned':
    'EF.CardAccess ემთხვევა DG14-ს, რომლის ნამდვილობა დადასტურებული არ არის',
  'document.chip.transcript.json': '{name} ჩანაწერი არ არის: ეს JSON არ არის',
  'document.chip.transcript.form':
    '{name} არ არის amirani.chip-transcript/1 ფორმატის ჩანაწერი: {path}',
  'document.chip.transcript.twice':
    '{part} {count} ჩანაწერშია, ჩიპს ადასტურებს {held}; ითვლება უარესი პასუხი',
  'document.sod.absent': 'EF.SOD მოცემული არ არის: ჩიპის შესახებ ვერაფერი დადასტურდება',
  'document.sod.aborted': 'წაკითხვა EF.SOD-მდე შეწყდა',
  'document.sod.wrapper': 'EF.SOD თავისი ტეგის, 77-ის, გარეშეა',
  'document.sod.trailing': 'EF.SOD-ის შემცველობას კიდევ {length} ბაიტი მოსდევს',
  'document.sod.version': 'EF.SOD-ის ხელმოწერილი მონაცემების ვერსიაა {version}, უნდა იყოს 3',
  'document.sod.malformed': 'EF.SOD ხელმოწერილი მონაცემები არ არის ({why})',
  'document.sod.content-type': 'შემცველობის ტიპი {oid} უსაფრთხოების ობიექტისა არ არის',
  'document.sod.content-type-legacy':
    'შემცველობის ტიპია {oid}, რომელიც ნამდვილ დოკუმენტებს სტანდარტისეულის ნაცვლად აქვთ',
  'document.sod.content.absent': 'უსაფრთხოების ობიექტს შემცველობა არ აქვს',
  'document.sod.content.malformed':
    'უსაფრთხოების ობიექტის შემცველობას სათანადო ფორმა არ აქვს ({why})',
  'document.sod.content.version':
    'უსაფრთხოების ობიექტის ვერსიაა {version}, მისი ვერსიის ინფორმაცია: {info}',
  'document.sod.content.count': 'უსაფრთხოების ობიექტში {count} მონაცემთა ჯგუფის ჰეშია',
  'document.sod.content.group': 'უსაფრთხოების ობიექტში მონაცემთა ჯგუფ {number}-ის ჰეშია',
  'document.sod.content.group-twice': 'უსაფრთხოების ობიექტში DG{number}-ის ორი ჰეშია',
  'document.sod.content.mandatory':
    'უსაფრთხოების ობიექტში DG{number}-ის ჰეში არ არის, რომელიც ყველა დოკუმენტს აქვს',
  'document.sod.content.hash-length':
    'DG{number}-ის ჰეშში {length} ბაიტია; {algorithm}: {expected}',
  'document.sod.content.hash-outdated':
    'უსაფრთხოების ობიექტი იყენებს {algorithm}-ს, რომელიც აღარ უნდა გამოიყენებოდეს',
  'document.sod.signers': 'უსაფრთხოების ობიექტს {count} ხელმომწერი ჰყავს',
  'document.sod.signer-absent': 'უსაფრთხოების ობიექტისთვის ხელი არავის მოუწერია',
  'document.sod.given-twice': 'ორი განსხვავებული უსაფრთხოების ობიექტია მოცემული; მოწმდება პირველი',
  'document.sod.certificate-outside': 'ხელმომწერის სერტიფიკატი EF.SOD-ში არ არის; გამოდის {name}',
  'document.sod.certificate-missing': 'ხელმომწერის სერტიფიკატი არც EF.SOD-შია და არც მოცემულია',
};
