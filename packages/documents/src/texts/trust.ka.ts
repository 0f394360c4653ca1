import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const trustKa: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    '{name} არ არის სერტიფიკატი, გაუქმების სია, მთავარი სია, გადახრების სია, ხარვეზების სია ან LDIF',
  'document.trust.file.too-large':
    '{name}-ში {size} ბაიტია; {limit}-ზე მეტი არ იკითხება და მისგან არაფერი აღებულა',
  'document.trust.file.role':
    '{name} მოცემულია როგორც {role}, მაგრამ სერტიფიკატი არ შეიცავს: მისით არაფერი დასტურდება',
  'document.trust.findings.many': 'ამ წყაროს კიდევ {count} შენიშვნა ჩამოთვლილი არ არის',
  'document.trust.list.too-many': 'სიაში {limit}-ზე მეტი ჩანაწერია; მისგან არაფერი აღებულა',
  'document.trust.list.malformed': 'სიის შემცველობა დარღვეულია, ბაიტი {offset} ({fault})',
  'document.trust.list.version': 'სიის ვერსიაა {version}; განსაზღვრულია მხოლოდ 0',
  'document.trust.list.certificate-unreadable':
    '{name}-ის სერტიფიკატი {position} არ იკითხება ({fault}); გამოტოვებულია',
  'document.trust.list.duplicate': '{count} სერტიფიკატი სიაში ერთზე მეტჯერ გვხვდება',
  'document.trust.list.no-authority':
    'სერტიფიკატი {position} ({subject}) სერტიფიკატებს ვერ მოაწერს ხელს; მთავარ სიაში ისინია, რომლებსაც შეუძლიათ',
  'document.trust.list.signature-invalid':
    'სიის ხელმოწერა არ დასტურდება: მის შემცველობას არ ვენდობით',
  'document.trust.list.signature-unsupported': 'სიის ხელმოწერა აქ ვერ მოწმდება',
  'document.trust.list.signer-missing': 'სიის ხელმომწერის სერტიფიკატი ხელთ არ არის',
  'document.trust.list.no-anchor':
    'სიის ხელმომწერს ({issuer}) არცერთი საყრდენი არ ადასტურებს: მას არ ვენდობით',
  'document.trust.list.chosen': 'სიის ხელმომწერი თავად ოპერატორმა აირჩია',
  'document.trust.list.anchor-proposed':
    'სიის ხელმომწერი დაადასტურა {subject}-მა, რომელიც სანდო სიაშია ({name}); ამ სიის სანდოდ მისაღებად ის საყრდენად აირჩიეთ',
  'document.trust.list.signer-purpose':
    'სიის ხელმომწერს აკლია დანიშნულება {purpose}: ასეთ სიას ხელს ვერ მოაწერს',
  'document.trust.list.signed-by-authority':
    'სიას ხელს აწერს თავად ქვეყნის ხელმომწერი ორგანო და არა სიის ხელმომწერი',
  'document.trust.list.purpose-not-critical':
    'სიის ხელმომწერის დანიშნულება კრიტიკულად მონიშნული არ არის',
  'document.trust.list.signer-expired':
    'სიის ხელმომწერის სერტიფიკატს ვადა გაუვიდა {date}, ხელმოწერის შემდეგ',
  'document.trust.list.signed-outside-validity':
    'სიას ხელი მოეწერა {date}, ხელმომწერის ვადის ({from} – {to}) გარეთ',
  'document.trust.list.no-signing-time': 'სია არ ამბობს, როდის მოეწერა ხელი',
  'document.trust.list.from-future': 'სიას ხელი მოეწერა {date}, შემოწმების დღის შემდეგ',
  'document.trust.list.stale': 'სია {days} დღისაა; გასაღების შეცვლა 90 დღით ადრე ცხადდება',
  'document.trust.list.signer-revoked': 'სიის ხელმომწერი გაუქმდა {date}',
  'document.trust.list.refused':
    'გზა სიის ხელმომწერიდან საყრდენამდე გაწყვეტილია: მის შემცველობას არ ვენდობით',
  'document.trust.ldif.line':
    '{name}-ის სტრიქონი {line} არც ატრიბუტია და არც მისი ნაწილი; გამოტოვებულია',
  'document.trust.ldif.base64':
    '{name}-ის სტრიქონში {line} დარღვეული base64-ია; მნიშვნელობა გამოტოვებულია',
  'document.trust.ldif.url':
    '{name}-ის სტრიქონი {line} მნიშვნელობას მისამართით იძლევა; მისამართებიდან არაფერი იტვირთება',
  'document.trust.pem.base64': '{name}-ის ბლოკში {position} დარღვეული base64-ია; გამოტოვებულია',
  'document.trust.pem.label':
    '{name}-ის ბლოკი {position} არის {label}, რომელიც ნდობაზე არაფერს ამბობს; გამოტოვებულია',
  'document.trust.synthetic':
    '{country} სინთეზური სამყაროს კოდია: {subject} სამსახურებრივად უარყოფილია',
  'document.trust.crl.malformed': 'გაუქმების სია არ იკითხება ({fault}); გამოტოვებულია',
  'document.trust.crl.no-issuer':
    'გაუქმების სიას, რომლის გამცემია {issuer}, ხელთ არსებული არცერთი გასაღები არ ადასტურებს; მას არ ვეყრდნობით',
  'document.trust.crl.signature-invalid':
    'გაუქმების სიის ხელმოწერა ({issuer}) არ დასტურდება; მას არ ვეყრდნობით',
  'document.trust.crl.not-trusted':
    'გაუქმების სიას ({issuer}) ხელს აწერს გასაღები, რომელსაც არავინ ადასტურებს; მას არ ვეყრდნობით',
  'document.trust.crl.issuer-usage':
    'გაუქმების სიის გამცემს ({issuer}) ასეთ სიებზე ხელმოწერა არ შეუძლია',
  'document.trust.crl.issuer-differs':
    'გაუქმების სია ასახელებს გამცემს {issuer}, მისი გასაღები კი ეკუთვნის {holder}-ს; მას არ ვეყრდნობით',
  'document.trust.crl.partial':
    'გაუქმების სია ({issuer}) დელტაა, მხოლოდ ნაწილს ფარავს ან უცნობი კრიტიკული გაფართოება აქვს, რასაც პროფილი კრძალავს; მას არ ვეყრდნობით',
  'document.trust.crl.no-number': 'გაუქმების სიას ({issuer}) ნომერი არ აქვს',
  'document.trust.crl.no-next-update': 'გაუქმების სია ({issuer}) არ ამბობს, როდის გამოვა შემდეგი',
  'document.trust.crl.superseded':
    'ხელთ არის უფრო ახალი გაუქმების სია ({issuer}): ნომერი {newer}, წინა {number}',
  'document.trust.crl.from-future': 'გაუქმების სია ({issuer}) შედგა {date}, შემოწმების დღის შემდეგ',
  'document.trust.crl.expired': 'გაუქმების სია ({issuer}) უნდა განახლებულიყო {date}',
  'document.trust.revocation.no-list': 'გაუქმების სია ({issuer}) ხელთ არ არის',
  'document.trust.revocation.number': 'გაუქმების სიაში {number} ({issuer}, {date}) ის არ არის',
  'document.trust.revocation.no-issuer':
    'ხელმომწერის გამცემი უცნობია: გაუქმების სიის არჩევა შეუძლებელია',
  'document.trust.revocation.other-name':
    'გაუქმების სია ეკუთვნის იმავე ქვეყნის ორგანოს სხვა სახელით: {list}',
  'document.trust.revocation.revoked': '{subject} გაუქმდა {date} ({reason})',
  'document.trust.revocation.revoked-later':
    '{subject} გაუქმდა {date} ({reason}), შემოწმების დღის შემდეგ',
  'document.trust.revocation.unverified':
    'გაუქმების სია, რომელსაც არ ვეყრდნობით, ასახელებს: {subject} (გაუქმდა {date}, {reason})',
  'document.trust.revocation.issuer-revoked': 'გამცემი {subject} გაუქმდა {date} ({reason})',
  'document.trust.chain.no-signer': 'ხელმომწერის სერტიფიკატი ხელთ არ არის',
  'document.trust.chain.trusted': 'ჯაჭვი მთავრდება {subject}-ით, რომელსაც ადასტურებს {lists}',
  'document.trust.chain.no-issuer':
    'სერტიფიკატს სანდო საცავის არცერთი გასაღები არ ადასტურებს; მისი გამცემია {issuer}',
  'document.trust.chain.signature-invalid':
    'სერტიფიკატი ასახელებს გამცემის {issuer} გასაღებს, მაგრამ ეს გასაღები მას არ ადასტურებს',
  'document.trust.chain.signature-unsupported':
    'სერტიფიკატის ხელმოწერა აქ ვერ მოწმდება ({algorithm})',
  'document.trust.chain.same-name':
    'საცავი იცნობს {issuer}-ს, მაგრამ სხვა გასაღებებით: ან ორგანოა, რომელიც სიებს აკლია, ან მხოლოდ სახელი აქვს მისი',
  'document.trust.chain.no-authority':
    '{subject}-მა ხელი მოაწერა ქვემდგომ სერტიფიკატს, რისი უფლებაც არ აქვს: ის ხელმომწერი ორგანო არ არის',
  'document.trust.chain.key-usage':
    '{subject}-მა ქვემდგომ სერტიფიკატს ხელი მოაწერა გასაღებით, რომელსაც სერტიფიკატების ხელმოწერა არ შეუძლია',
  'document.trust.chain.authority-unmarked':
    '{subject} ხელმომწერ ორგანოდ მონიშნული არ არის (basic constraints), მაგრამ სანდო სიაშია და სერტიფიკატებს ხელს აწერს',
  'document.trust.chain.not-trusted':
    'ჯაჭვი მთავრდება {subject}-ით, რომელსაც ხელთ არსებულთაგან არავინ ადასტურებს',
  'document.trust.chain.chosen': 'ეს სერტიფიკატი თავად ოპერატორმა აირჩია',
  'document.trust.chain.refused': 'ჯაჭვი მთავრდება {subject}-ით, რომელსაც საცავი უარყოფს',
  'document.trust.chain.too-long': '{limit} ნაბიჯსა და {tries} ხელმოწერაში საყრდენი არ აღმოჩნდა',
  'document.trust.chain.path-length':
    '{subject} თავის ქვემოთ უშვებს {length} გამცემს, ხელმომწერამდე კი {count} გამცემია',
  'document.trust.chain.link': 'ჯაჭვი გადის დამაკავშირებელ სერტიფიკატზე {subject}',
  'document.trust.chain.name-differs':
    'სერტიფიკატს ადასტურებს {subject}-ის გასაღები, თუმცა ის გამცემად ასახელებს {issuer}-ს',
  'document.trust.chain.name-case':
    'გამცემისა და ორგანოს სახელები განსხვავდება მხოლოდ კოდირებით, რეგისტრით ან თანმიმდევრობით',
  'document.trust.chain.key-id-differs':
    'გამცემის გასაღების იდენტიფიკატორი ({named}) ის არ არის, რომელიც ადასტურებს ({found})',
  'document.trust.chain.several':
    'დამადასტურებელი გასაღები {count} სერტიფიკატს აქვს; გამოყენებულია საუკეთესო',
  'document.trust.signer.expired': 'ხელმომწერის სერტიფიკატს ვადა გაუვიდა {date}',
  'document.trust.signer.not-yet-valid': 'ხელმომწერის სერტიფიკატი ძალაშია {date}-დან',
  'document.trust.signer.signed-outside-validity':
    'დოკუმენტს ხელი მოეწერა {date}, ხელმომწერის ვადის ({from} – {to}) გარეთ',
  'document.trust.signer.signed-after-usage':
    'დოკუმენტს ხელი მოეწერა {date}, მას შემდეგ, რაც ხელმომწერის გასაღები გამოყენებიდან გავიდა {until}',
  'document.trust.signer.signed-before-usage':
    'დოკუმენტს ხელი მოეწერა {date}, სანამ ხელმომწერის გასაღები გამოყენებაში შევიდოდა {from}',
  'document.trust.signer.signed-in-future': 'დოკუმენტს ხელი მოეწერა {date}, შემოწმების დღის შემდეგ',
  'document.trust.signer.no-signing-time':
    'დოკუმენტი არ ამბობს, როდის მოეწერა ხელი: გასაღების გამოყენების დროს ვერ შედარდება',
  'document.trust.signer.no-usage-period':
    'სერტიფიკატი არ ამბობს, როდის გამოიყენება მისი გასაღები; შედარდა მისი მოქმედების ვადა',
  'document.trust.signer.no-validity': 'სერტიფიკატის მოქმედების ვადა არ იკითხება',
  'document.trust.issuer.expired':
    '{subject}-ის სერტიფიკატს ვადა გაუვიდა {date}; საყრდენის თარიღები გზის შემოწმების ნაწილი არ არის',
  'document.trust.issuer.not-yet-valid':
    '{subject}-ის სერტიფიკატი ძალაშია {date}-დან, შემოწმების დღის შემდეგ',
  'document.trust.issuer.certified-after-usage':
    'ხელმომწერი დადასტურდა {date}, მას შემდეგ, რაც გამცემის გასაღები გამოყენებიდან გავიდა {until}',
  'document.trust.issuer.certified-outside-validity':
    '{subject} ძალაში იყო {from} – {to}, ქვემდგომი კი დაადასტურა {date}',
  'document.trust.issuer.outlived':
    'ხელმომწერის სერტიფიკატი უფრო დიდხანს მოქმედებს ({signer}), ვიდრე მისი გამცემისა ({issuer})',
  'document.trust.document-type.absent':
    'სერტიფიკატი არ ამბობს, რომელ დოკუმენტებს აწერს ხელს ხელმომწერი',
  'document.trust.document-type.allowed': 'ხელმომწერს შეუძლია ხელი მოაწეროს: {allowed}',
  'document.trust.document-type.unknown':
    'დოკუმენტის კოდი უცნობია; ხელმომწერს შეუძლია ხელი მოაწეროს: {allowed}',
  'document.trust.document-type.not-allowed':
    'ხელმომწერს შეუძლია ხელი მოაწეროს: {allowed}, დოკუმენტი კი არის {code}',
  'document.trust.document-type.first-letter':
    'ხელმომწერს შეუძლია ხელი მოაწეროს: {allowed}; დოკუმენტის კოდი {code} ასე იწყება',
  'document.trust.state.signer-differs':
    'დოკუმენტში წერია {state}, მისი ხელმომწერი კი არის {country}-დან',
  'document.trust.state.issuer-differs':
    'ხელმომწერი არის {country}-დან, მისი გამცემი კი {issuer}-დან',
  'document.trust.state.case': 'ქვეყნის კოდი {country} პატარა ასოებით წერია',
  'document.trust.state.form': 'ქვეყნის კოდი {country} ორასოიანი არ არის',
  'document.trust.state.absent': 'ქვეყანა დასახელებული არ არის: {of}',
  'document.trust.state.no-issuer': 'ხელმომწერის გამცემი უცნობია: მისი ქვეყანა ვერ შედარდება',
  'document.trust.state.special': 'ცნობილია, რომ {state} ხელს აწერს კოდით {country}: {why}',
  'document.trust.state.unknown':
    '{state}-ის ორასოიანი კოდი უცნობია; მისი ხელმომწერი არის {country}-დან',
  'document.trust.defect.applied':
    '{list} იცნობს ამ დოკუმენტების ხარვეზს {defect}: ამ შემოწმების შედეგს ნაკლები წონა აქვს',
  'document.trust.defect.replaced':
    '{list} იცნობს ამ დოკუმენტების ხარვეზს {defect} და იძლევა იმას, რაც იქ უნდა იყოს: ეს შემოწმება მით ჩატარდა',
  'document.trust.defect.known':
    '{list} იცნობს ამ დოკუმენტების ხარვეზს {defect}; შემოწმებას {check} ის არ შეხებია',
  'document.trust.defect.revoked': '{list} ამბობს, რომ ხელმომწერს არ უნდა ვენდოთ ({defect})',
  'document.trust.defect.doubted': '{list} ეჭვობს ხელმომწერში ({defect}, კოდი {status})',
  'document.trust.defect.key-compromised':
    '{list} ამბობს, რომ ამ ჩიპების ასლის გაკეთება შეიძლება ({defect}): {check} არაფერს ადასტურებს',
  'document.trust.defect.not-trusted':
    '{list}, რომელსაც არ ვენდობით, ასახელებს ამ დოკუმენტების ხარვეზს {defect}; ის არ გამოიყენება',
  'document.trust.defect.by-hand': '{list} იცნობს {defect}-ს ამ დოკუმენტებში: {description}',
  'document.trust.profile.serial.zero': 'სერიული ნომერი ნულია',
  'document.trust.profile.serial.long': 'სერიულ ნომერში {octets} ოქტეტია; დასაშვებია 20',
  'document.trust.profile.algorithm.hash': 'ხელმოწერა ეყრდნობა {hash}-ს, რაც დაუშვებელია',
  'document.trust.profile.name.no-country': 'ქვეყანა დასახელებული არ არის: {of}',
  'document.trust.profile.name.country-case':
    'ქვეყნის კოდი ({of}: {country}) დიდი ასოებით არ წერია',
  'document.trust.profile.name.country-form': 'ქვეყნის კოდი ({of}: {country}) ორასოიანი არ არის',
  'document.trust.profile.name.no-common-name': 'საერთო სახელი (CN) არ არის: {of}',
  'document.trust.profile.country-differs':
    'გამცემი ({issuer}) და მფლობელი ({subject}) სხვადასხვა ქვეყნისაა',
  'document.trust.profile.validity.order': 'მოქმედება მთავრდება ({to}) დაწყებამდე ({from})',
  'document.trust.profile.validity.long':
    'სერტიფიკატი {days} დღე მოქმედებს; ჩვეულებრივია {usual}-მდე',
  'document.trust.profile.unique-identifier':
    'სერტიფიკატში უნიკალური იდენტიფიკატორია, რომელიც არ უნდა იყოს',
  'document.trust.profile.extensions.none': 'სერტიფიკატს გაფართოებები არ აქვს',
  'document.trust.profile.extensions.default-encoded':
    'ველის ნაგულისხმევი მნიშვნელობა ამოწერილია (გაფართოება {extension})',
  'document.trust.profile.extension.missing': 'აკლია გაფართოება {extension}',
  'document.trust.profile.extension.forbidden': 'გაფართოება {extension} არ უნდა იყოს',
  'document.trust.profile.extension.critical': 'გაფართოება {extension} კრიტიკული არ უნდა იყოს',
  'document.trust.profile.extension.not-critical': 'გაფართოება {extension} კრიტიკული უნდა იყოს',
  'document.trust.profile.authority-key-identifier.no-key':
    'გამცემის იდენტიფიკატორი მის გასაღებს არ ასახელებს',
  'document.trust.profile.key-usage.missing':
    'სერტიფიკატი არ ამბობს, რისთვის შეიძლება გასაღების გამოყენება',
  'document.trust.profile.key-usage.lacks':
    'გასაღების გამოყენება არ შეიძლება მიზნისთვის {usage}, რომელსაც მისი როლი მოითხოვს',
  'document.trust.profile.key-usage.exceeds': 'გასაღების გამოყენება შეიძლება მიზნისთვისაც {usage}',
  'document.trust.profile.basic-constraints.authority':
    'ხელმომწერი ხელმომწერ ორგანოდ არის მონიშნული: მას ახალი ხელმომწერების შექმნა შეუძლია',
  'document.trust.profile.basic-constraints.no-authority':
    'სერტიფიკატი ხელმომწერ ორგანოდ მონიშნული არ არის, თუმცა მის გასაღებს სერტიფიკატების ხელმოწერა შეუძლია',
  'document.trust.profile.basic-constraints.path-length': 'გზის სიგრძეა {length} 0-ის ნაცვლად',
  'document.trust.profile.private-key-usage-period.empty':
    'გასაღების გამოყენების დროს არც დასაწყისი აქვს და არც დასასრული',
  'document.trust.profile.private-key-usage-period.order':
    'გასაღების გამოყენების დრო მთავრდება ({to}) დაწყებამდე ({from})',
  'document.trust.profile.private-key-usage-period.outside':
    'გასაღების გამოყენების დრო სერტიფიკატის მოქმედების ვადას სცდება ({from} – {to})',
  'document.trust.profile.private-key-usage-period.long':
    'გასაღები {days} დღე გამოიყენება; ჩვეულებრივია {usual}-მდე',
  'document.trust.profile.alternative-name.no-state':
    'ალტერნატიულ სახელში სახელმწიფოს კოდი არ არის: {of}',
  'document.trust.profile.alternative-name.state-differs':
    'ალტერნატიულ სახელში ({of}) წერია {locality}, სახელში კი {country}',
  'document.trust.profile.extended-key-usage.purpose': 'დანიშნულება {purpose} ამ როლისა არ არის',
  'document.trust.profile.extended-key-usage.other-purpose':
    'სერტიფიკატი სხვა დანიშნულებისაა ({purpose}) და არა იმისთვის, რასაც მან ხელი მოაწერა',
  'document.trust.profile.crl-distribution-points.scheme':
    'გაუქმების სია ldap-ით, http-ით ან https-ით მიუწვდომელია',
  'document.trust.profile.name-change.unneeded':
    'სახელის შეცვლას აცხადებს დამაკავშირებელი სერტიფიკატი, რომელშიც გამცემსა და მფლობელს ერთი სახელი აქვს',
  'document.trust.profile.document-type.empty': 'დოკუმენტის სახეების სია ცარიელია',
  'document.trust.profile.document-type.form': 'დოკუმენტის სახე {type} ერთ- ან ორასოიანი არ არის',
  'document.trust.profile.key.named-curve':
    'მრუდი დასახელებულია ({curve}); მისი პარამეტრები ცხადად უნდა ეწეროს',
  'document.trust.profile.key.unknown-curve':
    'მრუდის პარამეტრები არცერთი ცნობილი მრუდისა არ არის: რასაც ეს გასაღები ადასტურებს, მას ვერ დავეყრდნობით',
  'document.trust.profile.key.compressed-point': 'საჯარო წერტილი შეკუმშულია',
  'document.trust.profile.key.short': 'გასაღებში {bits} ბიტია; რეკომენდებულია სულ მცირე {least}',
  'document.trust.profile.key.weak':
    'RSA გასაღებში {bits} ბიტია; {least}-ზე ნაკლები ბიტის გასაღები გამოითვლება და მის შემოწმებულს ვერ დავეყრდნობით',
  'document.trust.profile.key.exponent': 'RSA მაჩვენებელია {exponent}; ჩვეულებრივია 65537',
  'document.trust.profile.crl.version': 'გაუქმების სიის ვერსიაა {version} 2-ის ნაცვლად',
  'document.trust.profile.crl.number.missing': 'გაუქმების სიას ნომერი არ აქვს',
  'document.trust.profile.crl.number.form': 'გაუქმების სიის ნომერი უარყოფითია ან 20 ოქტეტზე მეტია',
  'document.trust.profile.crl.authority-key-identifier.missing':
    'გაუქმების სია გამცემის გასაღებს არ ასახელებს',
  'document.trust.profile.crl.authority-key-identifier.differs':
    'გაუქმების სია სხვა გასაღებს ასახელებს, ვიდრე ის, რომელიც მას ადასტურებს',
  'document.trust.profile.crl.next-update.late':
    'გაუქმების სია {days} დღეში ერთხელ ახლდება; მაქსიმუმია 90',
  'document.trust.profile.crl.empty': 'გაუქმებული სერტიფიკატების სია არის, მაგრამ ცარიელია',
  'document.trust.profile.crl.extension.forbidden':
    'გაუქმების სიაში არის გაფართოება {extension}, რომელიც არ უნდა იყოს',
  'document.trust.profile.crl.entry-extension.forbidden':
    'ჩანაწერებში არის გაფართოება {extension}, რომელიც არ უნდა იყოს',
  'document.trust.profile.crl.country-case':
    'გამცემის ქვეყნის კოდი ({country}) დიდი ასოებით არ წერია',
  'document.trust.profile.crl.algorithm.hash':
    'გაუქმების სიის ხელმოწერა ეყრდნობა {hash}-ს, რაც დაუშვებელია',
};
