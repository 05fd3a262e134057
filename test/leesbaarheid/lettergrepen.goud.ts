/** Dutch words with their syllables, divided by hand as they are said; the number is that of the parts. */
export const goud: readonly string[] = `
o-ver-leg o-pen el-ke a-dres vi-de-o e-va-lu-a-tie i-dee-ën school leer-ling leer-plicht ge-meen-te wet brief dos-sier
ge-ge-vens per-soons-ge-ge-vens toe-stem-ming be-waar-ter-mijn be-zwaar klacht pri-va-cy sa-men-wer-kings-ver-band
jeugd-hulp jeugd-hulp-aan-bie-der jeugd-wet jeugd-arts zorg zorg-aan-bie-der huis-arts wijk-team ou-ders ou-der kind kin-de-ren
jon-ge-ren jon-ge-re ge-zin thuis thuis-zit-ter thuis-zit-ters-o-ver-leg on-der-wijs on-der-steu-ning be-ge-lei-ding
vra-gen vraag ant-woord be-ant-woor-den be-oor-de-len be-oor-deeld ge-beu-ren ge-beurt ge-uit be-slui-ten be-sluit
col-le-ge bur-ge-mees-ter wet-hou-der raad po-li-tie po-li-tie-a-gent of-fi-cier jus-ti-tie rech-ter straf straf-recht
vei-lig vei-lig-heid vei-lig-heids-huis mel-ding mel-den meld-punt ver-wijs-in-dex sig-naal sys-teem com-pu-ter da-ta-lek
be-vei-li-ging wacht-woord e-mail-a-dres te-le-foon a-dres-sen post-co-de web-site on-line in-take up-date
ma-na-ger co-ör-di-na-tor co-ör-di-ne-ren re-ü-nie mu-se-um pe-tro-le-um se-ri-eus am-bi-ti-eus nieuws nieu-we leeuw eeuw
fi-nan-ci-eel of-fi-ci-eel so-ci-aal spe-ci-aal re-gi-o re-gi-o-naal ra-di-o stu-di-o bi-o-lo-gie the-o-rie the-a-ter
na-tio-naal sta-tion func-tio-na-ris pro-fes-sio-neel in-for-ma-tie or-ga-ni-sa-tie si-tu-a-tie re-la-tie ac-tie
ja-nu-a-ri fe-bru-a-ri maart au-gus-tus ok-to-ber de-cem-ber jaar ja-ren maand week we-ken dag da-gen uur mi-nuut
moei-lijk moei-te koei-en draai-en mooi-e mooi leu-ker kie-zen lie-ver bij-een-komst mee-doen bo-ven-dien al-tijd
één pri-vé ca-fé bu-reau ni-veau ca-deau kwa-li-teit quo-tum quo-ta yog-hurt lo-yaal
be-ïn-vloe-den ge-ïn-for-meerd be-ëin-di-gen va-ri-ë-ren cli-ënt cli-ën-ten pa-tiënt i-de-aal re-a-ge-ren re-ac-tie
e-go-ïs-me mo-za-ïek po-ë-zie zee-ën knie-ën ru-ï-ne in-tu-ï-tie co-ö-pe-ra-tie fi-li-aal
buurt-o-ver-leg hulp-ver-le-ner maat-schap-pe-lijk psy-cho-loog psy-chisch ge-zond-heid zie-ken-huis me-disch
in-ko-men schul-den schuld-hulp-ver-le-ning uit-ke-ring werk woon-plaats huis wo-ning wo-ning-cor-po-ra-tie
ver-ant-woor-de-lijk doel-bin-ding grond-slag con-ve-nant be-trok-ke-ne in-za-ge rec-ti-fi-ca-tie ver-wer-king
`
  .split(/\s+/)
  .filter((each) => each !== '')
