// Reads calendar files as Thunderbird does: one JSON string a line in, one JSON object a line out.
// The first argument is where ical.js is.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]).href);

function seconds(event, name) {
    const time = event.getFirstPropertyValue(name);
    return time.toJSDate().getTime() / 1000;
}

function entry(event) {
    const text = (name) => event.getFirstPropertyValue(name) ?? "";
    return {
        uid: text("uid"),
        sequence: event.getFirstPropertyValue("sequence"),
        summary: text("summary"),
        description: text("description"),
        location: text("location"),
        start: seconds(event, "dtstart"),
        end: seconds(event, "dtend"),
    };
}

function read(text) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    ICAL.TimezoneService.reset();
    for (const zone of calendar.getAllSubcomponents("vtimezone")) {
        ICAL.TimezoneService.register(zone);
    }
    return { entries: calendar.getAllSubcomponents("vevent").map(entry) };
}

function answer(line) {
    try {
        return read(JSON.parse(line));
    } catch (error) {
        return { refused: String(error) };
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(answer(line)) + "\n");
}
