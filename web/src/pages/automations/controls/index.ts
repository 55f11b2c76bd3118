import type { ComponentType } from 'react'
import type { Schema } from '../steps.ts'
import type { ControlProps } from './control.ts'
import { CronField } from './cron.tsx'
import { FilterField } from './filter.tsx'
import { Cases, Extracts, Headers, Parts, Tags, Texts, Weekdays } from './lines.tsx'
import { Members } from './members.tsx'
import { AutomationField, EventField, FieldField, MessageTemplateField, NounField, VerbField } from './pick.tsx'
import { Choice, Duration, Flag, Json, NumberField, Text, Time, Zone } from './simple.tsx'
import { LongTemplate, Template } from './template.tsx'
import { AnyValue } from './value.tsx'
import { Values } from './values.tsx'

const controls: Record<string, ComponentType<ControlProps>> = {
  template: Template,
  longTemplate: LongTemplate,
  filter: FilterField,
  noun: NounField,
  field: FieldField,
  text: Text,
  time: Time,
  duration: Duration,
  values: Values,
  members: Members,
  number: NumberField,
  flag: Flag,
  choice: Choice,
  cron: CronField,
  zone: Zone,
  value: AnyValue,
  event: EventField,
  verb: VerbField,
  automation: AutomationField,
  list: Texts,
  cases: Cases,
  parts: Parts,
  weekdays: Weekdays,
  tags: Tags,
  headers: Headers,
  json: Json,
  messageTemplate: MessageTemplateField,
  extracts: Extracts,
}

/** The control that a setting asks for; JSON for one that this version does not know. */
export const controlOf = (schema: Schema): ComponentType<ControlProps> => controls[schema.control ?? ''] ?? Json
