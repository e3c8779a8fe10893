/** A small case without any finding: two letters in English, one in French; texts of its own over the program's directory and languages. */
export const CLEAN: Readonly<Record<string, string>> = {
  "data/submission.yaml": `title: {en: Statement on the roads, fr: Déclaration sur les routes}
reference: ROADS/1
date: 2021-11-22
city: {en: Yerevan, fr: Erevan}
sender:
  name: {en: Coalition for Open Roads, fr: Coalition pour des routes ouvertes}
languages: [en, fr]
`,
  "data/demands.yaml": `- id: open-roads
  title: {en: Open roads, fr: Des routes ouvertes}
  text: {en: We demand that the roads be opened., fr: Nous exigeons que les routes soient ouvertes.}
  asks:
    un: {en: To call for the opening of the roads., fr: Demander l’ouverture des routes.}
    humanitarian: {en: To visit the villages that are cut off., fr: Visiter les villages isolés.}
- id: send-observers
  title: {en: Observers, fr: Des observateurs}
  text: {en: We demand that observers be sent., fr: Nous exigeons l’envoi d’observateurs.}
  asks:
    un: {en: To propose the sending of observers., fr: Proposer l’envoi d’observateurs.}
`,
  "data/facts.yaml": `- id: roads-closed
  date: 2021-11-11
  text:
    en: >-
      On 11 November 2021 the road between Goris and Kapan was closed, and vehicles
      were turned back.
    fr: >-
      Le 11 novembre 2021, la route entre Goris et Kapan a été fermée et les véhicules
      ont été refoulés.
  places: [Goris, Kapan]
- id: villages-cut-off
  text: {en: Several villages are cut off from their schools., fr: Plusieurs villages sont coupés de leurs écoles.}
`,
  "data/signatories.yaml": `- id: alpha
  name: Alpha Association
  consent: {status: agreed, on: 2021-11-20, by: its board}
- id: beta
  name: Beta Centre
  consent: {status: agreed, on: 2021-11-20, by: its director}
`,
  "data/recipients.yaml": `- id: ohchr
  office: ohchr-high-commissioner
  subject: {en: Closed roads, fr: Routes fermées}
  purpose:
    en: |-
      We have the honour to address you on the closing of the roads.

      Your office follows the freedom of movement.
    fr: |-
      Nous avons l’honneur de nous adresser à vous au sujet de la fermeture des routes.

      Vos services suivent la liberté de circulation.
  facts: [roads-closed, villages-cut-off]
  demands: [open-roads, send-observers]
- id: icrc
  office: icrc-president
  subject: {en: Villages that are cut off, fr: Villages isolés}
  purpose: {en: We have the honour to address you on the villages that are cut off., fr: Nous avons l’honneur de nous adresser à vous au sujet des villages isolés.}
  facts: [villages-cut-off]
  demands: [open-roads]
- id: osce
  office: osce-secretary-general
  language: fr
  subject: {en: Observers, fr: Observateurs}
  purpose: {en: We have the honour to address you on the sending of observers., fr: Nous avons l’honneur de nous adresser à vous au sujet de l’envoi d’observateurs.}
  facts: [roads-closed]
  demands: [send-observers]
  ask:
    send-observers: {en: To consider the sending of observers., fr: Examiner l’envoi d’observateurs.}
`,
};
