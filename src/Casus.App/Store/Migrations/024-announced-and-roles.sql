-- What an event announces, promises, threatens or refuses, where it is not the act itself: "will send aid" is AGREE, of AID.

ALTER TABLE events ADD COLUMN announced_type VARCHAR;
ALTER TABLE events ADD COLUMN announced_mode VARCHAR;

-- Who acts or receives is told with the office or trade and the body that the text gives ("analyst", "Lakeside Institute"), as speakers are.
ALTER TABLE event_actors ADD COLUMN role VARCHAR;
ALTER TABLE event_actors ADD COLUMN affiliation VARCHAR;
ALTER TABLE event_recipients ADD COLUMN role VARCHAR;
ALTER TABLE event_recipients ADD COLUMN affiliation VARCHAR;
