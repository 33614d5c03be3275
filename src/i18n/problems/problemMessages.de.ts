import type { ProblemCode } from '../../domain/model/packageProblem.ts';

type ProblemKey = `problem.${ProblemCode}`;
/** Where a problem is; the sentence about what is wrong follows. */
type PlaceKey =
  | 'file'
  | 'fileRow'
  | 'fileColumn'
  | 'fileRowColumn'
  | 'feature'
  | 'featureColumn'
  | 'step'
  | 'stepColumn';
type PlaceMessageKey = `problemPlace.${PlaceKey}`;

/** What is wrong with a package, and how to mend it. */
export const problemMessagesDe = {
  'problemPlace.file': '{file}: {text}',
  'problemPlace.fileRow': '{file}, Zeile {row}: {text}',
  'problemPlace.fileColumn': '{file}, {column}: {text}',
  'problemPlace.fileRowColumn': '{file}, Zeile {row}, Spalte {column}: {text}',
  'problemPlace.feature': '{file}, Objekt {row}: {text}',
  'problemPlace.featureColumn': '{file}, Objekt {row}, {column}: {text}',

  'problemPlace.step': '{file}, Schritt {row}: {text}',
  'problemPlace.stepColumn': '{file}, Schritt {row}, {column}: {text}',

  'problem.not_utf8':
    'Die Datei ist nicht in UTF-8 gespeichert. Bitte mit der Zeichenkodierung UTF-8 neu speichern.',
  'problem.json_malformed':
    'Die Datei ist kein vollständiges JSON; vielleicht wurde sie abgeschnitten. Bitte neu erzeugen oder erneut laden.',
  'problem.schema_mismatch': 'An der Stelle „{path}“ steht {value}, erwartet wird {expected}.',
  'problem.newer_version':
    'Diese Datei stammt aus einer neueren Fassung ({value}); dieser Atlas liest Fassung {supported}. Bitte den Atlas aktualisieren.',
  'problem.area_without_geometry':
    'Das Gebiet „{value}“ der Ebene „{level}“ hat keine Umrisse. Bitte ein Objekt mit dieser area_id ergänzen.',
  'problem.geometry_without_area':
    'Zu den Umrissen „{value}“ gibt es auf der Ebene „{level}“ kein Gebiet. Bitte das Gebiet in areas.csv ergänzen oder das Objekt entfernen.',

  'problem.file_missing':
    'Die Datei der Ressource „{resource}“ fehlt. Bitte die Datei anlegen oder den Pfad in datapackage.json berichtigen.',
  'problem.resource_missing':
    'Die Ressource „{resource}“ fehlt in datapackage.json. Bitte mit Name und Pfad eintragen.',
  'problem.resource_unknown':
    'Die Ressource „{value}“ ist unbekannt und wird nicht gelesen. Bitte die Schreibweise prüfen.',
  'problem.csv_malformed':
    'Die Zeile lässt sich nicht in Spalten zerlegen. Bitte Anführungszeichen und Zahl der Kommas prüfen.',
  'problem.column_missing':
    'Diese Spalte fehlt in der Kopfzeile. Bitte ergänzen; ihre Zellen dürfen leer sein, wo nichts verlangt ist.',
  'problem.column_unknown':
    'Diese Spalte ist unbekannt oder steht doppelt. Bitte die Schreibweise prüfen oder die Spalte entfernen.',
  'problem.cell_required': 'Die Zelle ist leer, hier wird ein Wert verlangt.',
  'problem.language_missing':
    'Der Text in der Sprache „{language}“ fehlt. Bitte ergänzen: Das Paket ist deutsch und englisch.',
  'problem.number_expected':
    '„{value}“ ist keine Zahl. Erwartet werden Ziffern mit Punkt als Dezimalzeichen, ohne Tausenderzeichen.',
  'problem.whole_number_expected': '„{value}“ ist keine ganze Zahl.',
  'problem.number_negative': '„{value}“ ist negativ; erlaubt sind Zahlen ab 0.',
  'problem.not_in_list': '„{value}“ ist hier nicht vorgesehen. Erlaubt sind: {expected}.',
  'problem.format_expected': '„{value}“ hat nicht die erwartete Form. Erlaubt sind: {expected}.',
  'problem.identifier_format':
    '„{value}“ taugt nicht als Kennung. Erlaubt sind Buchstaben ohne Umlaute, Ziffern, Unterstrich und Bindestrich.',
  'problem.reserved_area_id':
    'Die Kennung „{value}“ ist für Gebiete vergeben, die Personen selbst anlegen. Bitte eine andere wählen.',
  'problem.duplicate_key':
    'Die Kennung „{value}“ steht schon in Zeile {firstRow}. Bitte eine von beiden ändern oder entfernen.',
  'problem.duplicate_breakdown':
    'Im Konzept „{concept}“ gibt es diese Gliederung ({value}) schon in Zeile {firstRow}. Bitte facets unterscheiden.',
  'problem.unknown_reference':
    '„{value}“ steht nicht in „{target}“. Bitte dort ergänzen oder hier berichtigen.',
  'problem.parent_cycle':
    'Das Gebiet „{value}“ gehört über parent_id zu sich selbst. Bitte den Kreis auflösen.',
  'problem.city_not_single': 'Genau ein Gebiet muss die Rolle „city“ haben, es sind {count}.',
  'problem.facets_unsorted':
    'Die Merkmale in „{value}“ müssen nach Dimension sortiert sein, jede höchstens einmal.',
  'problem.formula_syntax':
    '„{value}“ ist keine Formel. Erlaubt sind Kennungen von Indikatoren mit + und - dazwischen.',
  'problem.formula_incomplete':
    'Die Formel von „{value}“ ist unvollständig. Bitte numerator, denominator und factor ausfüllen oder alle drei leeren.',
  'problem.formula_required':
    '„{value}“ ist von der Art „{kind}“ und braucht eine Formel aus Zähler, Nenner und Faktor.',
  'problem.formula_not_base':
    '„{value}“ ist selbst berechnet. Formeln dürfen nur Indikatoren mit eigenen Werten enthalten.',
  'problem.formula_without_period':
    'Für „{value}“ gibt es keinen Zeitpunkt, zu dem alle Bestandteile der Formel Werte haben.',
  'problem.default_of_other_concept':
    '„{value}“ gehört zum Konzept „{concept}“. Bitte einen Indikator dieses Konzepts wählen.',
  'problem.value_with_status':
    'Mit dem Status „{status}“ darf kein Wert stehen, hier steht {value}. Bitte den Wert löschen.',
  'problem.value_without_number':
    'Der Wert fehlt, und kein Status sagt warum. Bitte Wert oder Status (missing, masked …) eintragen.',
  'problem.value_for_derived':
    '„{value}“ wird aus einer Formel berechnet und darf keine eigenen Werte haben.',
  'problem.duplicate_value':
    'Zu {value} steht schon ein Wert in Zeile {firstRow}. Bitte einen von beiden entfernen.',
  'problem.indicator_without_values':
    'Der Indikator „{value}“ hat weder Werte noch Formel. Bitte Werte ergänzen oder ihn entfernen.',
  'problem.relation_syntax':
    '„{value}“ ist keine Summe. Erlaubt sind Kennungen von Indikatoren mit + dazwischen, davor eine ganze Zahl mit *, jede Kennung höchstens einmal.',
  'problem.relation_not_count':
    '„{value}“ ist keine Fallzahl mit eigenen Werten. Beziehungen gibt es nur zwischen solchen.',
  'problem.suppression_without_figure':
    'Zu {value} hat die Quelle keine Zahl und keinen Status „masked“. Bitte die Zeile entfernen.',
  'problem.suppression_not_small':
    '„{value}“ ist nur für Zahlen unter {maskedBelow} erlaubt. Bitte „suppressed“ eintragen oder die Zeile entfernen.',
  'problem.suppression_not_unassigned':
    '„{value}“ ist nur für zurückgehaltene Zahlen der nicht zugeordneten Fälle erlaubt. Bitte „suppressed“ eintragen.',
  'problem.coordinate_incomplete':
    'Von der Koordinate steht nur eine Hälfte da. Bitte Länge und Breite eintragen oder beide leeren.',
  'problem.coordinate_out_of_range':
    '{value} ist keine Länge und Breite in Grad (WGS 84). Bitte aus dem Landeskoordinatensystem umrechnen.',
  'problem.coordinate_implausible':
    '{value} liegt weit außerhalb der Stadt. Vielleicht sind Länge und Breite vertauscht.',
  'problem.ring_open':
    'Der Umriss ist nicht geschlossen: Er endet bei {value}. Die letzte Position muss gleich der ersten sein.',
  'problem.ring_too_short': 'Ein Umriss hat nur {value} Positionen; nötig sind mindestens vier.',
  'problem.not_a_count':
    '„{value}“ ist keine Fallzahl mit eigenen Werten. Hier werden nur solche zusammengezählt.',
  'problem.weights_syntax':
    '„{value}“ ist keine Liste gewichteter Indikatoren. Erlaubt sind Kennungen mit * und einer ganzen Zahl von 1 bis 100, getrennt durch |, jede Kennung höchstens einmal.',
  'problem.part_unsuitable':
    '„{value}“ ist eine absolute Zahl oder hat keine Richtung (polarity „neutral“) und misst deshalb keinen Bedarf. Bitte einen Anteil oder eine Rate mit Richtung wählen.',
  'problem.limits_incomplete':
    'Von den beiden Grenzen der Versorgung steht nur eine da. Bitte beide eintragen oder beide leeren.',
  'problem.limits_reversed': 'Die obere Grenze {value} liegt unter der unteren {from}.',
  'problem.ages_reversed': 'Das Höchstalter {value} liegt unter dem Mindestalter {from}.',
  'problem.dates_reversed': 'Das Ende {value} liegt vor dem Anfang {from}.',
  'problem.duplicate_story':
    'Die Kennung „{value}“ hat schon die Geschichte in {firstFile}. Bitte eine andere wählen.',
  'problem.duplicate_step':
    'Die Kennung „{value}“ hat schon Schritt {firstStep}. Bitte eine andere wählen.',
  'problem.alternative_missing':
    'Die Beschreibung der Ansicht für alle, die sie nicht sehen, fehlt. Bitte ergänzen.',
  'problem.story_view_repaired':
    'Das Paket kennt „{value}“ nicht ({field}); gezeigt würde eine andere Ansicht. Bitte die Ansicht im Atlas einstellen und ihren Link neu übernehmen.',
  'problem.content_title_missing':
    'Der Titel fehlt. Die erste Zeile muss mit „# “ beginnen, und nur sie.',
  'problem.content_unsupported':
    '„{value}“ ist hier nicht vorgesehen. Erlaubt sind Überschriften (## und darunter ###), Absätze, einfache Listen (- oder 1.), **fett** und [Text](Adresse).',
  'problem.content_link':
    '„{value}“ ist als Adresse nicht erlaubt. Erlaubt sind https://…, mailto:… und Adressen auf dieser Seite.',
  'problem.value_below_threshold':
    'Der Wert {value} ist kleiner als {maskedBelow} und wird trotzdem veröffentlicht. Bitte prüfen, ob er „masked“ sein muss.',
  'problem.sum_mismatch':
    '{indicator} {period}: Die Stadt hat {value}, ihre Teile ergeben {low} bis {high}. Bitte Werte prüfen oder in comparability erklären.',

  'problem.suppressions_missing':
    '{value} zurückgehaltene Zahlen lassen sich aus den veröffentlichten ausrechnen, und es gibt keine Sperrungen dagegen. Bitte „{command}“ ausführen, das Ergebnis prüfen und in datapackage.json als Ressource „suppressions“ eintragen.',
  'problem.suppressions_insufficient':
    '{value} zurückgehaltene Zahlen lassen sich trotz der Sperrungen ausrechnen. Bitte „{command}“ ausführen und das Ergebnis prüfen.',
  'problem.small_count_published':
    '{value} Fallzahlen unter der Mindestfallzahl stünden in der öffentlichen Fassung. Bitte „{command}“ ausführen und das Ergebnis prüfen.',
  'problem.masked_not_count':
    '{value} zurückgehaltene Werte sind keine Fallzahlen; ihr Schutz lässt sich nicht prüfen. Bitte „missing“ eintragen.',

  'problem.not_found':
    'Die Datei wurde nicht gefunden. Bitte die Seite neu laden; vielleicht wurde der Atlas gerade erneuert.',
  'problem.network':
    'Die Datei ließ sich nicht laden. Bitte die Verbindung prüfen und es noch einmal versuchen.',
  'problem.script_not_loaded':
    'Ein Teil des Atlas ließ sich nicht laden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.',
  'problem.wrong_hash':
    'Der Inhalt der Datei passt nicht zu ihrer Prüfsumme ({value}). Bitte die Seite neu laden.',
  'problem.unknown_package': 'Ein Datenpaket „{value}“ gibt es hier nicht.',
  'problem.unknown_level': 'Für die Ebene „{value}“ hat das Datenpaket keine Umrisse.',
  'problem.unknown_indicator': 'Den Indikator „{value}“ gibt es in diesem Datenpaket nicht.',
  'problem.indicator_not_base':
    'Der Indikator „{value}“ wird berechnet und hat keine eigene Wertedatei.',
} satisfies Record<ProblemKey | PlaceMessageKey, string>;

export type ProblemMessages = Readonly<Record<keyof typeof problemMessagesDe, string>>;
