import type { FamilyTexts } from './methodText.ts';

export const uncertaintyDe = {
  wilson: {
    name: 'Wilson-Intervall eines Anteils',
    question: 'In welchem Bereich kann ein Anteil liegen, der auf wenigen Fällen beruht?',
    method:
      'Aus x Fällen unter n Personen wird der Anteil p̂ gebildet. Das Intervall enthält alle Anteile, von denen p̂ um höchstens z ihrer eigenen Standardfehler abweicht. Es liegt daher nicht symmetrisch um p̂ und bleibt auch bei seltenen Fällen zwischen 0 und 1.',
    symbols: {
      x: 'Fälle (Personen)',
      n: 'Grundzahl: alle, unter denen die Fälle gezählt sind (Personen)',
      pHat: 'beobachteter Anteil x ÷ n, von 0 bis 1',
      z: 'Vielfaches des Standardfehlers; 1,96 bei 95\u00a0%',
    },
    reading:
      '20 von 250 Kindern sind 8,0\u00a0%; das Intervall reicht von 5,2 bis 12,0\u00a0%. Mit diesen Zahlen ist jeder Anteil dazwischen gut vereinbar.',
    limits:
      'Registerdaten zählen alle und haben keinen Stichprobenfehler: Die Zahl selbst ist genau. Das Intervall beantwortet dann eine andere Frage, nämlich welche Höhe eines zugrunde liegenden Risikos zu dieser Zahl passt. Überlappende Intervalle ersetzen keinen Vergleich zweier Gebiete.',
    inAtlas:
      'Voreingestellt sind 95\u00a0%. Ohne Grundzahl und bei zurückgehaltenen, geschützten oder fehlenden Zahlen gibt es kein Intervall. Bei 0 Fällen ist die untere Grenze genau 0, bei n Fällen die obere genau 1.',
  },
  clopperPearson: {
    name: 'Exaktes Intervall eines Anteils (Clopper–Pearson)',
    question:
      'Welcher Bereich enthält den Anteil mit mindestens der angegebenen Sicherheit, wie klein die Zahlen auch sind?',
    method:
      'Die untere Grenze a ist der kleinste Anteil, bei dem x oder mehr Fälle noch mit der Wahrscheinlichkeit α ÷ 2 vorkämen; die obere Grenze b entsprechend für x oder weniger. Beide sind Quantile B der Beta-Verteilung.',
    symbols: {
      a: 'untere Grenze, von 0 bis 1; 0 bei x = 0',
      b: 'obere Grenze, von 0 bis 1; 1 bei x = n',
      B: 'Quantil der Beta-Verteilung mit Wahrscheinlichkeit und zwei Formzahlen',
      x: 'Fälle (Personen)',
      n: 'Grundzahl (Personen)',
      alpha: 'zugelassene Irrtumswahrscheinlichkeit; 0,05 bei 95\u00a0%',
    },
    reading:
      '2 von 40\u00a0Personen sind 5,0\u00a0%; das Intervall reicht von 0,6 bis 16,9\u00a0%.',
    limits:
      'Das Intervall ist vorsichtig: Es deckt meist mehr als die verlangten 95\u00a0% ab und ist breiter als das nach Wilson. Bei Vollzählungen gilt dieselbe Einschränkung: Es spricht über ein zugrunde liegendes Risiko, nicht über einen Zählfehler.',
    inAtlas:
      'Voreingestellt sind 95\u00a0%. Verlangt werden ganze Zahlen mit 0 ≤ x ≤ n; gewichtete Zahlen einer Befragung gehören nicht hierher. Bei n = 0 und bei nicht veröffentlichten Zahlen gibt es kein Intervall.',
  },
  newcombe: {
    name: 'Intervall der Differenz zweier Anteile (Newcombe)',
    question: 'Um wie viele Prozentpunkte unterscheiden sich zwei Anteile, und wie sicher ist das?',
    method:
      'Für beide Anteile wird das Wilson-Intervall berechnet. Von der Differenz d aus werden die Abstände der Anteile zu ihren Grenzen quadriert, addiert und aus der Summe die Wurzel gezogen. So überträgt sich die Schiefe der Einzelintervalle auf die Differenz.',
    symbols: {
      d: 'Differenz der Anteile p₁ − p₂, von −1 bis 1',
      p: 'erster und zweiter Anteil',
      l: 'untere Wilson-Grenze der beiden Anteile',
      h: 'obere Wilson-Grenze der beiden Anteile',
      a: 'untere Grenze der Differenz, mindestens −1',
      b: 'obere Grenze der Differenz, höchstens 1',
    },
    reading:
      '12,0\u00a0% gegen 8,0\u00a0% bei je 500\u00a0Personen: Differenz 4,0 Punkte, Intervall 0,3 bis 7,8. Weil 0 nicht im Intervall liegt, ist der Unterschied mehr als Zufall.',
    limits:
      'Beide Anteile müssen von verschiedenen Menschen stammen. Für dasselbe Gebiet in zwei Jahren gilt das nicht: Dort sind es großenteils dieselben Personen. Bei Vollzählungen sagt das Intervall nicht, ob die Zahlen verschieden sind – das sind sie –, sondern ob ein gleiches Risiko sie erklären könnte.',
    inAtlas:
      'Voreingestellt sind 95\u00a0%. Ist eine Grundzahl 0 oder eine Zahl zurückgehalten, geschützt oder ohne Angabe, wird keine Differenz mit Intervall gebildet.',
  },
  pooledTest: {
    name: 'Test auf gleiche Anteile (z-Test)',
    question:
      'Wie oft entstünde ein so großer Unterschied zweier Anteile, wenn beide in Wahrheit gleich wären?',
    method:
      'Unter der Annahme gleicher Anteile werden beide Gruppen zu p̄ zusammengefasst. Die Differenz der beobachteten Anteile, geteilt durch ihren Standardfehler unter dieser Annahme, ist z. Aus z folgt zweiseitig der p-Wert, ohne Stetigkeitskorrektur.',
    symbols: {
      z: 'Differenz in Standardfehlern; positiv, wenn der erste Anteil höher ist',
      p: 'erster und zweiter Anteil: x ÷ n der Gruppe',
      pBar: 'gemeinsamer Anteil beider Gruppen',
      x: 'Fälle je Gruppe (Personen)',
      n: 'Grundzahl je Gruppe (Personen)',
    },
    reading:
      'Ein p-Wert von 0,03 heißt: In 3 von 100 Fällen brächte allein der Zufall einen mindestens so großen Unterschied hervor.',
    limits:
      'Der p-Wert ist nicht die Wahrscheinlichkeit, dass die Anteile gleich sind, und sagt nichts darüber, wie wichtig ein Unterschied ist. Unter 5 erwarteten Fällen trägt die Näherung nicht; dann gilt der exakte Test nach Fisher.',
    inAtlas:
      'Ist kein einziger Fall vorhanden oder sind alle Personen Fälle, gibt es keinen Test. Zurückgehaltene, geschützte und fehlende Zahlen werden nicht ersetzt, sondern nicht getestet.',
  },
  fisher: {
    name: 'Exakter Test nach Fisher',
    question:
      'Unterscheiden sich zwei Anteile mehr als zufällig, obwohl nur sehr wenige Fälle vorliegen?',
    method:
      'Die Zahl aller Fälle und beide Grundzahlen werden festgehalten. Für jede mögliche Aufteilung der Fälle wird ihre Wahrscheinlichkeit P berechnet, hier aus Binomialwahrscheinlichkeiten f. Der p-Wert ist die Summe über alle Aufteilungen, die höchstens so wahrscheinlich sind wie die beobachtete.',
    symbols: {
      p: 'p-Wert, von 0 bis 1',
      k: 'mögliche Zahl der Fälle in der ersten Gruppe',
      P: 'Wahrscheinlichkeit einer Aufteilung bei festen Randsummen',
      f: 'Binomialwahrscheinlichkeit für so viele Fälle unter so vielen Personen, mit dem gemeinsamen Anteil',
      x1: 'beobachtete Fälle der ersten Gruppe',
      n: 'Grundzahl der ersten und der zweiten Gruppe (Personen)',
      X: 'Fälle beider Gruppen zusammen',
    },
    reading:
      '1 Fall unter 60 gegen 6 Fälle unter 55\u00a0Personen ergibt einen p-Wert von 0,05: an der Grenze dessen, was Zufall noch erklärt.',
    limits:
      'Der Test ist vorsichtig und findet bei kleinen Zahlen nur sehr deutliche Unterschiede. Kein Befund heißt nicht, dass die Anteile gleich sind. Bei Vollzählungen prüft auch er nur, ob ein gleiches Risiko die Zahlen erklären könnte.',
    inAtlas:
      'Der Atlas wählt ihn von selbst, wenn unter der Annahme gleicher Anteile weniger als 5 Fälle (oder Nicht-Fälle) in einer Gruppe zu erwarten sind. Er verlangt ganze Zahlen; Werte „unter 3“ werden nicht geraten.',
  },
  falseDiscovery: {
    name: 'Korrektur für viele Vergleiche (Falschentdeckungsrate)',
    question: 'Welche von vielen gleichzeitig geprüften Gebieten fallen wirklich auf?',
    method:
      'Prüft man 40 Gebiete einzeln auf dem 5-Prozent-Niveau, erscheinen im Mittel zwei ohne jeden Grund auffällig. Die p-Werte werden deshalb der Größe nach geordnet; der i-te von m wird mit m ÷ i malgenommen, höchstens auf 1 und nie über den nächstgrößeren korrigierten Wert gesetzt.',
    symbols: {
      pAdj: 'korrigierter p-Wert an i-ter Stelle',
      p: 'p-Wert an j-ter Stelle, aufsteigend geordnet',
      m: 'Zahl der möglichen Tests',
      j: 'Stelle in der Ordnung, 1 für den kleinsten p-Wert',
    },
    reading:
      'Gelten alle Gebiete mit einem korrigierten p-Wert bis 0,05 als auffällig, so sind im Mittel höchstens etwa 5\u00a0% dieser Befunde falsch.',
    limits:
      'Die Korrektur gilt für die Vergleiche, die zusammen gerechnet werden. Wer danach noch weitere Indikatoren und Jahre durchsieht, prüft mehr, als sie berücksichtigt. Nicht auffällig heißt nicht durchschnittlich.',
    inAtlas:
      'Gebiete ohne möglichen Test (zurückgehalten, geschützt, keine Angabe, keine Grundzahl) zählen nicht als Vergleich und bleiben ohne Wert. Angenommener Anteil falscher Befunde: 5\u00a0%, wenn nicht anders gewählt.',
  },
  comparison: {
    name: 'Vergleich zweier Gebiete oder zweier Jahre',
    question: 'Ist der Unterschied zweier Anteile größer, als der Zufall ihn macht?',
    method:
      'Zur Differenz d gehören das Intervall nach Newcombe und ein p-Wert: der z-Test, bei weniger als 5 erwarteten Fällen E der exakte Test nach Fisher. Bei Stichproben teilt der Design-Effekt Fälle und Grundzahlen, bevor gerechnet wird.',
    symbols: {
      d: 'Differenz der Anteile (Prozentpunkte, wenn mal 100)',
      x: 'Fälle je Gruppe (Personen)',
      n: 'Grundzahl je Gruppe (Personen)',
      E: 'kleinste erwartete Zahl von Fällen oder Nicht-Fällen',
      pBar: 'gemeinsamer Anteil beider Gruppen',
    },
    reading:
      'Lesen Sie zuerst, welche Frage beantwortet wird. Vollzählung: „Könnte ein gleiches Risiko beide Zahlen hervorbringen?“ Stichprobe: „Was wäre herausgekommen, hätte man alle gefragt?“',
    limits:
      'Registerdaten haben keinen Stichprobenfehler: Die Zahlen sind verschieden, auch wenn der Test nichts findet. Zwei Jahre desselben Gebiets betreffen großenteils dieselben Menschen; der Test nimmt aber unabhängige Gruppen an und ist dort nur ein grober Anhalt.',
    inAtlas:
      'Der Atlas nennt die Frage und die Vorbehalte (kein Stichprobenfehler, dieselben Menschen, wenige Fälle) immer mit. Bei Grundzahl 0 und nicht veröffentlichten Zahlen gibt es keinen Vergleich.',
  },
  cityComparison: {
    name: 'Vergleich eines Gebiets mit der übrigen Stadt',
    question: 'Weicht ein Gebiet stärker von der Stadt ab, als der Zufall erklärt?',
    method:
      'Jedes Gebiet wird mit dem Rest der Stadt verglichen, also mit der Stadt ohne dieses Gebiet: Fälle x und Grundzahl n des Gebiets werden von den Summen X und N abgezogen. Sonst vergliche man das Gebiet teilweise mit sich selbst. Die p-Werte werden für die Zahl der Gebiete korrigiert.',
    symbols: {
      d: 'Differenz des Gebiets zur übrigen Stadt',
      x: 'Fälle im Gebiet (Personen)',
      n: 'Grundzahl des Gebiets (Personen)',
      X: 'Fälle in der Stadt',
      N: 'Grundzahl der Stadt',
    },
    reading:
      '„Über der Stadt“ heißt: Der Anteil liegt höher als im Rest der Stadt, und der Unterschied besteht auch nach der Korrektur für alle verglichenen Gebiete.',
    limits:
      'Große Gebiete fallen schon bei kleinen Abständen auf, kleine nur bei großen: Auffällig ist nicht dasselbe wie wichtig. Registerdaten haben keinen Stichprobenfehler; geprüft wird, ob ein gleiches Risiko überall die Zahlen erklären könnte.',
    inAtlas:
      'Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen werden nicht verglichen. Intervall 95\u00a0%, Anteil falscher Befunde 5\u00a0%, wenn nicht anders gewählt.',
  },
  funnel: {
    name: 'Trichterdiagramm (Kontrollgrenzen)',
    question:
      'Welche Gebiete liegen außerhalb dessen, was der Zufall bei ihrer Größe erwarten lässt?',
    method:
      'Um den Zielwert π – meist den Anteil der Stadt – wird für jede Grundzahl n der Bereich berechnet, in dem der Anteil mit 95 und mit 99,8\u00a0% Wahrscheinlichkeit läge. Grundlage ist die Binomialverteilung F; zwischen ganzen Fallzahlen wird interpoliert, damit die Grenzen glatt verlaufen.',
    symbols: {
      g: 'Grenze des Trichters, ein Anteil von 0 bis 1',
      target: 'Zielwert, Anteil von 0 bis 1',
      n: 'Grundzahl des Gebiets (Personen)',
      r: 'kleinste Fallzahl, bei der F mindestens q ist',
      q: 'Wahrscheinlichkeit unterhalb der Grenze: 0,025 und 0,975; 0,001 und 0,999',
      F: 'Wahrscheinlichkeit von höchstens r Fällen unter n beim Anteil π',
      f: 'Wahrscheinlichkeit von genau r Fällen',
    },
    reading:
      'Innerhalb des inneren Trichters erklärt der Zufall die Abweichung. Außerhalb des äußeren lohnt sich der genaue Blick; über die Ursache sagt das nichts.',
    limits:
      'Der Trichter ist keine Rangliste. Von 40 Gebieten liegen im Mittel zwei allein durch Zufall außerhalb der 95-Prozent-Grenzen. Unterscheiden sich Gebiete durchgehend stärker als zufällig, sind die einfachen Grenzen zu eng (siehe Überdispersion).',
    inAtlas:
      'Ein Anteil auf der Grenze liegt innerhalb. Ohne Grundzahl gibt es keine Grenzen; zurückgehaltene und geschützte Werte werden nicht eingezeichnet, auch nicht als Null.',
  },
  overdispersion: {
    name: 'Überdispersion und erweiterte Trichtergrenzen',
    question: 'Unterscheiden sich die Gebiete durchgehend stärker, als der Zufall erklärt?',
    method:
      'Jede Abweichung vom Zielwert wird durch ihren Standardfehler geteilt (z). Das mittlere Quadrat φ läge bei reinem Zufall nahe 1. Damit nicht einzelne Ausreißer entscheiden, werden die äußersten 10\u00a0% beider Seiten vorher hereingezogen. Liegt φ deutlich über 1, wird die Streuung τ zwischen den Gebieten geschätzt und den Grenzen zugeschlagen.',
    symbols: {
      zi: 'Abweichung des Gebiets i in Standardfehlern',
      pi: 'Anteil im Gebiet i',
      zTilde: 'die Abweichung nach dem Hereinziehen der äußersten Werte',
      phi: 'mittleres Quadrat der Abweichungen, um 1 bei reinem Zufall',
      m: 'Zahl der Gebiete mit Zahlen',
      tau: 'Standardabweichung der wahren Anteile zwischen den Gebieten; 0, wenn nicht überdispers',
      wi: 'Gewicht des Gebiets i',
      target: 'Zielwert, Anteil von 0 bis 1',
      ni: 'Grundzahl des Gebiets i (Personen)',
      n: 'Grundzahl, für die die Grenze gilt (Personen)',
      g: 'erweiterte Grenze, ein Anteil von 0 bis 1',
      z: 'Vielfaches des Standardfehlers; 1,96 bei 95\u00a0%',
    },
    reading:
      'φ = 6 heißt: Die Gebiete streuen im Quadrat sechsmal so stark, wie der Zufall es täte. In einer Stadt ist das der Normalfall, weil ihre Quartiere wirklich verschieden sind.',
    limits:
      'Die erweiterten Grenzen zeigen nur noch, wer aus der üblichen Verschiedenheit herausfällt; sie verdecken Ungleichheit, die alle betrifft. Mit wenigen Gebieten ist τ unsicher.',
    inAtlas:
      'Als überdispers gilt φ über 1 + 2 √(2 ÷ m). Nötig sind zwei Gebiete mit Zahlen; nicht veröffentlichte bleiben draußen. Die erweiterten Grenzen rechnen mit der Normalverteilung.',
  },
  empiricalBayes: {
    name: 'Geglättete Raten (empirischer Bayes-Schätzer, gesamte Stadt)',
    question:
      'Wie hoch ist eine Rate vermutlich, wenn man die Unruhe kleiner Gebiete herausrechnet?',
    method:
      'Jede Rate rᵢ wird zum Mittel m aller Gebiete hin verschoben, umso mehr, je kleiner die Grundzahl nᵢ ist. Maßgeblich ist das Verhältnis der Streuung A zwischen den Gebieten zur Zufallsstreuung m ÷ nᵢ des einzelnen Gebiets.',
    symbols: {
      theta: 'geglättete Rate des Gebiets i (Fälle je Person)',
      ri: 'beobachtete Rate des Gebiets i: xᵢ ÷ nᵢ',
      m: 'Rate aller Gebiete zusammen',
      A: 'Varianz der wahren Raten zwischen den Gebieten, mindestens 0',
      ni: 'Grundzahl des Gebiets i (Personen)',
      nBar: 'mittlere Grundzahl der Gebiete',
      xi: 'Fälle im Gebiet i',
    },
    reading:
      'Ein Gebiet mit 90 Kindern und 20\u00a0% erscheint geglättet vielleicht mit 15\u00a0%, eines mit 2.000 Kindern fast unverändert. Die Karte zeigt so weniger zufällige Spitzen.',
    limits:
      'Geglättete Raten sind Schätzungen, keine amtlichen Zahlen, und gehören nie ohne Hinweis in Berichte. Echte Besonderheiten kleiner Gebiete werden mit abgeschwächt; für die Frage, ob ein Gebiet Hilfe braucht, zählen die wirklichen Fälle.',
    inAtlas:
      'Zurückgehaltene, geschützte und fehlende Zahlen und Gebiete ohne Grundzahl gehen weder ins Mittel ein, noch erhalten sie eine Rate. Erklärt der Zufall alles, ist A = 0, und alle Gebiete erhalten m.',
  },
  localEmpiricalBayes: {
    name: 'Geglättete Raten (empirischer Bayes-Schätzer, Nachbarschaft)',
    question: 'Wie hoch ist eine Rate vermutlich, wenn man sie an ihrer Umgebung misst?',
    method:
      'Wie bei der Glättung über die ganze Stadt, nur werden Mittel mᵢ und Streuung Aᵢ allein aus dem Gebiet und seinen Nachbarn Nᵢ gebildet. Die Abweichungen werden entweder vom örtlichen Mittel jedes Nachbarn oder von dem des mittleren Gebiets genommen; die Ansicht nennt, welches.',
    symbols: {
      theta: 'geglättete Rate des Gebiets i (Fälle je Person)',
      ri: 'beobachtete Rate des Gebiets i',
      mi: 'Rate des Gebiets i und seiner Nachbarn zusammen',
      Ai: 'Varianz der wahren Raten in der Nachbarschaft, mindestens 0',
      ni: 'Grundzahl des Gebiets i (Personen)',
      cij: 'Mittel, von dem aus gemessen wird: mⱼ des Nachbarn oder mᵢ',
      nBari: 'mittlere Grundzahl in der Nachbarschaft',
      rj: 'beobachtete Rate des Gebiets j',
      Ni: 'Gebiet i und seine Nachbarn mit Zahlen',
      xj: 'Fälle im Gebiet j',
      nj: 'Grundzahl des Gebiets j',
    },
    reading:
      'Ein kleines Gebiet inmitten hoher Raten wird zu diesen hin verschoben und nicht zum Stadtmittel. Räumliche Muster bleiben so eher erhalten.',
    limits:
      'Mit drei oder vier Nachbarn ist die örtliche Streuung selbst unsicher. Scharfe Grenzen – Villenviertel neben Großsiedlung – werden verwischt. Keine amtliche Zahl und keine Grundlage für Förderentscheidungen allein.',
    inAtlas:
      'Ein Gebiet ohne Nachbarn behält seine Rate. Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen erhalten keine und sind auch für andere kein Nachbar.',
  },
  standardisedRates: {
    name: 'Raten in eigenen Standardabweichungen',
    question:
      'Wie lassen sich Raten verschieden großer Gebiete vergleichen, bevor man räumliche Muster sucht?',
    method:
      'Von jeder Rate rᵢ wird die Rate m aller Gebiete abgezogen und durch die Standardabweichung geteilt, die bei dieser Grundzahl zu erwarten ist: Streuung A zwischen den Gebieten plus Zufallsstreuung m ÷ nᵢ.',
    symbols: {
      zi: 'standardisierte Rate des Gebiets i, ohne Einheit',
      ri: 'beobachtete Rate des Gebiets i',
      m: 'Rate aller Gebiete zusammen',
      A: 'Varianz der wahren Raten, hier auch negativ möglich',
      ni: 'Grundzahl des Gebiets i (Personen)',
      nBar: 'mittlere Grundzahl der Gebiete',
    },
    reading:
      'Ein Wert von 2 heißt: Die Rate liegt zwei zu erwartende Standardabweichungen über der Stadt. Kleine Gebiete brauchen dafür einen größeren Abstand.',
    limits:
      'Die Werte dienen nur als Eingabe für Morans I und ähnliche Maße, damit kleine Grundzahlen kein Muster vortäuschen. Sie sind keine Rangfolge der Belastung.',
    inAtlas:
      'Ergibt die Schätzung der Varianz zusammen etwas Negatives, gilt die Zufallsstreuung allein. Gebiete ohne Grundzahl oder ohne veröffentlichte Zahlen erhalten keinen Wert; ist die Rate aller Gebiete 0, keines.',
  },
  effectiveSample: {
    name: 'Wirksamer Stichprobenumfang und Design-Effekt',
    question: 'Wie viele gleich gewichtete Antworten wären so genau wie diese gewichteten?',
    method:
      'Gewichte gleichen aus, dass manche Gruppen seltener antworten, kosten aber Genauigkeit. Der wirksame Umfang n* ist das Quadrat der Summe der Gewichte, geteilt durch die Summe ihrer Quadrate; der Design-Effekt ist der Umfang n durch n*.',
    symbols: {
      nEff: 'wirksamer Umfang (Antworten)',
      wi: 'Gewicht der Antwort i',
      D: 'Design-Effekt der Gewichte, mindestens 1',
      n: 'Antworten mit Gewicht über 0',
    },
    reading:
      '2.500 Antworten mit Design-Effekt 1,6 sind so genau wie etwa 1.560 einfache Zufallsantworten.',
    limits:
      'Der Design-Effekt der Gewichte enthält nicht, dass ganze Häuser, Schulen oder Straßen gezogen wurden; dafür ist ein eigener Faktor anzugeben. Wer nicht geantwortet hat, kommt in keiner dieser Zahlen vor.',
    inAtlas:
      'Antworten mit Gewicht 0 zählen nicht mit. Auf die Höhe der Gewichte kommt es nicht an, nur auf ihr Verhältnis. Ohne positives Gewicht gibt es kein Ergebnis.',
  },
  surveyShare: {
    name: 'Anteil aus einer Befragung',
    question:
      'Wie viele würden mit Ja antworten, wenn man alle fragte, und wie genau weiß man das?',
    method:
      'Der Anteil p̂ ist die Summe der Gewichte der Ja-Antworten durch die Summe aller Gewichte. Der Standardfehler rechnet mit dem wirksamen Umfang n*, ebenso das Wilson-Intervall. Wurden ganze Gruppen gezogen, wächst der Design-Effekt um den Klumpenfaktor c.',
    symbols: {
      pHat: 'gewichteter Anteil, von 0 bis 1',
      wi: 'Gewicht der Antwort i',
      yi: '1 für Ja, 0 für Nein',
      SE: 'Standardfehler des Anteils',
      n: 'Antworten auf die Frage',
      nEff: 'wirksamer Umfang n ÷ (D · c)',
      D: 'Design-Effekt der Gewichte',
      c: 'Klumpenfaktor, 1 bei Auswahl einzelner Personen',
    },
    reading:
      '„34\u00a0% (31 bis 37\u00a0%)“: Hätte man alle gefragt, wäre am ehesten ein Wert in diesem Bereich herausgekommen.',
    limits:
      'Das Intervall enthält nur den Zufall der Auswahl. Wer nicht geantwortet hat, unterscheidet sich oft von den übrigen; diesen Fehler sieht man ihm nicht an. Für kleine Gebiete reichen stadtweite Befragungen selten.',
    inAtlas:
      'Voreingestellt sind 95\u00a0% und c = 1. Umfang und wirksamer Umfang stehen daneben. Wie verlässlich der Wert ist, sagt die Klasse der Verlässlichkeit.',
  },
  surveyMean: {
    name: 'Mittelwert aus einer Befragung',
    question: 'Wie hoch wäre der Durchschnitt, wenn man alle fragte, und wie genau weiß man das?',
    method:
      'Das gewichtete Mittel ȳ ist die Summe aus Gewicht mal Antwort durch die Summe der Gewichte. Sein Standardfehler entsteht durch Linearisierung aus den gewichteten Abständen der Antworten vom Mittel; das Intervall reicht z Standardfehler nach beiden Seiten.',
    symbols: {
      yBar: 'gewichtetes Mittel, in der Einheit der Antworten',
      wi: 'Gewicht der Antwort i',
      yi: 'Antwort i',
      SE: 'Standardfehler des Mittels',
      z: 'Vielfaches des Standardfehlers; 1,96 bei 95\u00a0%',
      n: 'Antworten mit Gewicht über 0',
      c: 'Klumpenfaktor',
    },
    reading:
      '„Note 2,4 (2,3 bis 2,5)“: Hätte man alle gefragt, läge der Durchschnitt am ehesten in diesem Bereich.',
    limits:
      'Noten und Stufen sind streng genommen keine Messwerte; Anteile je Stufe sagen oft mehr als ihr Mittel. Schiefe Größen wie Einkommen beschreibt der Median besser. Fehlende Antworten können das Ergebnis verschieben, ohne dass das Intervall es zeigt.',
    inAtlas:
      'Voreingestellt sind 95\u00a0%. Mit weniger als zwei Antworten gibt es keinen Fehler und deshalb kein Ergebnis. Der Klumpenfaktor c ist 1, wenn einzelne Personen gezogen wurden.',
  },
  reliability: {
    name: 'Variationskoeffizient und Klassen der Verlässlichkeit',
    question: 'Wie weit kann man sich auf einen Wert aus einer Stichprobe verlassen?',
    method:
      'Der Variationskoeffizient CV ist der Standardfehler im Verhältnis zum Wert. Bei Anteilen wird er auf die seltenere der beiden Antworten bezogen, damit „3,5\u00a0% Nein“ und „96,5\u00a0% Ja“ gleich beurteilt werden. Aus CV und Zahl der Antworten folgt die Klasse; das schlechtere von beiden entscheidet.',
    symbols: {
      CV: 'Variationskoeffizient, als Bruch: 0,2 sind 20\u00a0%',
      SE: 'Standardfehler',
      y: 'geschätzter Wert, nicht 0',
      p: 'geschätzter Anteil, zwischen 0 und 1',
    },
    reading:
      'Verlässlich: wie gezeigt. Eingeschränkt: in Klammern, mit Vorsicht zu nennen. Nicht verlässlich: keine Zahl, in Tabellen „/“.',
    limits:
      'Die Klasse urteilt nur über den Stichprobenfehler, nicht über Antwortausfälle oder ungenaue Fragen. Für Registerdaten ist sie ohne Sinn: Sie sind keine Stichprobe.',
    inAtlas:
      'Zwei veröffentlichte Regeln sind hinterlegt: eingeschränkt ab 12\u00a0% und nicht verlässlich ab 40\u00a0% (American Community Survey), oder eingeschränkt ab 20\u00a0% (ONS). Ohne CV – bei einem Wert von 0 – gilt ein Ergebnis als nicht verlässlich.',
  },
  marginOfError: {
    name: 'Fehlerspannen zusammenfassen',
    question:
      'Wie genau sind Summen und Quotienten aus Werten, die mit einer Fehlerspanne veröffentlicht sind?',
    method:
      'Die Spanne M ist z Standardfehler breit. Spannen von Summanden werden quadriert, addiert und die Wurzel gezogen. Bei einem Anteil wird der Beitrag des Nenners abgezogen, bei einem Verhältnis zugezählt – auch bei einem Anteil dann, wenn die Wurzel sonst negativ würde.',
    symbols: {
      M: 'Fehlerspanne nach jeder Seite, in der Einheit des Wertes',
      z: 'Vielfaches des Standardfehlers; 1,645 bei 90\u00a0%',
      SE: 'Standardfehler',
      Msum: 'Spanne der Summe',
      Mshare: 'Spanne eines Anteils q',
      Mratio: 'Spanne eines Verhältnisses q',
      a: 'Zähler',
      b: 'Nenner, nicht 0',
      q: 'Quotient a ÷ b',
    },
    reading: '400 ± 60 und 300 ± 80 ergeben 700 ± 100.',
    limits:
      'Die Regeln nehmen unabhängige Schätzungen an und sind Näherungen; mit jedem weiteren Summanden werden sie gröber. Eine veröffentlichte Summe ist genauer als eine selbst gebildete.',
    inAtlas:
      'Gerechnet wird mit z = 1,645 (90\u00a0%), wie beim US Census Bureau, wenn die Quelle nichts anderes nennt. Von mehreren Summanden mit Wert 0 geht nur die größte Spanne ein. Beim Nenner 0 gibt es kein Ergebnis.',
  },
} as const satisfies FamilyTexts;
