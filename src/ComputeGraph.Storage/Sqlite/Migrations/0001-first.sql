-- Keys (INTEGER) are this file's own and never leave it; ids (TEXT) are derived from content and do.

CREATE TABLE mark (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  publisher TEXT,
  published TEXT,
  published_from TEXT NOT NULL,
  language TEXT NOT NULL,
  media_type TEXT NOT NULL,
  reader TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  characters INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  ingested_at TEXT NOT NULL
);

-- Apart from document, so that lists of documents pass no texts. Both are packed (PackedText).
CREATE TABLE document_text (
  document INTEGER PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
  text BLOB NOT NULL,
  layout BLOB NOT NULL
);

CREATE TABLE source (
  key TEXT NOT NULL PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  version TEXT,
  date TEXT,
  read_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX source_document ON source (document);

CREATE TABLE failure (
  source TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- An unordered pair of entities, or one subject of capacities (second is then empty, for UNIQUE takes NULLs as different).
CREATE TABLE block (
  key INTEGER PRIMARY KEY,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  UNIQUE (first, second)
);

-- block, event and resolution are empty where a claim counts nowhere.
-- cluster: the key of the claim that leads it, which is the one of the least id; deal: on leading claims only.
-- AUTOINCREMENT: a claim's body never changes and a key is never given twice, so what was read of a key may be kept in memory.
CREATE TABLE claim (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (key),
  block INTEGER REFERENCES block (key),
  cluster INTEGER,
  deal INTEGER REFERENCES deal (key),
  event TEXT,
  resolution TEXT,
  body TEXT NOT NULL
);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_block ON claim (block) WHERE block IS NOT NULL;
CREATE INDEX claim_cluster ON claim (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX claim_deal ON claim (deal) WHERE deal IS NOT NULL;
CREATE INDEX claim_event ON claim (event) WHERE event IS NOT NULL;

-- Between leading claims of one block.
CREATE TABLE cluster_link (
  block INTEGER NOT NULL REFERENCES block (key),
  from_cluster INTEGER NOT NULL,
  to_cluster INTEGER NOT NULL,
  kind TEXT NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (block, from_cluster, to_cluster, kind, claim)
) WITHOUT ROWID;

CREATE TABLE deal (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  form TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX deal_form ON deal (form);

CREATE TABLE deal_entity (
  entity TEXT NOT NULL,
  deal INTEGER NOT NULL REFERENCES deal (key) ON DELETE CASCADE,
  PRIMARY KEY (entity, deal)
) WITHOUT ROWID;
CREATE INDEX deal_entity_deal ON deal_entity (deal);

CREATE TABLE capacity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX capacity_subject ON capacity (subject);

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE entity_form (entity TEXT NOT NULL, form TEXT NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (entity, form)) WITHOUT ROWID;

CREATE TABLE former_deal (former TEXT NOT NULL PRIMARY KEY, present TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX former_deal_present ON former_deal (present);

CREATE TABLE former_entity (former TEXT NOT NULL PRIMARY KEY, present TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX former_entity_present ON former_entity (present);

CREATE TABLE judgement (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
