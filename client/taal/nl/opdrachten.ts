/** Per command: the text of its button (verb first) and one line on what it does. Keys follow `Opdrachttype`. */
export const opdrachten = {
  signaal: {
    meld: { knop: 'Meld een signaal', uitleg: 'Geef door dat er een zorg is. Nog zonder inhoud.' },
    wijsAf: {
      knop: 'Wijs het signaal af',
      uitleg: 'Het signaal klopt niet of hoort hier niet. De gegevens verdwijnen, bij onterecht na een korte termijn.',
    },
  },
  aanmelding: {
    dienIn: { knop: 'Meld een casus aan', uitleg: 'Vraag het Veiligheidshuis om een casus op te pakken.' },
    vraagAanvulling: { knop: 'Vraag een aanvulling', uitleg: 'Laat de melder weten wat er nog ontbreekt.' },
    vulAan: { knop: 'Vul de aanmelding aan', uitleg: 'Geef wat de procesregisseur nog wil weten.' },
  },
  casus: {
    screen: {
      knop: 'Leg de screening vast',
      uitleg: 'Hoort de casus bij een gemeente van dit huis en bij deze regeling?',
    },
    weiger: {
      knop: 'Neem niet in behandeling',
      uitleg: 'De casus past niet. De melder krijgt een advies, de gegevens verdwijnen.',
    },
    zetInTriage: { knop: 'Zet in triage', uitleg: 'Kies wie er mee weegt en leg vast waarom dat nodig is.' },
    schaalAf: { knop: 'Schaal af', uitleg: 'De gewone hulp kan verder. Spreek de nazorg af.' },
    hervat: { knop: 'Hervat de casus', uitleg: 'Ga verder waar de casus stopte.' },
    sluit: { knop: 'Sluit de casus', uitleg: 'De casus wordt direct afgeschermd.' },
    herclassificeer: { knop: 'Weeg opnieuw', uitleg: 'De situatie is veranderd. De classificatie begint opnieuw.' },
    vraagInformatie: { knop: 'Vraag om uitleg', uitleg: 'Vraag meer uitleg bij deze casus.' },
    verleng: { knop: 'Bewaar langer', uitleg: 'Neem het besluit. Wat een bron niet wil laten bewaren, verdwijnt.' },
    heropen: { knop: 'Heropen de casus', uitleg: 'De nieuwe aanmelding begint, met wat de bronnen laten bewaren.' },
  },
  bewaring: {
    antwoord: {
      knop: 'Zeg of dit mag blijven',
      uitleg: 'Alleen u zegt of uw gegeven blijft. Geen antwoord betekent nee.',
    },
  },
  prioriteit: {
    plaats: { knop: 'Zet op de prioriteitenlijst', uitleg: 'De casus krijgt voorrang, op gepubliceerde criteria.' },
    haalAf: { knop: 'Haal van de prioriteitenlijst', uitleg: 'De voorrang is niet meer nodig.' },
  },
  kring: {
    noteer: {
      knop: 'Zet iemand in de directe kring',
      uitleg: 'Familie of een ander direct contact, als u die persoon voor deze casus moet kennen.',
    },
    haalAf: {
      knop: 'Haal uit de kring',
      uitleg: 'De naam verdwijnt, en wat over deze persoon is gevraagd, aangeboden of vrijgegeven stopt.',
    },
    informeer: { knop: 'Leg vast dat het is verteld', uitleg: 'Deze persoon weet nu dat er gegevens zijn vastgelegd.' },
  },
  afstemming: {
    stelVast: {
      knop: 'Stem de plannen op elkaar af',
      uitleg: 'De twee plannen houden vanaf nu rekening met elkaar. Ieder plan blijft in de eigen casus.',
    },
    beeindig: { knop: 'Stop met afstemmen', uitleg: 'Ieder plan gaat voor zich verder.' },
  },
  vernietiging: {
    stelVoor: { knop: 'Stel vernietigen voor', uitleg: 'De gegevens zijn niet meer nodig. Een ander bevestigt het.' },
    trekIn: { knop: 'Neem dit voorstel terug', uitleg: 'De gegevens blijven afgeschermd tot hun einddatum.' },
    bevestig: { knop: 'Vernietig nu', uitleg: 'De gegevens zijn dan weg, voorgoed.' },
  },
  termijn: {
    verstrijk: { knop: 'Termijn voorbij', uitleg: 'Niemand antwoordde op tijd.' },
  },
  doel: {
    beoordeel: { knop: 'Geef uw eerste oordeel', uitleg: 'Past deze casus bij het doel van het Veiligheidshuis?' },
  },
  uitvraag: {
    stel: { knop: 'Stel een uitvraag', uitleg: 'Vraag organisaties alleen óf zij de betrokkene kennen.' },
    beantwoord: { knop: 'Beantwoord de uitvraag', uitleg: 'Alleen bekend of niet bekend. Geen inhoud.' },
    weiger: { knop: 'Geef geen antwoord', uitleg: 'U hoeft geen reden te geven. Niemand ziet het verschil.' },
  },
  criteria: {
    beoordeel: { knop: 'Beoordeel de criteria', uitleg: 'Geef per criterium uw oordeel met een reden.' },
  },
  voorstel: {
    doe: { knop: 'Doe een voorstel', uitleg: 'Leg een besluit voor. Ieder geeft een standpunt.' },
    wijzig: { knop: 'Wijzig het voorstel', uitleg: 'De standpunten beginnen opnieuw.' },
    trekIn: { knop: 'Neem het voorstel terug', uitleg: 'Het voorstel vervalt.' },
  },
  standpunt: {
    geef: { knop: 'Geef uw standpunt', uitleg: 'Akkoord, bezwaar of onthouding.' },
  },
  classificatie: {
    stelVast: { knop: 'Stel de classificatie vast', uitleg: 'Leg de klasse vast, met de reden.' },
  },
  overdracht: {
    bied: { knop: 'Bied overdracht aan', uitleg: 'Draag over aan andere hulp, met alleen wat die nodig heeft.' },
    aanvaard: { knop: 'Neem het over', uitleg: 'U gaat verder. U leest wat de bronnen meegeven.' },
    wijsAf: { knop: 'Neem het niet over', uitleg: 'Het blijft waar het is.' },
    trekIn: { knop: 'Trek het aanbod in', uitleg: 'De overdracht gaat niet door.' },
    stemIn: { knop: 'Laat een stuk meegaan', uitleg: 'Alleen de ontvanger leest het, als die de overdracht aanneemt.' },
    weiger: { knop: 'Laat een stuk niet meegaan', uitleg: 'U hoeft geen reden te geven. Niemand ziet het verschil.' },
  },
  toestemming: {
    registreer: {
      knop: 'Leg de toestemming vast',
      uitleg: 'Wat is gevraagd, wie antwoordde, en wat was het antwoord?',
    },
    trekIn: { knop: 'Leg vast dat de toestemming is ingetrokken', uitleg: 'Wat erop rustte, stopt meteen.' },
  },
  vertegenwoordiger: {
    registreer: {
      knop: 'Leg een vertegenwoordiger vast',
      uitleg: 'Wie antwoordt voor de betrokkene, of hoort het ook?',
    },
    werkBij: { knop: 'Werk de vertegenwoordiger bij', uitleg: 'Gezag of belang is veranderd.' },
  },
  uitzondering: {
    registreer: {
      knop: 'Leg een uitzondering vast',
      uitleg: 'Niet vragen, niet informeren of niet uitnodigen: met een reden en een einddatum.',
    },
    herzie: { knop: 'Bekijk de uitzondering opnieuw', uitleg: 'De reden geldt nog. Zeg waarom, en tot wanneer.' },
    hefOp: {
      knop: 'Meld dat de reden weg is',
      uitleg: 'De uitzondering stopt en wat was uitgesteld, volgt alsnog. Het contactpunt ziet dit.',
    },
  },
  delingsbesluit: {
    onderteken: { knop: 'Onderteken het delingsbesluit', uitleg: 'U bent verantwoordelijk voor dit besluit.' },
  },
  betrokkene: {
    informeer: { knop: 'Leg het informeren vast', uitleg: 'De betrokkene weet nu van de casus.' },
    nodigUit: { knop: 'Leg de uitnodiging vast', uitleg: 'De betrokkene is uitgenodigd voor het overleg.' },
  },
  uitnodiging: {
    stelVast: { knop: 'Stel de gasten vast', uitleg: 'Deze mensen komen aan tafel.' },
  },
  besluit: {
    neem: { knop: 'Neem het besluit', uitleg: 'Het besluit geldt vanaf nu, met de standpunten erbij.' },
  },
  vrijgave: {
    vraag: { knop: 'Vraag informatie', uitleg: 'Stel één gerichte vraag aan één bron.' },
    bied: { knop: 'Bied informatie aan', uitleg: 'Leg iets klaar. Pas na vrijgave ziet een ander het.' },
    weiger: { knop: 'Deel dit niet', uitleg: 'U hoeft geen reden te geven. Het werk gaat door.' },
    trekIn: { knop: 'Neem uw informatie terug', uitleg: 'Niemand ziet het vanaf nu nog.' },
    geefVrij: { knop: 'Geef vrij', uitleg: 'Weeg de noodzaak en kies wie het mag zien, voor deze fase.' },
    beeindig: { knop: 'Beëindig de vrijgave', uitleg: 'De ontvangers zien het niet meer.' },
    neemTerug: { knop: 'Neem terug van iemand', uitleg: 'Wie u kiest, ziet het vanaf nu niet meer.' },
    verbeter: {
      knop: 'Verbeter de informatie',
      uitleg: 'Wie het al las, ziet dat het is verbeterd en opent het opnieuw.',
    },
    beraad: { knop: 'Ik overleg eerst', uitleg: 'Wie het vroeg, ziet dat. De termijn loopt door.' },
    open: { knop: 'Open', uitleg: 'We leggen vast dat u dit leest. De betrokkene kan dat later zien.' },
  },
  deelname: {
    beeindig: { knop: 'Beëindig deelname', uitleg: 'Wie hier niet meer nodig is, ziet de casus vanaf nu niet meer.' },
  },
  inzage: { begin: { knop: 'Bekeek de casus', uitleg: 'Wie een casus bekijkt, staat in het logboek.' } },
  logboek: { open: { knop: 'Lees het logboek', uitleg: 'Zeg waarvoor. Ook dat u het leest, leggen we vast.' } },
  plan: {
    voegToe: { knop: 'Voeg een actie toe', uitleg: 'Wie doet wat, wanneer, en wanneer is het klaar?' },
    aanvaard: { knop: 'Neem de actie aan', uitleg: 'U gaat dit doen.' },
    wijsAf: { knop: 'Neem de actie niet aan', uitleg: 'Niemand kan u een actie opleggen.' },
    trekIn: { knop: 'Neem de actie terug', uitleg: 'De actie is niet meer nodig.' },
    meldVoortgang: { knop: 'Meld de voortgang', uitleg: 'Bezig, gedaan of loopt vast.' },
    stelVast: { knop: 'Stel het plan vast', uitleg: 'De afspraken gelden, tot de datum van herziening.' },
  },
  casusregie: {
    draagVoor: { knop: 'Vraag een casusregisseur', uitleg: 'Wie houdt het plan bij na het overleg?' },
    aanvaard: { knop: 'Word casusregisseur', uitleg: 'U houdt het plan bij.' },
    wijsAf: { knop: 'Word geen casusregisseur', uitleg: 'U hoeft dit niet te doen.' },
  },
  uitvoering: {
    begin: { knop: 'Begin de uitvoering', uitleg: 'Ieder gaat met de eigen acties aan de slag.' },
  },
  evaluatie: {
    begin: { knop: 'Begin de evaluatie', uitleg: 'Kijk samen wat er bereikt is.' },
    legVast: { knop: 'Leg de evaluatie vast', uitleg: 'Wat is bereikt, en wanneer kijkt u opnieuw?' },
  },
  verzoek: {
    dienIn: { knop: 'Leg een verzoek vast', uitleg: 'De betrokkene wil inzage, correctie, bezwaar of iets anders.' },
    stelIdentiteitVast: { knop: 'Stel de identiteit vast', uitleg: 'Komt het verzoek echt van deze persoon?' },
    raadpleeg: { knop: 'Raadpleeg deelnemers', uitleg: 'Vraag of er een uitzondering geldt. Daarna beslist u.' },
    geefOordeel: { knop: 'Geef uw oordeel', uitleg: 'Geldt er voor dit verzoek een uitzondering?' },
    verleng: { knop: 'Verleng de termijn', uitleg: 'Eén keer, binnen de eerste termijn. De burger hoort waarom.' },
    beslis: { knop: 'Beslis op het verzoek', uitleg: 'Geef wat gevraagd is, een deel, of niet. Met uitleg.' },
    voerUit: { knop: 'Leg vast wat gedaan is', uitleg: 'Het verzoek is uitgevoerd.' },
    trekIn: { knop: 'Verzoek ingetrokken', uitleg: 'De betrokkene wil dit niet meer.' },
    maakBezwaar: { knop: 'Leg een bezwaar vast', uitleg: 'De betrokkene is het niet eens met het besluit.' },
    beslisBezwaar: { knop: 'Beslis op het bezwaar', uitleg: 'Gegrond of niet, met uitleg.' },
  },
  crisis: {
    geef: {
      knop: 'Crisis: deel nu',
      uitleg: 'Er dreigt acuut gevaar. U besluit zelf en deelt nu met wie u kiest. De verantwoording volgt daarna.',
    },
    motiveer: { knop: 'Motiveer de crisisdeling', uitleg: 'Schrijf op waarom het nu moest en niet met minder kon.' },
    herzie: {
      knop: 'Leg de herziening vast',
      uitleg: 'Kijk samen terug en leer ervan. Wat is gebeurd, blijft staan; niemand krijgt een cijfer.',
    },
    informeer: { knop: 'Leg vast dat het is verteld', uitleg: 'De betrokkene weet nu wat er in de crisis is gedeeld.' },
    stelUit: { knop: 'Stel het vertellen uit', uitleg: 'Alleen met een reden, en met een dag waarop u opnieuw kijkt.' },
    hefUitstelOp: { knop: 'Hef het uitstel op', uitleg: 'De reden geldt niet meer. Vertel het alsnog.' },
  },
  escalatie: {
    open: { knop: 'Breng een verschil naar voren', uitleg: 'U komt er samen niet uit. Het werk gaat intussen door.' },
    brengHoger: { knop: 'Breng het een trede hoger', uitleg: 'Zonder namen en zonder inhoud.' },
    schrijfAan: { knop: 'Leg het voor', uitleg: 'Wie het leest krijgt een link voor één antwoord.' },
    antwoord: { knop: 'Antwoord', uitleg: 'Wie een link kreeg, antwoordt.' },
    rondAf: { knop: 'Rond het af', uitleg: 'Schrijf op hoe het eindigde en wat de tafel ervan hoort.' },
  },
  overleg: {
    plan: { knop: 'Plan het overleg', uitleg: 'Kies dag, tijd en plaats.' },
    open: { knop: 'Open het agendapunt', uitleg: 'Deze casus komt nu op tafel.' },
    stap: { knop: 'Ga naar de volgende stap', uitleg: 'Van beeld naar oordeel naar besluit.' },
    rondAf: { knop: 'Rond het agendapunt af', uitleg: 'Leg vast wat de betrokkene hoort.' },
    sluit: { knop: 'Sluit het overleg', uitleg: 'De tafel gaat dicht.' },
    meldAanwezig: { knop: 'Schuif aan', uitleg: 'U zit aan tafel.' },
    verlaat: { knop: 'Ga van tafel', uitleg: 'U ziet de tafel niet meer.' },
    vraagWoord: { knop: 'Vraag het woord', uitleg: 'U komt in de rij van sprekers.' },
    trekWoordIn: { knop: 'Ga uit de rij', uitleg: 'U wilt niet meer spreken.' },
    geefWoord: { knop: 'Geef het woord', uitleg: 'De volgende spreker is aan het woord.' },
    neemWoordAf: { knop: 'Sluit de beurt af', uitleg: 'De spreker is klaar.' },
  },
  kader: {
    stelVoor: {
      knop: 'Stel een versie voor',
      uitleg: 'Een andere beheerder bekrachtigt die, met het besluit van de gemeenteraad.',
    },
    bekrachtig: {
      knop: 'Bekrachtig deze versie',
      uitleg: 'Leg het besluit van de gemeenteraad vast. Vanaf de dag die u kiest, gelden deze regels.',
    },
    trekIn: { knop: 'Trek het voorstel in', uitleg: 'Deze versie gaat dan niet in.' },
  },
};
