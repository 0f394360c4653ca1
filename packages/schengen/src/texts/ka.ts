import type { Texts } from './language.ts';

/** Georgian. Acts of the Union have no official Georgian version; exit is in the terms of the Georgian law on exit and entry. */
export const georgian: Texts = {
  reasons: {
    'schengen.reason.facts-missing': 'ვერ წყდება: აკლია ფაქტი',
    'schengen.reason.waived': 'ამ კატეგორიის პირებს არ მოეთხოვება',
    'schengen.reason.not-asked': 'ამ მგზავრს არ მოეთხოვება',
    'schengen.visa.nationality-unknown':
      'კოდი {nationality} სიებისთვის ცნობილ არც ერთ სახელმწიფოს არ აღნიშნავს',
    'schengen.visa.issuer-unknown': 'კოდი {issuer} არც ერთ სახელმწიფოს არ აღნიშნავს',
    'schengen.visa.free-movement':
      'გადაადგილდება თავისუფლად: კავშირის, ევროპის ეკონომიკური სივრცის ან შვეიცარიის მოქალაქე',
    'schengen.visa.before-lists':
      'სიები იწარმოება {since}-დან; უფრო ადრინდელი დღისთვის უნდა ნახოთ იმ დროს მოქმედი აქტი',
    'schengen.visa.on-no-list':
      'მოქალაქეობა {nationality} არც ერთ სიაში არ არის: განიხილება, როგორც დანართ I-ში შეტანილი',
    'schengen.visa.agreement-unknown':
      'შეტანილია შეთანხმების საფუძველზე, რომელიც ვერ მოიძებნა: შეადარეთ ოფიციალურ ჟურნალს',
    'schengen.visa.national-option':
      'ასეთი დოკუმენტის ({document}) მფლობელები: წყვეტს თითოეული სახელმწიფო (მე-6 მუხლი)',
    'schengen.visa.on-duty':
      'ეკიპაჟი მოვალეობის შესრულებისას, ნაპირზე გასული მეზღვაურები, სამაშველო მისიები: წყვეტს თითოეული სახელმწიფო (მე-6 მუხლის პირველი პუნქტი)',
    'schengen.visa.document-kind':
      'გათავისუფლება ეხება ჩვეულებრივ პასპორტს; ეს დოკუმენტი: {document}',
    'schengen.visa.annex-i': 'ვიზა სავალდებულოა: დანართი I',
    'schengen.visa.regions':
      'ჰონკონგისა და მაკაოს პასპორტებზეც ჩინეთია მითითებული და ისინი ვიზისგან გათავისუფლებულია: ნახეთ, ვინ გასცა',
    'schengen.visa.annex-ii': 'ვიზა საჭირო არ არის: დანართი II',
    'schengen.visa.not-biometric':
      'ვიზა სავალდებულოა: გათავისუფლება ეხება მხოლოდ ბიომეტრიულ პასპორტს',
    'schengen.visa.no-identity-number':
      'ვიზა სავალდებულოა: გათავისუფლება ეხება მხოლოდ პასპორტს, რომელშიც პირადობის მოწმობის ნომერია მითითებული',
    'schengen.visa.authority':
      'ვიზა სავალდებულოა: ამ ორგანოს მიერ გაცემულ პასპორტებს გათავისუფლება არ ეხებოდა',
    'schengen.visa.paid-activity':
      'ანაზღაურებადი საქმიანობა: თითოეულ სახელმწიფოს შეუძლია ვიზა მოითხოვოს (მე-6 მუხლის მე-3 პუნქტი)',
    'schengen.visa.suspended':
      'ვიზა სავალდებულოა: გათავისუფლება შეჩერებულია {since}-დან {until}-ის ჩათვლით',
    'schengen.visa.suspension-ended':
      'შეჩერება მოქმედებდა {until}-ის ჩათვლით და შეიძლებოდა გაგრძელებულიყო: გადაამოწმეთ, გაგრძელდა თუ არა',
    'schengen.visa.refugee-of-member':
      'ვიზა საჭირო არ არის: წევრი სახელმწიფოს მიერ გაცემული ლტოლვილის ან მოქალაქეობის არმქონე პირის სამგზავრო დოკუმენტი',
    'schengen.visa.refugee':
      'ვიზა სავალდებულოა: ლტოლვილის ან მოქალაქეობის არმქონე პირის სამგზავრო დოკუმენტი, გამცემი — {issuer}',
    'schengen.visa.school-group':
      'სკოლის მოსწავლე, სკოლა — {state}, ჯგუფთან და მასწავლებელთან ერთად: ვიზა საჭირო არ არის, თუ ეს წევრი სახელმწიფოა (მე-4 მუხლის მე-2 პუნქტის „ბ“ ქვეპუნქტი), სხვა შემთხვევაში წყვეტს თითოეული სახელმწიფო (მე-6 მუხლის მე-2 პუნქტის „ა“ ქვეპუნქტი)',
    'schengen.visa.none': 'ვიზა სავალდებულოა და არ არის არც ვიზა, არც ბინადრობის ნებართვა',
    'schengen.sticker.false': 'ვიზა ყალბია, გაყალბებული ან შეცვლილი',
    'schengen.sticker.transit-only': 'აეროპორტის სატრანზიტო ვიზა შესვლის უფლებას არ იძლევა',
    'schengen.sticker.too-early': 'ვიზა ძალაშია მხოლოდ {from}-დან',
    'schengen.sticker.expired': 'ვიზა ძალაში იყო {until}-ის ჩათვლით',
    'schengen.sticker.territory': 'ვიზა არ მოქმედებს სახელმწიფოში: {state}',
    'schengen.sticker.entries-used': 'ყველა შესვლა გამოყენებულია: {entries}-დან {used}',
    'schengen.sticker.days-used': 'ვიზის ყველა დღე გამოყენებულია: {days}-დან {used}',
    'schengen.sticker.too-long':
      'დაგეგმილი {planned}-დღიანი ყოფნა ვიზისთვის ზედმეტად ხანგრძლივია: ვიზა მხოლოდ {until}-ის ჩათვლით ფარავს',
    'schengen.sticker.valid': 'ვიზა ძალაშია; ბოლო დღე: {until}',
    'schengen.permit.none': 'ბინადრობის ნებართვა არ არის',
    'schengen.permit.false': 'ნებართვა ყალბია, გაყალბებული ან შეცვლილი',
    'schengen.permit.local-border':
      'მცირე სასაზღვრო მიმოსვლა: მხოლოდ სასაზღვრო ზონაში, მეზობელ სახელმწიფოსთან შეთანხმების შესაბამისად',
    'schengen.permit.not-of-member':
      'ნებართვის გამცემია {issuer}, რომელიც სივრცის წევრი სახელმწიფო არ არის',
    'schengen.permit.too-early': 'ნებართვა ძალაშია მხოლოდ {from}-დან',
    'schengen.permit.expired': 'ნებართვა ძალაში იყო {until}-ის ჩათვლით',
    'schengen.permit.valid':
      'ბინადრობის ნებართვა ან გრძელვადიანი ვიზა, გამცემი — {issuer}, ძალაშია {until}-ის ჩათვლით',
    'schengen.permit.too-short':
      'ნებართვის ვადა იწურება {until}, გამგზავრებამდე: რას ეყრდნობა ვიზიტის დანარჩენი ნაწილი, თქვენი შესაფასებელია',
    'schengen.permit.to-issuer':
      'ნებართვის ან ვიზის გამცემი სახელმწიფოსკენ მიმავალს არ მოეთხოვება (მე-6 მუხლის მე-5 პუნქტის „ა“ ქვეპუნქტი)',
    'schengen.transit.crosses-border':
      'კვეთს საზღვარს სხვა რეისზე გადასაჯდომად: მოქმედებს შესვლის წესები',
    'schengen.transit.before-lists': 'სიები იწარმოება {since}-დან',
    'schengen.transit.not-listed': 'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის',
    'schengen.transit.required': 'აეროპორტის სატრანზიტო ვიზა სავალდებულოა',
    'schengen.transit.has-visa': 'აქვს აეროპორტის სატრანზიტო ვიზა',
    'schengen.transit.holds-visa':
      'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის: აქვს მოქმედი ვიზა, რომელიც მისგან ათავისუფლებს',
    'schengen.transit.holds-permit':
      'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის: აქვს ნებართვა, რომელიც მისგან ათავისუფლებს',
    'schengen.transit.family':
      'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის: კავშირის მოქალაქის ოჯახის წევრი',
    'schengen.transit.crew': 'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის: საჰაერო ხომალდის ეკიპაჟი',
    'schengen.transit.diplomatic':
      'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის: დიპლომატიური პასპორტი',
    'schengen.transit.kind-spared':
      'აეროპორტის სატრანზიტო ვიზა საჭირო არ არის ამ სახის პასპორტით ({document}) სახელმწიფოში: {state}',
    'schengen.transit.look-up': 'სია ({state}) გაცემის თარიღზეა დამოკიდებული: გადაამოწმეთ',
    'schengen.document.expired': 'დოკუმენტს მოქმედების ვადა გაუვიდა: {expires}',
    'schengen.document.three-months':
      'დოკუმენტის მოქმედების ვადა იწურება: {expires} — სივრცის დატოვებიდან სამ თვეზე ნაკლებ დროში; სივრცის დატოვება შესაძლებელია {latest}-ის ჩათვლით',
    'schengen.document.too-short':
      'დოკუმენტის მოქმედების ვადა იწურება: {expires} — საზღვრის კვეთის დღიდან სამ თვეზე ნაკლებ დროში, რაც უნდა ხანმოკლე იყოს ყოფნა',
    'schengen.document.valid': 'დოკუმენტი ძალაშია {expires}-ის ჩათვლით',
    'schengen.document.recognition':
      'იღებენ თუ არა საზღვრის გადასაკვეთად ამ სახელმწიფოს პირადობის მოწმობას, თითოეულმა სახელმწიფომ თავად განსაზღვრა (გადაწყვეტილება 1105/2011/EU): გადაამოწმეთ',
    'schengen.document.issued-later':
      'დოკუმენტზე მითითებული გაცემის თარიღი ჯერ არ დამდგარა: {issued}',
    'schengen.document.age': 'გაცემულია: {issued} — ბოლო ათი წლის განმავლობაში',
    'schengen.document.ten-years-today':
      'გაცემულია: {issued} — ზუსტად ათი წლის წინ: წესი ორგვარად განიმარტება',
    'schengen.document.ten-years':
      'გაცემულია: {issued} — ათ წელზე მეტი ხნის წინ; მიიღებოდა {until}-ის ჩათვლით',
    'schengen.document.false': 'დოკუმენტი ყალბია, გაყალბებული ან შეცვლილი',
    'schengen.document.reported': 'დოკუმენტი გაცხადებულია დაკარგულად, მოპარულად ან ძალადაკარგულად',
    'schengen.document.other-bearer': 'წარმომდგენი მფლობელი არ არის',
    'schengen.document.genuine': 'დოკუმენტი ნამდვილია, არ არის გაცხადებული და წარმომდგენს ეკუთვნის',
    'schengen.stay.other-definition':
      'ამ სახელმწიფოსთან შეთანხმება ექვს თვეში სამ თვეს ითვლის: 180 დღეში 90 დღის წესი არ მოქმედებს',
    'schengen.stay.rows-rejected': 'მგზავრობების სტრიქონები, რომელთა წაკითხვა ვერ მოხერხდა: {rows}',
    'schengen.stay.days-undecided': 'ზოგიერთი დღე შეიძლება ითვლებოდეს ან არა: წყვეტს ოფიცერი',
    'schengen.stay.own-records':
      'მხოლოდ კვეთის საკუთარი ჩანაწერებით გამოყენებულია {used} დღე; სხვა მარშრუტები უცნობია',
    'schengen.stay.no-exit':
      'ადრინდელ ყოფნას გასვლის ჩანაწერი არ აქვს: თუ ჩაითვლება, რომ ისევ შიგნითაა, გამოყენებულია {used} დღე',
    'schengen.stay.none-left': 'ბოლო 180 დღეში გამოყენებულია {used} დღე: აღარ დარჩა არც ერთი',
    'schengen.stay.days-left': 'გამოყენებულია {used} დღე, დარჩენილია {remaining}',
    'schengen.stay.fits': 'დაგეგმილი {planned}-დღიანი ყოფნა ეტევა: დარჩენილია {remaining} დღე',
    'schengen.stay.too-long':
      'დაგეგმილი {planned}-დღიანი ყოფნა ზედმეტად ხანგრძლივია: დარჩენილია {remaining} დღე, {until}-ის ჩათვლით',
    'schengen.stay.departure-before-entry': 'სივრცის დატოვება ({departure}) შესვლაზე ადრეა',
    'schengen.stay.issuing-state': 'ნებართვის გამცემ სახელმწიფოში 90 დღის წესი არ მოქმედებს',
    'schengen.stay.agreement':
      '{state}: ქვეყანას {nationality} სივრცეზე ადრინდელი შეთანხმება აკავშირებს; თხოვნის საფუძველზე, შესვლისას ან 90-დღიანი ვადის ბოლო სამუშაო დღემდე, მას შეუძლია იქ ყოფნა გაახანგრძლივოს (შენგენის კონვენცია, მე-20 მუხლის მე-2 და 2a პუნქტები)',
    'schengen.stay.agreement-unseen':
      'ნანახ შეთანხმებებს შორის არ არის შეთანხმება, რომელიც აკავშირებს: {state} და {nationality}; სია სრული არ არის',
    'schengen.etias.not-in-operation': 'სამგზავრო ავტორიზაცია ჯერ არ ამოქმედებულა',
    'schengen.etias.transition':
      'გარდამავალი პერიოდი: ავტორიზაციის არქონის გამო უარი არავის ეთქმის',
    'schengen.etias.permit-or-visa': 'საჭირო არ არის: აქვს ვიზა ან ნებართვა',
    'schengen.etias.family-card': 'საჭირო არ არის: ოჯახის წევრი, რომელსაც ბინადრობის ბარათი აქვს',
    'schengen.etias.refugee-of-member':
      'საჭირო არ არის: ლტოლვილის ან მოქალაქეობის არმქონე პირის სამგზავრო დოკუმენტი, გაცემული იმ წევრი სახელმწიფოს მიერ, სადაც ის ცხოვრობს',
    'schengen.etias.microstate':
      'საჭირო არ არის: ანდორის, მონაკოს, სან-მარინოს ან ვატიკანის მოქალაქე',
    'schengen.etias.not-exempt': 'საჭირო არ არის: ის მათთვისაა, ვინც ვიზისგან გათავისუფლებულია',
    'schengen.etias.valid': 'სამგზავრო ავტორიზაცია ძალაშია',
    'schengen.etias.none': 'მოქმედი სამგზავრო ავტორიზაცია არ არის',
    'schengen.etias.first-entry': 'საშეღავათო პერიოდი: ავტორიზაციის გარეშე ერთხელ დაიშვება',
    'schengen.ees.before-start': 'შესვლა/გასვლის სისტემის ამოქმედებამდე',
    'schengen.ees.permit': 'არ რეგისტრირდება: ბინადრობის ნებართვა ან გრძელვადიანი ვიზა',
    'schengen.ees.family-card': 'არ რეგისტრირდება: ოჯახის წევრი, რომელსაც ბინადრობის ბარათი აქვს',
    'schengen.ees.category': 'არ რეგისტრირდება: დანართ VII-ის კატეგორია',
    'schengen.ees.shore-leave':
      'მეზღვაური არ რეგისტრირდება, როცა ნაპირზე გადის, ხოლო გემზე მიმავალი ან გემიდან მომავალი რეგისტრირდება, როგორც ყველა სხვა',
    'schengen.ees.microstate':
      'არ რეგისტრირდება: ანდორის, მონაკოს, სან-მარინოს ან ვატიკანის მოქალაქე',
    'schengen.ees.registered': 'რეგისტრირებულია შესვლა/გასვლის სისტემაში',
    'schengen.ees.given': 'ბიომეტრიული მონაცემები მოწოდებულია',
    'schengen.ees.refused': 'უარს ამბობს ბიომეტრიული მონაცემების მოწოდებაზე',
    'schengen.evidence.before-stamps': 'ამ დღისთვის ბეჭდების წესი მონაცემებში არ არის',
    'schengen.evidence.stamp': 'ითვლება ბეჭედი',
    'schengen.evidence.ees': 'ითვლება შესვლა/გასვლის სისტემის ჩანაწერი',
    'schengen.evidence.agree': 'ბეჭედი და ჩანაწერი ერთმანეთს ემთხვევა',
    'schengen.evidence.differ':
      'ბეჭედი და ჩანაწერი განსხვავდება, ჩანაწერში კი ბიომეტრიული მონაცემები არ არის: წყვეტს ოფიცერი',
    'schengen.evidence.none': 'არ არის არც ბეჭედი, არც ჩანაწერი',
    'schengen.evidence.stamp-after-start':
      'ბეჭედი სისტემის ამოქმედების შემდეგაა დასმული, ჩანაწერი კი არ არის: წყვეტს ოფიცერი',
    'schengen.purpose.yours': 'ყოფნის მიზანი და პირობები: თქვენი შესაფასებელია',
    'schengen.purpose.justified': 'ყოფნის მიზანი და პირობები დასაბუთებულია',
    'schengen.purpose.not-justified': 'ყოფნის მიზანი და პირობები დასაბუთებული არ არის',
    'schengen.purpose.no-return-ticket':
      'დასაბრუნებელი ან შემდგომი მგზავრობის ბილეთი წარმოდგენილი არ არის',
    'schengen.purpose.no-lodging': 'საცხოვრებელი მითითებული არ არის',
    'schengen.purpose.no-invitation': 'მოწვევა წარმოდგენილი არ არის',
    'schengen.means.yours': 'საარსებო სახსრები: თქვენი შესაფასებელია',
    'schengen.means.shown': 'მგზავრი წარმოადგენს: {shown} ევრო',
    'schengen.means.reference.day': 'საორიენტაციო თანხა, {state}: {amount} {currency} დღეში',
    'schengen.means.reference.hotel':
      'საორიენტაციო თანხა, {state}, სასტუმროში: {amount} {currency} დღეში',
    'schengen.means.reference.private-host':
      'საორიენტაციო თანხა, {state}, კერძო მასპინძელთან: {amount} {currency} დღეში',
    'schengen.means.reference.prepaid-hotel':
      'საორიენტაციო თანხა, {state}, წინასწარ გადახდილ სასტუმროში: {amount} {currency} დღეში',
    'schengen.means.reference.no-booking':
      'საორიენტაციო თანხა, {state}, ჯავშნის გარეშე: {amount} {currency} დღეში',
    'schengen.means.reference.first-three-days':
      'საორიენტაციო თანხა, {state}, სამ დღემდე: სულ {amount} {currency}',
    'schengen.means.reference.stay':
      'საორიენტაციო თანხა, {state}: მთელი ყოფნისთვის მინიმუმ {amount} {currency}',
    'schengen.means.for-days': '{days}-დღიანი ყოფნისთვის: {totals}',
    'schengen.means.seen':
      'თანხები ბოლოს ნანახია {seen}; ოფიციალურ ჟურნალთან ისინი არავის შეუდარებია',
    'schengen.means.sufficient': 'სახსრები საკმარისია',
    'schengen.means.not-sufficient': 'სახსრები საკმარისი არ არის',
    'schengen.alert.sis': 'შეტყობინება შესვლაზე უარის თქმის მიზნით შენგენის საინფორმაციო სისტემაში',
    'schengen.alert.national': 'შეტყობინება ეროვნულ სიაში',
    'schengen.alert.none': 'შეტყობინება არ არის',
    'schengen.threat.yours':
      'საზოგადოებრივი წესრიგი, უსაფრთხოება და ჯანმრთელობა: თქვენი შესაფასებელია',
    'schengen.threat.found':
      'საფრთხე საზოგადოებრივი წესრიგის, შინაგანი უსაფრთხოების, საზოგადოებრივი ჯანმრთელობის ან საერთაშორისო ურთიერთობებისთვის',
    'schengen.threat.none': 'საფრთხე არ არის',
    'schengen.category.head-of-state':
      'სახელმწიფოს მეთაურები და მათი დელეგაცია: წინასწარი შეტყობინებისას შემოწმებას არ ექვემდებარებიან',
    'schengen.category.flight-crew':
      'საჰაერო ხომალდის ეკიპაჟი მოვალეობის შესრულებისას: მფრინავის მოწმობა ან ეკიპაჟის წევრის სერტიფიკატი პასპორტისა და ვიზის ნაცვლად',
    'schengen.category.seafarer':
      'მეზღვაურები: ნაპირზე გასვლა და პირადობის დოკუმენტები მათი კონვენციების შესაბამისად',
    'schengen.category.official-passport':
      'ოფიციალური პასპორტები და ორგანიზაციების პერსონალი: ცალკე რიგი, სახსრები არ მოეთხოვებათ',
    'schengen.category.cross-border-worker':
      'მოსაზღვრე ქვეყანაში მომუშავე პირები: ვინც ცნობილია, ყოველ ჯერზე არ გამოიკითხება',
    'schengen.category.minor':
      'არასრულწლოვნები: თანმხლებს მშობლის უფლება უნდა ჰქონდეს; თუ მარტო მგზავრობენ, შეამოწმეთ განსაკუთრებული ყურადღებით',
    'schengen.category.rescue-service':
      'სამაშველო სამსახურები, პოლიცია, სახანძრო სამსახური, მესაზღვრეები: არ უნდა შეფერხდნენ',
    'schengen.category.offshore-worker':
      'ზღვის ნაგებობებზე მომუშავე პირები: მოწმდებიან უფრო იშვიათად, თუ რეგულარულად ბრუნდებიან',
    'schengen.free-movement.other-test':
      'უარი დასაშვებია მხოლოდ პირადი ქცევის გამო, რომელიც რეალური, არსებული და საკმარისად სერიოზული საფრთხეა (დირექტივა 2004/38/EC, მუხლები 27–31)',
    'schengen.free-movement.prove':
      'ყველა გონივრული შესაძლებლობა, რომ მოიტანოს ან მიიღოს დოკუმენტები ან უფლება სხვა გზით დაამტკიცოს (მე-5 მუხლის მე-4 პუნქტი)',
    'schengen.free-movement.not-shown':
      'დოკუმენტი, რომლის გამცემია {issuer}, არ ადასტურებს იმ მოქალაქეობას, რომელსაც თავისუფალი გადაადგილება ეყრდნობა: ის სხვა გზით შეიძლება დამტკიცდეს',
    'schengen.free-movement.alert':
      'შეტყობინება თავისთავად არ არის საფუძველი იმის წინააღმდეგ, ვინც თავისუფლად გადაადგილდება: უნდა დადგინდეს, არის თუ არა პირი ნამდვილი, მიმდინარე და საკმაოდ სერიოზული საფრთხე (C-503/03)',
    'schengen.family.card': 'ოჯახის წევრი, რომელსაც ბინადრობის ბარათი აქვს: ვიზა საჭირო არ არის',
    'schengen.family.card-as-permit':
      'ბინადრობის ბარათი ბინადრობის ნებართვაც არის, მოქალაქესთან ერთად თუ მის გარეშე (მე-2 მუხლის მე-16 პუნქტი): მიუთითეთ, როგორც ნებართვა',
    'schengen.family.not-accompanying':
      'ოჯახის წევრი მოქალაქეს არც ახლავს და არც უერთდება: მოქმედებს ჩვეულებრივი წესები',
    'schengen.exception.emergency':
      'დასაბუთებული გადაუდებელი შემთხვევა (მე-6 მუხლის 1-ლი პუნქტის (a)(i) ქვეპუნქტი)',
    'schengen.exception.permit-transit':
      'ტრანზიტი სახელმწიფოში, რომელმაც ბინადრობის ნებართვა ან გრძელვადიანი ვიზა გასცა (მე-6 მუხლის მე-5 პუნქტის (a) ქვეპუნქტი)',
    'schengen.exception.visa-at-border':
      'საზღვარზე გაცემული ვიზა (მე-6 მუხლის მე-5 პუნქტის (b) ქვეპუნქტი)',
    'schengen.exception.humanitarian':
      'ჰუმანიტარული მიზეზი, სახელმწიფო ინტერესი ან საერთაშორისო ვალდებულება, ერთი სახელმწიფოსთვის (მე-6 მუხლის მე-5 პუნქტის (c) ქვეპუნქტი)',
    'schengen.exception.limited-visa':
      'ვიზა შეზღუდული ტერიტორიული მოქმედებით, მასში მითითებული სახელმწიფოებისთვის (რეგლამენტი (EC) 810/2009, 25-ე მუხლი)',
    'schengen.exception.bilateral':
      'ორმხრივი შეთანხმება: სახელმწიფოს შეუძლია თხოვნის საფუძველზე ყოფნა გაახანგრძლივოს (შენგენის კონვენცია, მე-20 მუხლის მე-2 პუნქტი)',
    'schengen.exception.consultation':
      'შეტყობინება მოქმედი ნებართვის ან გრძელვადიანი ვიზის მფლობელზე: სახელმწიფოები ერთმანეთთან კონსულტაციას მართავენ (რეგლამენტი (EU) 2018/1861, მუხლები 27–30)',
    'schengen.change.fact': 'საჭიროა: {fact}',
    'schengen.change.leave-by': 'სივრცის დატოვება არა უგვიანეს: {until}',
    'schengen.change.enter-from': 'შესვლა {from}-დან',
    'schengen.change.new-document':
      'დოკუმენტი, რომლის მოქმედების ვადა საკმარისია და რომელიც ათ წელზე ნაკლები ხნის წინ არის გაცემული',
    'schengen.change.visa': 'ვიზის მიღება მგზავრობამდე',
    'schengen.change.authorisation': 'სამგზავრო ავტორიზაციის მოთხოვნა',
    'schengen.change.biometrics': 'ბიომეტრიული მონაცემების მოწოდება',
    'schengen.change.papers':
      'მიზნის, საცხოვრებლისა და დაბრუნების დამადასტურებელი საბუთების წარმოდგენა',
    'schengen.change.means': 'სახსრების, თავდების ან გარანტიის წარმოდგენა',
    'schengen.change.biometric-passport': 'მგზავრობა ბიომეტრიული პასპორტით',
    'schengen.change.return-ticket': 'დასაბრუნებელი ბილეთის ან მისი ჯავშნის წარმოდგენა',
    'schengen.change.lodging':
      'საცხოვრებლის ჯავშნის ან მასპინძლის მისამართისა და თანხმობის წარმოდგენა',
    'schengen.change.insurance': 'სამოგზაურო ჯანმრთელობის დაზღვევის წარმოდგენა',
    'schengen.change.consent': 'კანონით მოთხოვნილი მშობლის ან მეურვის თანხმობის წარმოდგენა',
    'schengen.change.ban':
      'აკრძალვის მოხსნა მისი დამწესებელი სახელმწიფოს მიერ ან მგზავრობა სხვაგან',
    'schengen.change.exit-ban': 'გადაწყვეტილების გაუქმება მისი მიმღების მიერ',
    'schengen.exit.not-georgian':
      'საქართველოს მოქალაქე არ არის: მოქალაქეების გასვლის პირობები არ ეხება',
    'schengen.exit.not-there': 'მგზავრობა შენგენის სივრცის ან კავშირის სახელმწიფოში არ არის',
    'schengen.exit.other-basis':
      'მგზავრობს ვიზით, ბინადრობის ნებართვით ან ბარათით, ან თავისუფალი გადაადგილების უფლებით: რომელი მოთხოვნა მოქმედებს, დადგენილი არ არის',
    'schengen.exit.on-duty':
      'გადის სამსახურებრივი მოვალეობით, როგორც ეკიპაჟის წევრი, მაშველი ან დელეგაციის წევრი: რომელი მოთხოვნა მოქმედებს, დადგენილი არ არის',
    'schengen.exit.biometric': 'პასპორტი ბიომეტრიულია',
    'schengen.exit.not-biometric': 'პასპორტი ბიომეტრიული არ არის',
    'schengen.exit.not-passport': 'პირადობის მოწმობა პასპორტი არ არის',
    'schengen.exit.shown': 'წარმოდგენილია',
    'schengen.exit.not-shown': 'წარმოდგენილი არ არის',
    'schengen.exit.banned': 'შესვლა აკრძალული აქვს: {states}',
    'schengen.exit.ban-state-unknown': 'აკრძალვა ცნობილია, მაგრამ უცნობია, რომელი სახელმწიფოსია',
    'schengen.exit.not-banned': 'აკრძალვა ცნობილი არ არის',
    'schengen.exit.ban-in-force': 'გასვლას კრძალავს ძალაში მყოფი გადაწყვეტილება',
    'schengen.exit.no-exit-ban': 'გასვლას არც ერთი გადაწყვეტილება არ კრძალავს',
    'schengen.exit.adult': 'სრულწლოვანია',
    'schengen.exit.consent-shown': 'თანხმობა წარმოდგენილია',
    'schengen.exit.consent-missing': 'თანხმობა წარმოდგენილი არ არის',
    'schengen.exit.consent-youth': '16 ან 17 წლისაა: თანხმობის წესი გადამოწმებული არ არის',
    'schengen.exit.information':
      'მხოლოდ ინფორმაციისთვის: ცნობილი მონაცემებით გამოყენებულია {used} დღე, დარჩენილია {remaining}',
    'schengen.exit.no-information': 'მგზავრობების ისტორია ხელთ არ არის',
  },
  conditions: {
    'schengen.entry.document-validity': 'დოკუმენტი ძალაშია სივრცის დატოვებიდან სამი თვე',
    'schengen.entry.document-age': 'დოკუმენტი გაცემულია ბოლო ათი წლის განმავლობაში',
    'schengen.entry.document-genuine': 'დოკუმენტი ნამდვილია და წარმომდგენს ეკუთვნის',
    'schengen.entry.visa': 'ვიზა ან ნებართვა, თუ სავალდებულოა',
    'schengen.entry.authorisation': 'სამგზავრო ავტორიზაცია (ETIAS)',
    'schengen.entry.biometrics': 'ბიომეტრიული მონაცემები შესვლა/გასვლის სისტემისთვის',
    'schengen.entry.purpose': 'ყოფნის მიზანი და პირობები',
    'schengen.entry.means': 'საარსებო სახსრები',
    'schengen.entry.ninety-days': '90 დღე ნებისმიერ 180 დღეში',
    'schengen.entry.alert': 'შესვლაზე უარის თქმის შეტყობინება არ არის',
    'schengen.entry.public-policy':
      'საზოგადოებრივ წესრიგს, უსაფრთხოებას ან ჯანმრთელობას საფრთხე არ ემუქრება',
    'schengen.free-movement.document': 'მოქმედი პირადობის მოწმობა ან პასპორტი',
    'schengen.free-movement.document-genuine': 'დოკუმენტი ნამდვილია და წარმომდგენს ეკუთვნის',
    'schengen.free-movement.family-member': 'ოჯახის წევრი: ბინადრობის ბარათი ან ვიზა',
    'schengen.free-movement.authorisation': 'ოჯახის წევრი: სამგზავრო ავტორიზაცია (ETIAS)',
    'schengen.free-movement.accompanying': 'ახლავს მოქალაქეს ან უერთდება მას',
    'schengen.free-movement.public-policy': 'რეალური, არსებული და სერიოზული საფრთხე არ არის',
    'schengen.exit.passport-genuine': 'პასპორტი ნამდვილია და წარმომდგენს ეკუთვნის',
    'schengen.exit.passport-biometric': 'ბიომეტრიული პასპორტი',
    'schengen.exit.passport-age': 'პასპორტი გაცემულია ბოლო ათი წლის განმავლობაში',
    'schengen.exit.passport-validity': 'პასპორტი ძალაშია სივრცის დატოვებიდან სამი თვე',
    'schengen.exit.return-ticket': 'დასაბრუნებელი ბილეთი ან ჯავშანი',
    'schengen.exit.lodging': 'საცხოვრებელი ან მასპინძლის მისამართი და თანხმობა',
    'schengen.exit.health-insurance': 'სამოგზაურო ჯანმრთელობის დაზღვევა',
    'schengen.exit.means': 'საარსებო სახსრები',
    'schengen.exit.known-ban': 'სივრცის სახელმწიფოს აკრძალვა ცნობილი არ არის',
    'schengen.exit.exit-ban': 'გასვლას არც ერთი გადაწყვეტილება არ კრძალავს',
    'schengen.exit.child-consent': 'თანხმობა ბავშვის გასვლაზე',
    'schengen.exit.stay-information': 'ყოფნის დღეები (მხოლოდ ინფორმაციისთვის)',
    'schengen.exit.visa-information': 'სივრცის ვიზა (მხოლოდ ინფორმაციისთვის)',
    'schengen.transit.visa': 'აეროპორტის სატრანზიტო ვიზა',
  },
  grounds: {
    'schengen.entry.document-validity': 'დოკუმენტი სივრცის დატოვებიდან სამი თვე ძალაში აღარ იქნება',
    'schengen.entry.document-age': 'დოკუმენტი ათ წელზე მეტი ხნის წინ არის გაცემული',
    'schengen.entry.document-genuine': 'დოკუმენტი ყალბია ან წარმომდგენს არ ეკუთვნის',
    'schengen.entry.visa': 'სავალდებულო ვიზა ან ნებართვა არ აქვს',
    'schengen.entry.authorisation': 'მოქმედი სამგზავრო ავტორიზაცია (ETIAS) არ აქვს',
    'schengen.entry.biometrics': 'შესვლა/გასვლის სისტემისთვის ბიომეტრიული მონაცემები არ არის',
    'schengen.entry.purpose': 'ყოფნის მიზანი და პირობები დასაბუთებული არ არის',
    'schengen.entry.means': 'საარსებო სახსრები საკმარისი არ არის',
    'schengen.entry.ninety-days': '180 დღეში 90 დღეზე მეტია',
    'schengen.entry.alert': 'მოქმედებს შეტყობინება შესვლაზე უარის შესახებ',
    'schengen.entry.public-policy':
      'საფრთხე ემუქრება საზოგადოებრივ წესრიგს, უსაფრთხოებას ან ჯანმრთელობას',
    'schengen.free-movement.document': 'მოქმედი პირადობის მოწმობა ან პასპორტი არ აქვს',
    'schengen.free-movement.document-genuine': 'დოკუმენტი ყალბია ან წარმომდგენს არ ეკუთვნის',
    'schengen.free-movement.family-member': 'ოჯახის წევრს ბინადრობის ბარათი ან ვიზა არ აქვს',
    'schengen.free-movement.authorisation': 'ოჯახის წევრს სამგზავრო ავტორიზაცია (ETIAS) არ აქვს',
    'schengen.free-movement.accompanying': 'მოქალაქეს არ ახლავს და არც უერთდება',
    'schengen.free-movement.public-policy': 'არსებობს რეალური, არსებული და სერიოზული საფრთხე',
    'schengen.exit.passport-genuine': 'პასპორტი ყალბია ან წარმომდგენს არ ეკუთვნის',
    'schengen.exit.passport-biometric': 'პასპორტი ბიომეტრიული არ არის',
    'schengen.exit.passport-age': 'პასპორტი ათ წელზე მეტი ხნის წინ არის გაცემული',
    'schengen.exit.passport-validity': 'პასპორტი სივრცის დატოვებიდან სამი თვე ძალაში აღარ იქნება',
    'schengen.exit.return-ticket': 'დასაბრუნებელი ბილეთი ან ჯავშანი არ აქვს',
    'schengen.exit.lodging': 'საცხოვრებელი ან მასპინძლის მისამართი და თანხმობა არ აქვს',
    'schengen.exit.health-insurance': 'სამოგზაურო ჯანმრთელობის დაზღვევა არ აქვს',
    'schengen.exit.means': 'საარსებო სახსრები საკმარისი არ არის',
    'schengen.exit.known-ban': 'ცნობილია სივრცის სახელმწიფოს აკრძალვა',
    'schengen.exit.exit-ban': 'მოქმედებს ქვეყნიდან გასვლის აკრძალვა',
    'schengen.exit.child-consent': 'ბავშვის გასვლაზე თანხმობა არ არის',
    'schengen.transit.visa': 'სავალდებულო აეროპორტის სატრანზიტო ვიზა არ აქვს',
  },
  remarks: {
    'schengen.stay.open': 'გასვლა არ არის: ითვლება, თითქოს ისევ შიგნითაა',
    'schengen.stay.overlap': 'ზოგიერთ სტრიქონს საერთო დღეები აქვს: თითოეული დღე ერთხელ ითვლება',
    'schengen.stay.residence-permit':
      'არ ითვლება: ყოფნა ბინადრობის ნებართვით (მე-6 მუხლის მე-2 პუნქტი)',
    'schengen.stay.long-stay-visa':
      'არ ითვლება: ყოფნა გრძელვადიანი ვიზით (მე-6 მუხლის მე-2 პუნქტი)',
    'schengen.stay.local-border-traffic':
      'არ ითვლება: მცირე სასაზღვრო მიმოსვლა (რეგლამენტი (EC) 1931/2006)',
    'schengen.stay.permit-elsewhere':
      'ითვლება ცალკე: სხვა სახელმწიფოში და არა ნებართვის ან ვიზის გამცემში (შენგენის კონვენცია, 21-ე მუხლი)',
    'schengen.stay.permit-not-of-member':
      'ითვლება მოკლევადიან ყოფნად: ნებართვის ან ვიზის გამცემი სახელმწიფო ამ დღეებში წევრი არ იყო',
    'schengen.stay.outside': 'არ ითვლება: სივრცის გარეთ',
    'schengen.stay.before-membership': 'სახელმწიფოს გაწევრიანებამდე დღეები არ ითვლება',
    'schengen.stay.before-rule':
      '2013 წლის 18 ოქტომბრამდე დღეები პერიოდში შედის; მათზე სხვა წესი მოქმედებდა',
    'schengen.stay.own-records-only':
      'მხოლოდ ინფორმაციისთვის: მარტო კვეთის საკუთარი ჩანაწერებია, სხვა მარშრუტები უცნობია; უარი მათ ვერ დაეფუძნება',
    'schengen.stay.open-border-state':
      'გადაუწყვეტელია: ითვლება თუ არა დღეები ანდორაში, მონაკოში, სან-მარინოში ან ვატიკანში',
    'schengen.stay.family-member':
      'გადაუწყვეტელია: ითვლება თუ არა დღეები ოჯახის წევრ კავშირის მოქალაქესთან ერთად (პრაქტიკა განსხვავებულია)',
  },
  rejections: {
    'schengen.stay.row.entry-missing': 'შესვლის დღე არ არის',
    'schengen.stay.row.date-unreadable': 'ასეთი თარიღი არ არსებობს: დღეები იწერება ასე: 2026-03-31',
    'schengen.stay.row.exit-before-entry': 'გასვლა შესვლაზე ადრეა',
    'schengen.stay.row.entry-after-question':
      'გასვლა არ არის, შესვლა კი იმ დღის შემდეგაა, რომელსაც კითხვა ეხება',
    'schengen.stay.row.state-unknown': 'უცნობი სახელმწიფო',
    'schengen.stay.row.basis-unknown':
      'უცნობი საფუძველი: short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
    'schengen.stay.row.source-unknown': 'უცნობი წყარო: ees, stamp, own-record, statement',
    'schengen.stay.row.columns': 'სვეტი მეტია, ვიდრე entry,exit,state,basis,source',
    'schengen.stay.row.heading-unknown':
      'სათაურში დასახელებულია სვეტი, რომელიც არ არსებობს, ან ერთი ორჯერ: entry,exit,state,basis,source',
  },
};
