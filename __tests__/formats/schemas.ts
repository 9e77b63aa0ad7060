/** The parts of published formats that our reports use, strict: what is not named here is not in the format as we use it. */
const text = { type: 'string', minLength: 1 } as const;
const anyText = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const place = { type: 'integer', minimum: 1 } as const;

function object(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

const list = (items: object) => ({ type: 'array', items });

/** SARIF 2.1.0, sections 3.13 to 3.57. Addresses are relative references without blanks or raw non-ASCII. */
const sarifText = object({ text });
const sarifUri = { type: 'string', pattern: "^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$" };
const sarifArtifact = object({ uri: sarifUri, uriBaseId: text });
const sarifRegion = object({ startLine: place, startColumn: place, endLine: place, endColumn: place });
const sarifLevel = { enum: ['none', 'note', 'warning', 'error'] };
const sarifResult = object(
  {
    ruleId: text,
    ruleIndex: count,
    level: sarifLevel,
    message: sarifText,
    locations: {
      ...list(object({ physicalLocation: object({ artifactLocation: sarifArtifact, region: sarifRegion }) })),
      minItems: 1,
    },
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
  {
    baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
    fixes: list(
      object({
        description: sarifText,
        artifactChanges: {
          ...list(
            object({
              artifactLocation: sarifArtifact,
              replacements: {
                ...list(object({ deletedRegion: sarifRegion, insertedContent: object({ text: anyText }) })),
                minItems: 1,
              },
            }),
          ),
          minItems: 1,
        },
      }),
    ),
  },
);
const sarifRule = object({
  id: text,
  shortDescription: sarifText,
  helpUri: { ...text, format: 'uri' },
  defaultConfiguration: object({ level: sarifLevel }),
});
export const SARIF = object({
  $schema: { ...text, format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: text,
          version: text,
          informationUri: { ...text, format: 'uri' },
          rules: { ...list(sarifRule), uniqueItems: true },
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      originalUriBaseIds: { type: 'object', additionalProperties: object({ description: sarifText }) },
      results: list(sarifResult),
    }),
  ),
});

/** reviewdog's Diagnostic Format, a DiagnosticResult: positions count lines and bytes of UTF-8 from 1. */
const rdPosition = object({ line: place }, { column: place });
const rdRange = object({ start: rdPosition }, { end: rdPosition });
export const RDJSON = object({
  source: object({ name: text }, { url: text }),
  diagnostics: list(
    object(
      { message: text, location: object({ path: text }, { range: rdRange }) },
      {
        severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
        code: object({ value: text }, { url: text }),
        suggestions: list(object({ range: rdRange, text: anyText })),
      },
    ),
  ),
});

/** The report of the contract, version 1. */
const point = object({ line: place, column: place });
const commit = { type: ['string', 'null'], pattern: '^[0-9a-f]{40}$' };
export const REPORT = object({
  version: { const: 1 },
  tool: object({ name: { const: 'postproof' }, version: text }),
  base: commit,
  head: commit,
  posts: count,
  counts: object({ error: count, warning: count, older: count }),
  conclusion: { enum: ['success', 'failure', 'neutral'] },
  findings: list(
    object(
      {
        rule: text,
        severity: { enum: ['error', 'warning'] },
        path: text,
        start: point,
        end: point,
        subject: anyText,
        message: text,
        expected: list(anyText),
        introduced: { type: ['boolean', 'null'] },
        blocking: { type: 'boolean' },
        fingerprint: text,
        url: { ...text, format: 'uri' },
      },
      { actual: anyText, fix: object({ path: text, start: point, end: point, text: anyText }) },
    ),
  ),
  notChecked: list(object({ path: text, rule: text, why: text })),
});
