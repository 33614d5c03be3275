import type { FamilyTexts } from './methodText.ts';

export const compositeDe = {
  zScores: {
    name: 'Standardisierung mit z-Werten',
    question: 'Wie werden Indikatoren mit verschiedenen Einheiten vergleichbar?',
    method:
      'Von jedem Wert wird das Mittel der Gebiete abgezogen und das Ergebnis durch die Standardabweichung geteilt. Zeigt ein hoher Wert wenig Bedarf an, wechselt das Vorzeichen.',
    symbols: {
      z_i: 'z-Wert des Gebiets i, ohne Einheit; hoch heißt viel Bedarf',
      x_i: 'Wert des Gebiets i',
      mean: 'Mittel der Werte, jedes Gebiet zählt gleich',
      sd: 'Standardabweichung der Werte (Teiler n)',
      n: 'Zahl der einbezogenen Gebiete',
    },
    reading:
      'z = 1,5 heißt: anderthalb Standardabweichungen mehr Bedarf als im Mittel der Gebiete. 0 ist das Mittel.',
    limits:
      'Der z-Wert misst den Abstand zu den anderen Gebieten, nicht zu einem fachlichen Ziel. Sinkt der Bedarf überall, bleibt er gleich. Ausreißer wirken stark.',
    inAtlas:
      'Ein Gebiet, in dem eine Zahl zurückgehalten ist oder fehlt, wird vor Mittel und Standardabweichung weggelassen. Ein Indikator mit lauter gleichen Werten entfällt mit Hinweis. Der Teiler ist n wie im Berliner Verfahren.',
  },
  minMax: {
    name: 'Standardisierung auf 0 bis 1 (Min–Max)',
    question: 'Wo liegt ein Gebiet zwischen dem geringsten und dem größten Bedarf?',
    method:
      'Der Abstand zum kleinsten Wert wird durch die Spanne aller Werte geteilt. Zeigt ein hoher Wert wenig Bedarf an, zählt der Abstand zum größten Wert.',
    symbols: {
      y_i: 'standardisierter Wert des Gebiets i, 0 (geringster Bedarf) bis 1 (größter)',
      x_i: 'Wert des Gebiets i',
      x_min: 'kleinster Wert',
      x_max: 'größter Wert',
    },
    reading: '0,25 heißt: ein Viertel des Wegs vom günstigsten zum ungünstigsten Gebiet.',
    limits:
      'Zwei Gebiete legen die Skala fest. Ein Ausreißer drückt alle anderen zusammen; ein Vergleich über die Jahre ist nicht möglich, wenn sich die Enden verschieben.',
    inAtlas:
      'Nur Gebiete, in denen alle Indikatoren des Index eine Zahl haben, bestimmen die Spanne. Bei lauter gleichen Werten entfällt der Indikator mit Hinweis.',
  },
  rankScores: {
    name: 'Standardisierung durch Ränge',
    question: 'Wie lassen sich Indikatoren verbinden, ohne dass Ausreißer den Ausschlag geben?',
    method:
      'Jedes Gebiet erhält seinen Rang von 1 (geringster Bedarf) bis n (größter). Gleiche Werte teilen sich das Mittel ihrer Ränge.',
    symbols: {
      y_i: 'Rang des Gebiets i, 1 bis n; hoch heißt viel Bedarf',
      less: 'Zahl der Gebiete mit weniger Bedarf',
      equal: 'Zahl der Gebiete mit gleichem Wert, das Gebiet selbst eingeschlossen',
    },
    reading:
      'Der Unterschied zwischen Rang 20 und 21 zählt immer eins, ob die Werte nah oder weit auseinander liegen.',
    limits:
      'Abstände gehen verloren. Dicht beieinander liegende Werte werden so weit auseinander gezogen wie stark verschiedene.',
    inAtlas:
      'Gereiht werden nur Gebiete, in denen alle Indikatoren eine Zahl haben. Mittlere Ränge sorgen dafür, dass die Umkehr der Richtung die Werte genau spiegelt.',
  },
  percentRanks: {
    name: 'Prozentrang',
    question: 'Welcher Teil der übrigen Gebiete hat weniger Bedarf?',
    method:
      'Der Rang von unten, vermindert um 1, wird durch n − 1 geteilt. Gleiche Werte erhalten den kleinsten ihrer Ränge. Bei umgekehrter Richtung wird das Ergebnis von 1 abgezogen.',
    symbols: {
      P_i: 'Prozentrang des Gebiets i, 0 bis 1; hoch heißt viel Bedarf',
      r_i: 'Rang des Gebiets i von unten',
      n: 'Zahl der Gebiete mit einer Zahl',
    },
    reading: '0,90 heißt: 90 % der übrigen Gebiete haben weniger Bedarf.',
    limits:
      'Abstände gehen verloren. Bei umgekehrter Richtung und gleichen Werten ist der Prozentrang nicht dasselbe wie der Rang der umgekehrten Werte.',
    inAtlas:
      'Im Index ungerundet; im Vulnerabilitätsindex nach der amtlichen Vorschrift auf vier Stellen gerundet. Zurückgehaltene und fehlende Werte werden nicht gereiht.',
  },
  exponentialScores: {
    name: 'Exponentielle Ränge (englischer Index)',
    question: 'Wie wird verhindert, dass ein guter Wert einen sehr schlechten ausgleicht?',
    method:
      'Der Rang wird auf 0 bis 1 gebracht und so gestreckt, dass das Zehntel der Gebiete mit dem größten Bedarf etwa die halbe Skala einnimmt.',
    symbols: {
      X: 'Punktwert, über 0 bis 100; hoch heißt viel Bedarf',
      R: 'Rang geteilt durch die Zahl der Gebiete, 1 beim größten Bedarf',
    },
    reading:
      '50 Punkte trennen das Zehntel mit dem größten Bedarf von allen übrigen. Am unteren Ende liegen die Gebiete dicht zusammen.',
    limits:
      'Unterschiede zwischen Gebieten mit wenig Bedarf verschwinden fast. Die Zahl 23 ist eine Setzung der Urheber, kein Messwert.',
    inAtlas:
      'Gleiche Werte teilen sich das Mittel ihrer Ränge. Gereiht werden nur Gebiete, in denen alle Indikatoren eine Zahl haben; ersetzt wird nichts.',
  },
  additiveIndex: {
    name: 'Index als gewichtetes Mittel',
    question: 'Wie hoch ist der Bedarf eines Gebiets, wenn mehrere Indikatoren zusammen zählen?',
    method:
      'Die standardisierten Werte werden mit den Gewichten malgenommen und zusammengezählt. Die Gewichte werden vorher so verkleinert, dass ihre Summe 1 ist.',
    symbols: {
      I_i: 'Index des Gebiets i, in der Skala der Standardisierung; hoch heißt viel Bedarf',
      w_k: 'Gewicht des Indikators k, Anteil an allen Gewichten',
      y_ik: 'standardisierter Wert des Gebiets i im Indikator k',
    },
    reading:
      'Der Index ordnet die Gebiete. Die Beiträge zeigen, welcher Indikator ihn nach oben oder unten zieht.',
    limits:
      'Ein günstiger Wert gleicht einen ungünstigen aus. Gewichte sind Entscheidungen; prüfen Sie, wie fest die Ränge bei anderen Gewichten sind. Der Index ist keine Menge und kein Anteil.',
    inAtlas:
      'Gebiete ohne vollständige Zahlen haben keinen Index; nichts wird geschätzt. Unter 10 Gebieten wird kein Index berechnet, unter 50 steht ein Hinweis. Gewicht 0 heißt weggelassen.',
  },
  geometricIndex: {
    name: 'Index als geometrisches Mittel',
    question: 'Wie hoch ist der Bedarf, wenn günstige Werte ungünstige nur zum Teil ausgleichen?',
    method:
      'Die standardisierten Werte werden mit ihrem Gewicht als Hochzahl malgenommen. Werte von 0 bis 1 werden vorher auf 1 bis 100 verschoben, damit keine Null alles andere auslöscht.',
    symbols: {
      I_i: 'Index des Gebiets i; hoch heißt viel Bedarf',
      w_k: 'Gewicht des Indikators k, Anteil an allen Gewichten',
      s_ik: 'standardisierter Wert des Gebiets i im Indikator k, größer als 0',
      y_ik: 'Wert des Gebiets i von 0 bis 1 (Min–Max oder Prozentrang)',
    },
    reading:
      'Ein hoher Index verlangt, dass die meisten Indikatoren hoch sind. Gegenüber dem Mittel sinkt er bei ungleichen Werten.',
    limits:
      'Ein einzelner sehr hoher Bedarf fällt weniger auf als im gewichteten Mittel. Wählen Sie das Verfahren vor dem Blick auf das Ergebnis.',
    inAtlas:
      'Mit z-Werten nicht möglich, weil diese auch negativ sind; der Atlas sagt das. Gebiete ohne vollständige Zahlen haben keinen Index.',
  },
  contributions: {
    name: 'Beiträge zum Index',
    question: 'Welcher Indikator hebt oder senkt den Index eines Gebiets, und wie stark?',
    method: 'Vom gewichteten Wert des Gebiets wird das gewichtete Mittel aller Gebiete abgezogen.',
    symbols: {
      d_ik: 'Beitrag des Indikators k im Gebiet i; positiv hebt den Index',
      w_k: 'Gewicht des Indikators k',
      y_ik: 'standardisierter Wert des Gebiets i im Indikator k',
      mean: 'Mittel der standardisierten Werte aller Gebiete im Indikator k',
    },
    reading:
      'Die Beiträge ergeben zusammen den Abstand des Gebiets zum mittleren Index. Der größte Beitrag nennt den wichtigsten Grund in den Zahlen.',
    limits:
      'Ein Beitrag ist keine Ursache. Er hängt davon ab, welche Indikatoren und Gewichte gewählt sind.',
    inAtlas:
      'Beim geometrischen Mittel gilt dasselbe für die Logarithmen. Gebiete ohne Index haben keine Beiträge.',
  },
  needRanks: {
    name: 'Rang des Bedarfs',
    question: 'An welcher Stelle steht ein Gebiet nach dem Index?',
    method:
      'Der Rang ist eins mehr als die Zahl der Gebiete mit höherem Index. Gleiche teilen sich einen Rang: 1, 2, 2, 4.',
    symbols: {
      r_i: 'Rang des Gebiets i; 1 ist der größte Bedarf',
      I_i: 'Index des Gebiets i',
      I_j: 'Index jedes anderen Gebiets',
    },
    reading: 'Rang 1 hat nach diesem Index den größten Bedarf, gemessen an den anderen Gebieten.',
    limits:
      'Kein Maß der Höhe: Auch in einer Stadt ohne Not gibt es einen Rang 1. Lesen Sie den Rang mit seiner Spanne bei anderen Gewichten.',
    inAtlas:
      'Werte, die sich nur durch Rundungsfehler unterscheiden, gelten als gleich. Gebiete ohne Index haben keinen Rang und zählen nicht mit.',
  },
  quantileGroups: {
    name: 'Gruppen nach Rang (Fünftel, Zehntel)',
    question: 'Zu welchem Fünftel oder Zehntel der Gebiete gehört ein Gebiet?',
    method:
      'Der Rang wird mit der Zahl der Gruppen malgenommen, durch die Zahl der Gebiete geteilt und aufgerundet.',
    symbols: {
      g_i: 'Gruppe des Gebiets i; 1 hat den größten Bedarf',
      G: 'Zahl der Gruppen, 10 bei Zehnteln',
      r_i: 'Rang des Gebiets i, 1 ist der größte Bedarf',
      n: 'Zahl der Gebiete mit Index',
    },
    reading: 'Gruppe 1 von 5 ist das Fünftel der Gebiete mit dem größten Bedarf.',
    limits:
      'Gruppengrenzen trennen auch fast gleiche Gebiete. Ein Fünftel der Gebiete ist nicht ein Fünftel der Menschen. Mit wenigen Gebieten bleiben Gruppen klein.',
    inAtlas:
      'Gleiche Indizes liegen immer in einer Gruppe; deshalb können Gruppen verschieden groß oder leer sein. Gebiete ohne Index gehören zu keiner Gruppe.',
  },
  statusDynamics: {
    name: 'Status und Dynamik (Berliner Monitoring)',
    question:
      'Wie ist die soziale Lage eines Gebiets, und entwickelt sie sich günstiger oder ungünstiger als im Mittel?',
    method:
      'Die z-Werte aller Indikatoren werden zusammengezählt und die Summe noch einmal standardisiert. Das geschieht einmal mit den Werten (Status) und einmal mit ihrer Veränderung in Punkten (Dynamik). Beide werden nach Standardabweichungen in Klassen geteilt und gekreuzt.',
    symbols: {
      S_i: 'Summe der z-Werte des Gebiets i, alle Indikatoren gleich gewichtet',
      z_ik: 'z-Wert des Gebiets i im Indikator k; hoch heißt viel Bedarf',
      I_i: 'Index des Gebiets i, Mittel 0, Standardabweichung 1',
      mean: 'Mittel der Summen',
      sd: 'Standardabweichung der Summen (Teiler n)',
    },
    reading:
      'Status: hoch unter −1, mittel bis 1, niedrig bis 1,5, sehr niedrig darüber. Dynamik: positiv unter −1, stabil bis 1, negativ darüber. „4−“ heißt sehr niedriger Status bei negativer Dynamik.',
    limits:
      'Negative Dynamik heißt nicht, dass die Werte stiegen, nur ungünstiger als im Mittel. Bei wenigen Gebieten hängen die Klassen an einzelnen Zahlen.',
    inAtlas:
      'Ein Gebiet zählt in beiden Teilen oder in keinem. Unter 10 Gebieten kein Index, unter 50 ein Hinweis. Grenzwerte gehören hier, wie veröffentlicht, zur unteren Klasse.',
  },
  statusAggregation: {
    name: 'Statusindex größerer Gebiete (Hamburg)',
    question: 'Welchen sozialen Status hat ein größeres Gebiet, gemessen an seinen Teilen?',
    method:
      'Die Summen der z-Werte der Teilgebiete werden nach Einwohnern gemittelt und über die größeren Gebiete neu standardisiert.',
    symbols: {
      I_g: 'Statusindex des größeren Gebiets g',
      M_g: 'Mittel der Summen in g, nach Einwohnern gewichtet',
      E_i: 'Einwohner des Teilgebiets i',
      S_i: 'Summe der z-Werte des Teilgebiets i',
      mean: 'Mittel über die größeren Gebiete',
      sd: 'Standardabweichung über die größeren Gebiete (Teiler n)',
    },
    reading:
      'Wie der Status der kleinen Gebiete: hoch heißt viel Bedarf im Vergleich zu den anderen größeren Gebieten.',
    limits:
      'Das Mittel verdeckt Gegensätze im Innern: Ein mittlerer Wert kann aus sehr hohem und sehr geringem Bedarf entstehen.',
    inAtlas:
      'Teilgebiete ohne Statusindex gehen nicht ein. Ein größeres Gebiet ohne Einwohner in einbezogenen Teilen hat keinen Wert.',
  },
  vulnerabilityIndex: {
    name: 'Vulnerabilitätsindex (CDC/ATSDR SVI)',
    question: 'Wie verletzlich ist ein Gebiet über mehrere Themen hinweg?',
    method:
      'Jede Größe wird in einen Prozentrang umgesetzt. Innerhalb jedes Themas werden die Prozentränge zusammengezählt und die Summe wieder in einen Prozentrang umgesetzt; ebenso über alle Themen.',
    symbols: {
      T: 'Summe der Prozentränge eines Themas oder aller Themen',
      P_k: 'Prozentrang der Größe k, auf vier Stellen gerundet',
      R: 'Prozentrang der Summe, 0 bis 1; hoch heißt verletzlich',
      r: 'Rang der Summe von unten',
      n: 'Zahl der Gebiete',
    },
    reading:
      '0,85 heißt: 85 % der übrigen Gebiete sind weniger verletzlich. Jede Größe mit einem Prozentrang ab 0,90 erhält zusätzlich eine Markierung.',
    limits:
      'Ein reiner Vergleich der Gebiete untereinander, kein Maß in einer Einheit. Themen mit vielen Größen zählen im Gesamtwert mehr. Die Auswahl der Größen stammt aus dem Katastrophenschutz der USA.',
    inAtlas:
      'Gebiete ohne Einwohner bleiben draußen. Fehlt eine Größe oder ist sie zurückgehalten, gibt es für ihr Thema und insgesamt keinen Rang; die anderen Themen bleiben. Unter 10 Gebieten wird nichts berechnet.',
  },
  rankSensitivity: {
    name: 'Wie fest sind die Ränge?',
    question: 'Welche Ränge hätte ein Gebiet, wenn man die Gewichte anders gewählt hätte?',
    method:
      'Viele Male werden Gewichte zufällig um die gewählten herum gezogen; jedes Mal werden die Ränge neu berechnet. Die Spanne enthält den mittleren Teil c dieser Ränge und immer den Rang selbst. Dazu kommen die Ränge bei anderer Standardisierung und ohne jeden einzelnen Indikator.',
    symbols: {
      c: 'Teil der Gewichtungen, den die Spanne enthält; meist 0,95',
      r_id: 'Rang des Gebiets i in der gezogenen Gewichtung d',
      low: 'bester Rang der Spanne',
      high: 'schlechtester Rang der Spanne',
      D: 'Zahl der gezogenen Gewichtungen; 1.000 legen die Spanne etwa auf einen Rang genau fest',
    },
    reading:
      '„Rang 1–3 in 95 % der Gewichtungen“: Das Gebiet gehört fast immer zur Spitze, wie auch gewichtet wird. Eine breite Spanne heißt: Der Rang ist vor allem eine Folge der Gewichte.',
    limits:
      'Keine statistische Unsicherheit der Zahlen: Messfehler und kleine Fallzahlen sind nicht enthalten. Bei wenigen Gebieten sind Spannen kurz, weil es wenige Ränge gibt.',
    inAtlas:
      'Die Gebiete bleiben in allen Durchgängen dieselben. Die Ziehung folgt einem festen Startwert, dieselben Eingaben ergeben also dieselben Spannen. Unter 50 Gebieten steht ein Hinweis.',
  },
  similarAreas: {
    name: 'Ähnliche Gebiete',
    question: 'Welche Gebiete gleichen einem Gebiet in mehreren Indikatoren am meisten?',
    method:
      'Jeder Indikator wird mit z-Werten standardisiert. Der Abstand zweier Gebiete ist die Wurzel aus dem mittleren Quadrat ihrer Unterschiede, über alle Indikatoren, die beide haben. Die nächsten Gebiete sind die ähnlichsten.',
    symbols: {
      d: 'Abstand der Gebiete i und j, in Standardabweichungen',
      z_ik: 'z-Wert des Gebiets i beim Indikator k',
      z_jk: 'z-Wert des Gebiets j beim Indikator k',
      m: 'Zahl der Indikatoren, die beide Gebiete haben',
    },
    reading:
      'Abstand 0,5 heißt: Im Mittel liegen die beiden Gebiete eine halbe Standardabweichung auseinander. 0 hieße gleiche Werte.',
    limits:
      'Ähnlich ist ein Gebiet nur nach den gewählten Indikatoren; andere führen zu anderen Nachbarn. Verwandte Indikatoren zählen mehrfach. Das ähnlichste Gebiet kann trotzdem weit entfernt sein.',
    inAtlas:
      'Zurückgehaltene, fehlende und auf zu kleiner Grundzahl ruhende Werte werden weder geschätzt noch verglichen. Gebiete, bei denen weniger als die Hälfte der Indikatoren vergleichbar ist, bleiben außer Betracht. Genannt werden bis zu drei Indikatoren, die weniger, und drei, die mehr als ihren Anteil zum Abstand beitragen.',
  },
} as const satisfies FamilyTexts;
