package id.kinerja.integration.check;

import id.kinerja.organization.unit.UnitKind;
import java.util.UUID;

/** What a good row of units writes; the id is null for a new unit, the parent code may be one of the same file. */
public record UnitProposal(UUID unitId, String code, String name, UnitKind kind, String parentCode) {}
