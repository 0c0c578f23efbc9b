-- conversations: the driegesprek (domain §7) --------------------------------------------------------

-- `step` and `at_topic_id` say where a conversation that is being held was left, so that it opens there again.
CREATE TABLE three_way_conversation (
    id                    UUID PRIMARY KEY,
    client_id             UUID NOT NULL REFERENCES client (id),
    trajectory_id         UUID REFERENCES trajectory (id),
    kind                  VARCHAR(20) NOT NULL,
    status                VARCHAR(20) NOT NULL,
    planned_on            DATE,
    planned_at            TIME,
    minutes               INTEGER NOT NULL,
    channel               VARCHAR(20),
    place                 VARCHAR(200),
    held_on               DATE,
    opening               VARCHAR(20000),
    opening_shareable     BOOLEAN NOT NULL,
    agreed_success        VARCHAR(20),
    agreed_success_words  VARCHAR(2000),
    ladder_measurement_id UUID,
    next_date             DATE,
    client_approved_on    DATE,
    closed_on             DATE,
    step                  VARCHAR(20) NOT NULL,
    at_topic_id           UUID
);
CREATE INDEX three_way_conversation_client ON three_way_conversation (client_id);

-- Who sits at the table. Client and coach have no party; `present` is empty until the conversation is held.
CREATE TABLE conversation_participant (
    id              UUID PRIMARY KEY,
    conversation_id UUID NOT NULL REFERENCES three_way_conversation (id),
    client_id       UUID NOT NULL REFERENCES client (id),
    side            VARCHAR(20) NOT NULL,
    party_id        UUID REFERENCES party (id),
    role            VARCHAR(30),
    invited_on      DATE,
    present         BOOLEAN
);
CREATE INDEX conversation_participant_conversation ON conversation_participant (conversation_id);
CREATE INDEX conversation_participant_client ON conversation_participant (client_id);

-- `origin` is the rule and record that proposed the topic, empty when the coach thought of it.
CREATE TABLE conversation_topic (
    id              UUID PRIMARY KEY,
    conversation_id UUID NOT NULL REFERENCES three_way_conversation (id),
    client_id       UUID NOT NULL REFERENCES client (id),
    list_position   INTEGER NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    title           VARCHAR(200) NOT NULL,
    category        VARCHAR(30) NOT NULL,
    note            VARCHAR(20000),
    shareable       BOOLEAN NOT NULL,
    discussed       BOOLEAN NOT NULL,
    origin          VARCHAR(200)
);
CREATE INDEX conversation_topic_conversation ON conversation_topic (conversation_id, list_position);
CREATE INDEX conversation_topic_client ON conversation_topic (client_id);

-- What kind of data an agreement holds and whether it may leave; the id is that of the agreement. None means the usual for who does it.
CREATE TABLE agreement_label (
    id              UUID PRIMARY KEY REFERENCES action_item (id),
    conversation_id UUID NOT NULL REFERENCES three_way_conversation (id),
    client_id       UUID NOT NULL REFERENCES client (id),
    category        VARCHAR(30) NOT NULL,
    shareable       BOOLEAN NOT NULL
);
CREATE INDEX agreement_label_conversation ON agreement_label (conversation_id);
