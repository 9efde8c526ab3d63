import type { talkZhCN } from './talk-zh-cn';

export const talkEn: Readonly<Record<keyof typeof talkZhCN, string>> = {
  owedTitle: 'This step is done when',
  owedNothing: 'Nothing missing in this step',
  owedHere: 'Missing',
  purposesMet: 'Six purposes: {n} on record',
  purposesOpen: 'Show the six purposes',
  purposesTitle: 'The six purposes',
  purposesHint: 'Ticked when the record shows it. Choose what is missing to go there.',
  purposeMet: 'On record',
  purposeLacks: 'Missing: ',

  purpose_communication_root_cause: 'Open the talk, find the root of problems',
  purpose_fair_understanding: 'See the result rightly, fairly and openly',
  purpose_strengths_weaknesses_joint: 'Know strengths and gaps, find ways together',
  purpose_consensus: 'Agree, and move the organisation’s goals',
  purpose_next_goals_support: 'Set the next goals and the support they need',
  purpose_plan_with_deadline: 'Make a plan with dates',

  'evidence_self-view': 'the employee’s own view',
  'evidence_root-cause': 'the root cause',
  'evidence_indicators-checked': 'key indicators with figures',
  'evidence_standard-source': 'where the standard comes from',
  'evidence_result-told': 'the result told',
  evidence_strengths: 'strengths',
  evidence_weaknesses: 'gaps',
  'evidence_employee-action': 'an action owned by the employee or both',
  evidence_consensus: 'the consensus',
  'evidence_dissent-recorded': 'the employee’s different view, in their words',
  'evidence_goal-with-metric': 'a goal with a metric',
  'evidence_support-needed': 'support needed (write “none” if so)',
  'evidence_an-action': 'an action',
  'evidence_actions-have-owner': 'an owner for every action',
  'evidence_actions-have-date': 'a date for every action',

  noticesTitle: 'Mind in this interview',
  noticeMet: 'Done',
  noticeOpen: 'To do',
  'notice_gap-explain-first':
    'Self-rating above yours: explain difference and starting point before the evaluation',
  'notice_record-objection-and-channel':
    'A different view: record the words, tell the appeal channel and its days',
  'notice_no-acknowledgement-alternative-delivery':
    'Not acknowledged: record it neutrally, deliver another way, sign for nobody',
  'notice_low-rating-needs-evidence-and-support':
    'A low rating needs facts, support and a dated plan',
  'notice_pip-needs-support-timeline-criteria':
    'An improvement plan needs criteria, support and check dates',
  'notice_final-differs-from-manager-score-band':
    'The final rating is not the one the score stands for: say why',
  'notice_carry-over-unfinished':
    'Open items from last time: look at each and decide whether it goes on',
  notice_overtime: 'More than 15% over the planned time',

  closingTitle: 'Wrap up',
  closingComplete: 'The record is complete; it can go into the form.',
  closingOwes: '{n} things are not on record. Add them now, or fill first.',
  closingBack: 'Back to step 8',
  closingFill: 'Fill the form',
  closingOwed: 'Still owed',
  closingAgreed: 'Agreed',
  closingActions: 'Actions: {n}',
  closingPromises: 'Your promises: {n}',
  closingGoals: 'Next goals: {n}',
  closingRecognition: 'Recognition',
  closingStance: 'The employee’s stance',
  closingTime: 'Used {used} of {plan} planned minutes',
  closingOverSteps: 'Steps over time: {steps}',
  closingFollowUp: 'Follow-up date',
  closingNone: 'not recorded',

  stanceAck:
    'Acknowledging means it was discussed, not that they agree. The panel signs for nobody.',
  stanceAppeal: 'Appeal: {channel}, within {days} working days',
  stanceDissent: 'A different view: take down their words; there is no need to persuade.',
  stanceNoAck: 'The employee has not acknowledged (recorded as it is, nobody signs for them)',
  deliveryTitle: 'How it was delivered',
  deliveryMethod: 'Delivery',
  deliveryMethodHint: 'e.g. company mail, system notice, text message, courier',
  deliveryOn: 'Delivered on',
  deliveryWitness: 'Witness',
  deliveryReason: 'What happened (neutral)',
  deliveryReasonHint: 'e.g. wants time to think, did not acknowledge',
};
