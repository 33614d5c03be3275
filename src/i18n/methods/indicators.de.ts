import type { FamilyTexts } from './methodText.ts';

export const indicatorsDe = {
  rate: {
    name: 'Anteil oder Quote aus Zähler und Nenner',
    question: 'Wie häufig kommt etwas vor, gemessen an denen, die es betreffen kann?',
    method:
      'Die Zähler werden zusammengezählt, ebenso die Nenner; dann wird geteilt und mit dem Faktor f malgenommen. Ein Vorzeichen minus zieht eine Teilgruppe ab.',
    symbols: {
      q: 'Anteil oder Quote in der Einheit des Indikators',
      f: 'Faktor, 100 bei Prozent',
      Z_j: 'Anzahl im Zähler, zum Beispiel Arbeitslose',
      N_k: 'Anzahl im Nenner, zum Beispiel Einwohner von 16 bis unter 65 Jahren',
    },
    reading:
      '58 Arbeitslose unter 1.020 Einwohnern sind 5,69 %. „Nachrechnen“ zeigt jede Zahl mit Quelle und Stichtag.',
    limits:
      'Bei kleinem Nenner verschiebt ein einziger Fall den Anteil stark; solche Werte tragen den Hinweis „geringe Fallzahl“. Quoten mit verschiedenem Nenner lassen sich nicht vergleichen.',
    inAtlas:
      'Ist eine Zahl geschützt oder fehlt sie, gilt das auch für den Anteil; es wird nichts ersetzt. Bei Nenner 0 entfällt der Anteil. Die Schwelle für „geringe Fallzahl“ legt das Datenpaket je Indikator fest.',
  },
  maskedInterval: {
    name: 'Spanne aus zurückgehaltenen Zahlen',
    question:
      'Was lässt sich über einen Wert sagen, wenn eine Zahl darin zurückgehalten ist, weil sie klein ist?',
    method:
      'Eine zurückgehaltene Zahl liegt zwischen einer unteren und einer oberen Schranke. Mit beiden wird gerechnet: der kleinste mögliche Zähler durch den größten möglichen Nenner und umgekehrt.',
    symbols: {
      q: 'Anteil oder Quote in der Einheit des Indikators',
      f: 'Faktor, 100 bei Prozent',
      Z_low: 'kleinster möglicher Zähler, bei „unter 3“ die 0',
      Z_high: 'größter möglicher Zähler, bei „unter 3“ die 2',
      N_low: 'kleinster möglicher Nenner',
      N_high: 'größter möglicher Nenner',
    },
    reading:
      '„0 bis 2,50 %“ heißt: Der wahre Wert liegt sicher in dieser Spanne; wo darin, ist nicht bekannt und auch nicht wahrscheinlicher in der Mitte.',
    limits:
      'Keine Spanne der Wahrscheinlichkeit: Sie sagt nichts über Zufall. Setzen Sie nie die Mitte, die Null oder die obere Schranke als Wert ein.',
    inAtlas:
      'Zähler und Nenner gelten als unabhängig; die Spanne kann zu weit sein, nie zu eng. Ein Anteil endet spätestens bei 100 %, auch wenn der Nenner 0 sein kann; eine Quote hat dann keinen Wert. Einen Rang oder eine Farbe gibt es nur, wo die Spanne beides eindeutig festlegt.',
  },
  aggregation: {
    name: 'Zusammenfassen von Gebieten',
    question: 'Welchen Wert hat ein Planungsraum oder die Stadt aus ihren Teilgebieten?',
    method:
      'Erst werden die Zähler aller Teilgebiete zusammengezählt, dann die Nenner, und erst danach wird geteilt. Der Wert ist also nie ein Mittel der Anteile.',
    symbols: {
      q: 'Anteil oder Quote des größeren Gebiets in der Einheit des Indikators',
      f: 'Faktor, 100 bei Prozent',
      Z_i: 'Zähler des Teilgebiets i',
      N_i: 'Nenner des Teilgebiets i',
    },
    reading:
      'Ein Teilgebiet mit 8.000 Einwohnern bestimmt den Wert stärker als eines mit 300. Deshalb weicht der Wert der Stadt vom einfachen Mittel der Gebiete ab.',
    limits:
      'Nicht zusammenzählen lassen sich Zu- und Fortzüge, weil Umzüge zwischen den Teilgebieten doppelt zählten. Menschen, die keinem Gebiet zugeordnet sind, fehlen in der Summe.',
    inAtlas:
      'Veröffentlicht die Quelle einen eigenen Wert für das größere Gebiet, gilt dieser. Sonst macht eine fehlende Zahl die Summe fehlend, eine geschützte geschützt, zurückgehaltene machen sie zur Spanne. „Nachrechnen“ nennt, wie viele Teilgebiete eine Zahl haben.',
  },
  ownAreas: {
    name: 'Eigene Gebiete',
    question: 'Welche Zahlen hat ein Gebiet, das Sie selbst gewählt oder gezeichnet haben?',
    method:
      'Ein eigenes Gebiet besteht aus ganzen Gebieten der feinsten Ebene. Ein Gebiet gehört ganz dazu, wenn mindestens die Hälfte seiner Adressen innerhalb der Fläche oder des Umkreises liegt, sonst gar nicht. Über die Mitglieder wird wie beim Zusammenfassen gezählt.',
    symbols: {
      a_i: 'Anteil des Gebiets i, der innerhalb liegt',
      h_i: 'Adressen des Gebiets i innerhalb; ohne Adressen im Datenpaket die Fläche',
      H_i: 'alle Adressen des Gebiets i; ohne Adressen im Datenpaket seine Fläche',
      M: 'Gebiete, die zum eigenen Gebiet zählen',
    },
    reading:
      'Liegen 31 von 50 Adressen innerhalb, zählt das Gebiet ganz, auch die übrigen 19. Die Tabelle neben der Karte nennt jeden Anteil.',
    limits:
      'Die Zahlen gelten für die gezählten Gebiete, nicht für den Umriss. Eine andere Abgrenzung ergibt andere Werte. Eine Adresse zählt einmal, gleich wie viele Menschen dort wohnen.',
    inAtlas:
      'Kein Teil wird geschätzt. Summiert werden nur veröffentlichte Zahlen; zurückgehaltene machen die Summe zur Spanne. Flächen, die sich kreuzen, werden nicht angenommen. Der Link nennt die gezählten Gebiete.',
  },
  changePoints: {
    name: 'Veränderung in Punkten',
    question: 'Um wie viel ist ein Wert zwischen zwei Zeitpunkten gestiegen oder gesunken?',
    method: 'Der frühere Wert wird vom späteren abgezogen.',
    symbols: {
      D: 'Veränderung: Prozentpunkte bei Anteilen, sonst die Einheit des Indikators',
      x_0: 'Wert zum früheren Zeitpunkt',
      x_1: 'Wert zum späteren Zeitpunkt',
    },
    reading:
      'Von 8,0 auf 6,0 % sind −2,0 Prozentpunkte. Ob das eine Verbesserung ist, hängt vom Indikator ab.',
    limits:
      'Die Veränderung nennt keine Ursache, auch keine Maßnahme. Wer zugezogen oder fortgezogen ist, verändert den Wert ebenso. Bei kleinen Zahlen schwankt er auch ohne Entwicklung.',
    inAtlas:
      'Ist einer der Werte eine Spanne, ist es auch die Veränderung: kleinster späterer minus größter früherer Wert und umgekehrt. Fehlende und geschützte Werte ergeben keine Veränderung. Liegt dazwischen ein Bruch der Reihe, steht er dabei.',
  },
  changePercent: {
    name: 'Veränderung in Prozent',
    question: 'Um welchen Teil seines früheren Werts hat sich ein Wert verändert?',
    method:
      'Der spätere Wert wird durch den früheren geteilt; die Abweichung von 1 ist die Veränderung in Prozent.',
    symbols: {
      P: 'Veränderung in Prozent des früheren Werts',
      x_0: 'Wert zum früheren Zeitpunkt, größer als 0',
      x_1: 'Wert zum späteren Zeitpunkt',
    },
    reading:
      'Von 200 auf 250 Personen sind 25 % mehr. Geeignet für Anzahlen, deren Größe sich zwischen Gebieten unterscheidet.',
    limits:
      'Für Anteile missverständlich: Von 2 auf 3 % ist ein Punkt, aber 50 Prozent. Nehmen Sie dort Punkte. Kleine Ausgangswerte ergeben riesige Prozentzahlen.',
    inAtlas:
      'Von 0 aus, und von einer zurückgehaltenen Zahl aus, die 0 sein kann, gibt es keine Veränderung in Prozent. Zurückgehaltene Werte ergeben sonst eine Spanne, fehlende und geschützte keinen Wert.',
  },
  generatedSentences: {
    name: 'Sätze der Zusammenfassung',
    question: 'Wie entstehen die Sätze über der Rangfolge?',
    method:
      'Sie werden nach festen Regeln aus den gezeigten Werten gebildet: ausgewählte Gebiete mit Rang, höchster und niedrigster Wert, Wert der Stadt, Veränderung der Stadt seit dem ersten vergleichbaren Zeitpunkt, Zahl der Gebiete ohne Wert.',
    symbols: {
      D: 'Veränderung der Stadt in Punkten',
      c_t: 'Wert der Stadt zum gezeigten Zeitpunkt',
      c_s: 'Wert der Stadt zum ersten Zeitpunkt s seit dem letzten Bruch, zu dem es eine Zahl gibt',
    },
    reading:
      'Die Sätze sagen dasselbe wie Karte und Tabelle, nur in Worten. Sie lassen sich unverändert in einen Bericht übernehmen.',
    limits:
      'Die Sätze nennen keine Ursachen und bewerten nicht. Ein höchster Wert ist noch kein auffälliger Wert.',
    inAtlas:
      'Gebiete ohne sicheren Rang heißen nie höchstes oder niedrigstes; könnte eine zurückgehaltene Zahl darüber oder darunter liegen, steht das dabei. Über einen Bruch der Reihe hinweg wird keine Veränderung genannt.',
  },
} as const satisfies FamilyTexts;
