/**
 * Short words that make up half of any text, and words that short titles and greetings consist of; by language, lower case, as they are
 * typed (also without accents). A word of several languages stands in each of them and counts half; nouns of
 * business that all borrow from English (“meeting”, “update”) stand in none.
 */
export const LANGUAGE_WORDS = {
  en: `the and to of a in is it you that for on with as at be this have from or but not we are your our my me i an by will can
    if all was were been has had do does did what when where which who how any some so just please thanks thank regards hi
    hello dear best let know would could should there here their they them his her he she its about into over more new also
    than then now only after before because up out no yes see attached next week day today tomorrow friday monday tuesday
    wednesday thursday minutes approve approval invoice cheers kind looking forward soon get got need want send sent make sure
    find ll ve re im am don isn won sorry well good great per until notes summary order proposal offer schedule list`,
  de: `der die das in zwei drei vier fünf wochen tage tagen monat monaten stunden anfang mitte ende mo mi fr märz maerz und zu den von mit ist nicht ein eine einen einem einer eines sich auf für fuer im dem des auch als an nach
    wie wir ich sie ihr ihre ihren ihrem ihrer ihnen uns unser unsere unseren unserer mir mich dir dich euch du es bei oder
    aber so nur noch wenn dass daß kann können koennen könnten koennten wird werden wurde wurden hat haben hatte sind war bin
    habe sein bitte danke vielen dank hallo guten tag morgen liebe lieber liebes sehr geehrte geehrter geehrten grüße gruesse
    grüßen gruessen gruß gruss freundlichen freundliche viele zum zur vom am bis aus über ueber um vor durch schon mehr sehr
    hier dann doch mal heute gestern montag dienstag mittwoch donnerstag freitag woche nächste naechste nächsten naechsten
    diese dieser dieses kein keine keinen ohne weil falls gern gerne möchte moechte würde wuerde müssen muessen muss soll
    sollen sollten tagesordnung tagesordnungspunkte besprechungspunkte themen ablauf eure euer eurem euren kurzes kurzer kurze
    protokoll ergebnisprotokoll besprechungsprotokoll gesprächsnotiz gespraechsnotiz besprechung besprechungsnotizen abstimmung
    termin einladung sitzung freigabe angebot rechnung entwurf unterlagen anbei anhang ergebnisse zusammenfassung aufgaben
    beschlüsse beschluesse nächster schritte erinnerung rückfrage rueckfrage nachfrage leider frau herr herrn meine mein meinem
    meiner keiner alle alles wann wo warum was welche bericht einverstanden genehmigt freigegeben ja nein aw wg uhr kw ihm ihn
    man machen sende schicke melde abgestimmt betreff wäre waere passt gibt stand bezüglich bezueglich umgehend
    schnellstmöglich schnellstmoeglich zeitnah offen offene punkte teilnehmer anwesend nehmen teil quartalsbericht
    monatsbericht`,
  fr: `le la a jours semaines mois quinze soir matin fin début debut cas appelez commande fournisseur les de des du et à un une est en que qui dans pour pas sur au aux avec ce cette ces il elle nous vous je tu on ne
    se sont par plus ou mais si son sa ses notre nos votre vos mon ma mes leur leurs être etre avoir ai avons avez ont été ete
    sera serait serons bien tout tous toute toutes comme aussi très tres donc ci où sans sous entre après apres avant lors dès
    des puis fait faire peut pouvez pouvons pourriez pourrions voici voilà merci bonjour bonsoir cordialement madame monsieur
    cher chère chere bonne journée journee salutations demain aujourd hui hier lundi mardi mercredi jeudi vendredi semaine
    prochaine prochain jour ordre réunion reunion compte rendu relevé décisions point devis facture validation accord envoi
    suivi relance rappel besoin afin suite concernant objet pièce piece jointe joint proposition projet équipe equipe approuvé
    approuve validé valide j l qu c n y voulez veuillez avez peux pourrais souhaite souhaitez retard désolé désolés desole
    rapport résultats resultats bilan dernier dernière deux trois quand comment quel quelle quels date heure tr sujets aborder
    étapes etapes procès verbal synthèse synthese disponible plaît plait svp oui non ça ca cela ceux moi toi lui eux parfait`,
  es: `fin mes plazo año años el la bien días dias semanas meses quince dentro hace tarde principios finales mediados viene parece los las de del y a un una unos unas es en que por para con no se su sus al lo como más mas pero o si le les nos os
    te me mi mis tu tus yo él ella ellos ustedes usted está esta este esto estos están estan estamos son ser sido fue ha han he
    hemos había hay también tambien sin sobre entre hasta desde cuando donde qué quién cómo ya muy todo todos toda todas
    nuestro nuestra nuestros nuestras vuestro vuestra puede puedes pueden podría podria podrías podrias podemos podríamos hola
    buenos buenas días dias tardes estimado estimada estimados gracias saludos saludo cordial cordiales atentamente señor
    señora mañana hoy ayer lunes martes miércoles miercoles jueves viernes semana próxima proxima próximo proximo próximos
    próximas proximos orden día dia reunión reunion acta minuta presupuesto factura aprobación aprobacion visto bueno propuesta
    adjunto adjunta adjuntamos envío envio enviaré enviare quedo antes después despues porque aunque sería seria hacer tiene
    tienes tenemos tengo necesito necesitamos favor confirmar confirmarme resumen acuerdos puntos temas tratar temario informe
    resultados recordatorio pendiente pendientes cualquier aquí aqui así asi solo sólo cada otro otra dos tres rv sí siguiente
    siguientes seguimiento equipo proyecto entrega cliente lamentablemente retraso incidencia acuerdo convocatoria asistentes
    convocados cuanto tan pronto breve luego nada`,
} as const;

/** Letters that few other languages here use; each occurrence is a weak sign. `é` and `ü` belong to two and say nothing. */
export const LANGUAGE_LETTERS: Readonly<Record<keyof typeof LANGUAGE_WORDS, string>> = {
  en: '',
  de: 'äöß',
  fr: 'èêëàâîïôùûçœ',
  es: 'ñ¿¡áíóú',
};
