import type { opdrachten as nl } from '../nl/opdrachten.ts';
import type { Vorm } from '../vorm.ts';

/** The same commands in English. */
export const opdrachten: Vorm<typeof nl> = {
  signaal: {
    meld: { knop: 'Report a signal', uitleg: 'Say that there is a concern. No content yet.' },
    wijsAf: {
      knop: 'Reject the signal',
      uitleg: 'The signal is unfounded or does not belong here. The data are destroyed.',
    },
  },
  aanmelding: {
    dienIn: { knop: 'Report a case', uitleg: 'Ask the Veiligheidshuis to take up a case.' },
    vraagAanvulling: { knop: 'Ask for completion', uitleg: 'Tell the reporter what is still missing.' },
    vulAan: { knop: 'Complete the report', uitleg: 'Give what the process director still wants to know.' },
  },
  casus: {
    screen: { knop: 'Record the screening', uitleg: 'Does the case belong to this region and this regime?' },
    weiger: {
      knop: 'Do not take up',
      uitleg: 'The case does not fit. The reporter gets advice, the data are destroyed.',
    },
    zetInTriage: { knop: 'Put into triage', uitleg: 'Choose who weighs along and record why that is needed.' },
    schaalAf: { knop: 'Scale down', uitleg: 'Regular help can carry on. Agree on aftercare.' },
    hervat: { knop: 'Resume the case', uitleg: 'Go on where the case stopped.' },
    sluit: { knop: 'Close the case', uitleg: 'The case is shielded at once.' },
    herclassificeer: { knop: 'Weigh again', uitleg: 'The situation changed. Classification starts anew.' },
    vraagInformatie: { knop: 'Ask for clarification', uitleg: 'Ask for more explanation of this case.' },
    verleng: { knop: 'Keep longer', uitleg: 'Take the decision. What a source does not let keep is gone.' },
    heropen: { knop: 'Reopen the case', uitleg: 'The new report begins, with what the sources let keep.' },
  },
  bewaring: {
    antwoord: {
      knop: 'Say whether this may stay',
      uitleg: 'Only you say whether your datum stays. No answer means no.',
    },
  },
  prioriteit: {
    plaats: { knop: 'Put on the priority list', uitleg: 'The case gets priority, on published criteria.' },
    haalAf: { knop: 'Take off the priority list', uitleg: 'Priority is no longer needed.' },
  },
  kring: {
    noteer: {
      knop: 'Put somebody in the direct circle',
      uitleg: 'Family or another direct contact, if you must know that person for this case.',
    },
    haalAf: {
      knop: 'Take out of the circle',
      uitleg: 'The name disappears, and what was asked, offered or released about this person stops.',
    },
    informeer: { knop: 'Record that it was told', uitleg: 'This person knows now that data were recorded.' },
  },
  afstemming: {
    stelVast: {
      knop: 'Align the plans',
      uitleg: 'From now on the two plans take each other into account. Each plan stays in its own case.',
    },
    beeindig: { knop: 'Stop aligning', uitleg: 'Each plan goes on by itself.' },
  },
  vernietiging: {
    stelVoor: { knop: 'Propose destruction', uitleg: 'The data are no longer needed. Somebody else confirms it.' },
    trekIn: { knop: 'Take this proposal back', uitleg: 'The data stay shielded until their last day.' },
    bevestig: { knop: 'Destroy now', uitleg: 'The data are gone then, for good.' },
  },
  termijn: {
    verstrijk: { knop: 'Term passed', uitleg: 'Nobody answered in time.' },
  },
  doel: {
    beoordeel: { knop: 'Give your first judgement', uitleg: 'Does this case fit the purpose of the Veiligheidshuis?' },
  },
  uitvraag: {
    stel: { knop: 'Send an inquiry', uitleg: 'Ask organisations only whether they know the person.' },
    beantwoord: { knop: 'Answer the inquiry', uitleg: 'Known or not known. No content.' },
    weiger: { knop: 'Give no answer', uitleg: 'You need no reason. Nobody sees the difference.' },
  },
  criteria: {
    beoordeel: { knop: 'Judge the criteria', uitleg: 'Give your judgement per criterion, with a reason.' },
  },
  voorstel: {
    doe: { knop: 'Make a proposal', uitleg: 'Put a decision forward. Everyone gives a stance.' },
    wijzig: { knop: 'Change the proposal', uitleg: 'The stances start anew.' },
    trekIn: { knop: 'Withdraw the proposal', uitleg: 'The proposal lapses.' },
  },
  standpunt: {
    geef: { knop: 'Give your stance', uitleg: 'Agree, object or abstain.' },
  },
  classificatie: {
    stelVast: { knop: 'Establish the classification', uitleg: 'Record the class, with the reason.' },
  },
  overdracht: {
    bied: { knop: 'Offer a hand-over', uitleg: 'Hand over to other support, with only what it needs.' },
    aanvaard: { knop: 'Take it over', uitleg: 'You go on. You read what the sources let go along.' },
    wijsAf: { knop: 'Do not take it over', uitleg: 'It stays where it is.' },
    trekIn: { knop: 'Withdraw the offer', uitleg: 'The hand-over does not go on.' },
    stemIn: { knop: 'Let a piece go along', uitleg: 'Only the receiver reads it, once they take it over.' },
    weiger: { knop: 'Keep a piece here', uitleg: 'You need no reason. Nobody sees the difference.' },
  },
  toestemming: {
    registreer: { knop: 'Record consent', uitleg: 'What was asked, who answered, and what did they say?' },
    trekIn: { knop: 'Record that consent was withdrawn', uitleg: 'What rested on it stops at once.' },
  },
  vertegenwoordiger: {
    registreer: { knop: 'Record a representative', uitleg: 'Who answers for the person, or is told too?' },
    werkBij: { knop: 'Update the representative', uitleg: 'Authority or interest has changed.' },
  },
  uitzondering: {
    registreer: {
      knop: 'Record an exception',
      uitleg: 'Not asking, informing or inviting: with a reason and an end date.',
    },
    herzie: { knop: 'Review the exception', uitleg: 'The reason still holds. Say why, and until when.' },
    hefOp: {
      knop: 'Report that the reason is gone',
      uitleg: 'The exception ends and what was postponed follows. The contact point sees this.',
    },
  },
  delingsbesluit: {
    onderteken: { knop: 'Sign the sharing decision', uitleg: 'You are responsible for this decision.' },
  },
  betrokkene: {
    informeer: { knop: 'Record the informing', uitleg: 'The person now knows of the case.' },
    nodigUit: { knop: 'Record the invitation', uitleg: 'The person is invited to the conference.' },
  },
  uitnodiging: {
    stelVast: { knop: 'Establish the guests', uitleg: 'These people come to the table.' },
  },
  besluit: {
    neem: { knop: 'Take the decision', uitleg: 'The decision holds from now, with the stances on record.' },
  },
  vrijgave: {
    vraag: { knop: 'Ask for information', uitleg: 'Put one targeted question to one source.' },
    bied: { knop: 'Offer information', uitleg: 'Put something ready. Others see it only after release.' },
    weiger: { knop: 'Do not share this', uitleg: 'You need no reason. Work goes on.' },
    trekIn: { knop: 'Take your information back', uitleg: 'Nobody sees it from now on.' },
    geefVrij: { knop: 'Release', uitleg: 'Weigh the need and choose who may see it, for this phase.' },
    beeindig: { knop: 'End the release', uitleg: 'The recipients no longer see it.' },
    neemTerug: { knop: 'Take back from somebody', uitleg: 'Whoever you choose no longer sees it from now on.' },
    verbeter: {
      knop: 'Correct the information',
      uitleg: 'Whoever read it sees that it was corrected, and opens it anew.',
    },
    beraad: { knop: 'I confer first', uitleg: 'Whoever asked sees that. The term goes on.' },
    open: { knop: 'Open', uitleg: 'We record that you read this. The person concerned can see that later.' },
  },
  deelname: {
    beeindig: {
      knop: 'End participation',
      uitleg: 'Whoever is not needed here any more, no longer sees the case from now on.',
    },
  },
  inzage: { begin: { knop: 'Looked at the case', uitleg: 'Whoever looks at a case is in the log.' } },
  logboek: { open: { knop: 'Read the log', uitleg: 'Say what for. That you read it is recorded too.' } },
  plan: {
    voegToe: { knop: 'Add an action', uitleg: 'Who does what, by when, and when is it done?' },
    aanvaard: { knop: 'Accept the action', uitleg: 'You will do this.' },
    wijsAf: { knop: 'Decline the action', uitleg: 'Nobody can impose an action on you.' },
    trekIn: { knop: 'Withdraw the action', uitleg: 'The action is no longer needed.' },
    meldVoortgang: { knop: 'Report progress', uitleg: 'Busy, done or stuck.' },
    stelVast: { knop: 'Establish the plan', uitleg: 'The agreements hold until the review date.' },
  },
  casusregie: {
    draagVoor: { knop: 'Ask a case director', uitleg: 'Who keeps the plan after the conference?' },
    aanvaard: { knop: 'Become case director', uitleg: 'You keep the plan.' },
    wijsAf: { knop: 'Do not become case director', uitleg: 'You do not have to do this.' },
  },
  uitvoering: {
    begin: { knop: 'Start the execution', uitleg: 'Everyone starts on their own actions.' },
  },
  evaluatie: {
    begin: { knop: 'Start the evaluation', uitleg: 'See together what was reached.' },
    legVast: { knop: 'Record the evaluation', uitleg: 'What was reached, and when do you look again?' },
  },
  verzoek: {
    dienIn: { knop: 'Record a request', uitleg: 'The person concerned wants access, correction, to object, or else.' },
    stelIdentiteitVast: { knop: 'Establish identity', uitleg: 'Does the request really come from this person?' },
    raadpleeg: { knop: 'Consult participants', uitleg: 'Ask whether an exception applies. Then you decide.' },
    geefOordeel: { knop: 'Give your judgement', uitleg: 'Does an exception apply to this request?' },
    verleng: { knop: 'Extend the term', uitleg: 'Once, within the first term. The citizen is told why.' },
    beslis: { knop: 'Decide on the request', uitleg: 'Give what was asked, a part, or nothing. With reasons.' },
    voerUit: { knop: 'Record what was done', uitleg: 'The request has been carried out.' },
    trekIn: { knop: 'Request withdrawn', uitleg: 'The person concerned no longer wants this.' },
    maakBezwaar: { knop: 'Record an objection', uitleg: 'The person concerned disagrees with the decision.' },
    beslisBezwaar: { knop: 'Decide on the objection', uitleg: 'Upheld or not, with reasons.' },
  },
  crisis: {
    geef: {
      knop: 'Crisis: share now',
      uitleg:
        'There is acute danger. You decide yourself and share now with whom you choose. Accounting for it follows.',
    },
    motiveer: {
      knop: 'Give reasons for the release',
      uitleg: 'Write down why it had to be now and could not be less.',
    },
    herzie: {
      knop: 'Record the review',
      uitleg: 'Look back together and learn from it. What happened stands; nobody gets a mark.',
    },
    informeer: {
      knop: 'Record that it was told',
      uitleg: 'The person concerned now knows what was shared in the crisis.',
    },
    stelUit: { knop: 'Put off the telling', uitleg: 'Only with a reason, and with a day on which you look again.' },
    hefUitstelOp: { knop: 'End the delay', uitleg: 'The reason no longer holds. Tell them after all.' },
  },
  escalatie: {
    open: {
      knop: 'Raise a difference of view',
      uitleg: 'You cannot work it out together. The work goes on meanwhile.',
    },
    brengHoger: { knop: 'Take it up one rung', uitleg: 'Without names and without content.' },
    schrijfAan: { knop: 'Put it to somebody', uitleg: 'Whoever reads it gets a link for one answer.' },
    antwoord: { knop: 'Answer', uitleg: 'Whoever got a link answers.' },
    rondAf: { knop: 'Finish it', uitleg: 'Write down how it ended and what the table hears of it.' },
  },
  overleg: {
    plan: { knop: 'Plan the conference', uitleg: 'Choose day, time and place.' },
    open: { knop: 'Open the agenda item', uitleg: 'This case comes to the table now.' },
    stap: { knop: 'Go to the next step', uitleg: 'From facts to judgement to decision.' },
    rondAf: { knop: 'Finish the agenda item', uitleg: 'Record what the person concerned will hear.' },
    sluit: { knop: 'Close the conference', uitleg: 'The table closes.' },
    meldAanwezig: { knop: 'Take your seat', uitleg: 'You sit at the table.' },
    verlaat: { knop: 'Leave the table', uitleg: 'You no longer see the table.' },
    vraagWoord: { knop: 'Ask for the floor', uitleg: 'You join the queue of speakers.' },
    trekWoordIn: { knop: 'Leave the queue', uitleg: 'You no longer wish to speak.' },
    geefWoord: { knop: 'Give the floor', uitleg: 'The next speaker has the floor.' },
    neemWoordAf: { knop: 'End the turn', uitleg: 'The speaker is done.' },
  },
  kader: {
    stelVoor: {
      knop: 'Propose a version',
      uitleg: 'Another administrator ratifies it, with the decision of the municipal council.',
    },
    bekrachtig: {
      knop: 'Ratify this version',
      uitleg: 'Record the decision of the municipal council. From the day you choose, these rules apply.',
    },
    trekIn: { knop: 'Withdraw the proposal', uitleg: 'This version will not come into force.' },
  },
};
