-- The types of events: bloc's own tree, the roots of CAMEO and the types of PLOVER.
--
-- A filter matches a node and everything below it: "membership" finds a suspension. `coup` and
-- `coup_attempt` are two roots on purpose: who asks for coups must not get the failed ones.
-- `takeover` holds seizures of power that a data set calls a coup and that are none here.
-- `flat` gives the short names of the native CSV for those types of this tree that it knows.
-- The codes of CAMEO and PLOVER stand beside bloc's own types: an event may carry several.
return {
  types = {
    -- Power inside a state
    { "coup", "a successful unconstitutional seizure of executive power from within the state; \z
      the incumbent stays out for at least seven days" },
    { "coup_attempt", "an overt try at a coup that fails or is undone within seven days" },
    { "takeover", "an irregular change or extension of executive power that is no coup" },
    { "takeover.rebel", "rebels from outside the state's own forces take the executive" },
    { "takeover.popular", "a mass rising drives the ruler from office" },
    { "takeover.self", "a ruler oversteps the constitution to extend or keep power" },
    { "election", "an election or a referendum, dated on its (last) polling day" },

    -- Membership of a bloc; the target is the state whose membership changes
    { "membership", "a change, or a formal step towards a change, of membership in a bloc" },
    { "membership.application", "a state asks to become a member" },
    { "membership.accession", "a state becomes a member, or the bloc admits it" },
    { "membership.withdrawal_announced", "a state says in public that it leaves or will leave" },
    { "membership.withdrawal_notice", "a state gives the formal notice that its treaty asks for" },
    { "membership.withdrawal_revoked", "a state takes back its notice before it has effect" },
    { "membership.withdrawal_effective", "the first day on which the state is no longer a member" },
    { "membership.suspension", "a bloc bars a member from its organs or activities" },
    { "membership.suspension_lifted", "a bloc ends a suspension and readmits the member" },

    -- Sanctions are never a status: a state may be sanctioned and not suspended
    { "sanctions", "coercive economic, financial, diplomatic or personal measures" },
    { "sanctions.imposed", "measures are decided or come into force" },
    { "sanctions.eased", "a part of the measures ends, the rest stays" },
    { "sanctions.lifted", "the measures end; the text says if some are kept" },

    { "diplomacy", "dealings and declarations of states, blocs and their offices" },
    { "diplomacy.visit", "one side goes to the other" },
    { "diplomacy.summit", "a meeting of heads of state or government, or a decision of one" },
    { "diplomacy.mediation", "a third side brings parties together, or is named to do so" },
    { "diplomacy.statement", "a declaration or decision made public" },
    { "diplomacy.ultimatum", "a demand with a term or a threat" },
    { "diplomacy.appointment", "somebody is named to an office" },

    { "treaty", "agreements between states, blocs or parties to a conflict" },
    { "treaty.signed", "an agreement is signed, concluded or adopted" },
    { "treaty.in_force", "an agreement enters into force" },
    { "treaty.founding", "the act that founds a bloc or an alliance" },

    { "security", "the use of force and what prepares or ends it" },
    { "security.deployment", "forces are mandated, sent, moved or withdrawn" },
    { "security.attack", "armed violence against persons or places" },
    { "security.detention", "persons are arrested or held" },
    { "security.release", "persons held are set free" },

    -- CAMEO 1.1b3: the roots. Codes are text; 0211 stands under 021 under 02.
    { "cameo:01", "make public statement" },
    { "cameo:02", "appeal" },
    { "cameo:03", "express intent to cooperate" },
    { "cameo:04", "consult" },
    { "cameo:05", "engage in diplomatic cooperation" },
    { "cameo:06", "engage in material cooperation" },
    { "cameo:07", "provide aid" },
    { "cameo:08", "yield" },
    { "cameo:09", "investigate" },
    { "cameo:10", "demand" },
    { "cameo:11", "disapprove" },
    { "cameo:12", "reject" },
    { "cameo:13", "threaten" },
    { "cameo:14", "protest" },
    { "cameo:15", "exhibit force posture" },
    { "cameo:16", "reduce relations" },
    { "cameo:17", "coerce" },
    { "cameo:18", "assault" },
    { "cameo:19", "fight" },
    { "cameo:20", "use unconventional mass violence" },

    -- PLOVER, the sixteen types of the draft of 2021
    { "plover:AGREE", "agree to, offer or promise cooperation" },
    { "plover:CONSULT", "meet, visit or talk" },
    { "plover:SUPPORT", "diplomatic, not material, cooperation; sign agreements" },
    { "plover:CONCEDE", "yield in words" },
    { "plover:COOPERATE", "material cooperation to the good of both sides" },
    { "plover:AID", "material help to the good of the receiver" },
    { "plover:RETREAT", "yield in deed: release, withdraw, disarm, resign" },
    { "plover:REQUEST", "ask or demand" },
    { "plover:ACCUSE", "blame, complain or investigate" },
    { "plover:REJECT", "refuse" },
    { "plover:THREATEN", "threaten or warn" },
    { "plover:PROTEST", "demonstrate or otherwise dissent together" },
    { "plover:SANCTION", "reduce relations of any kind" },
    { "plover:MOBILIZE", "move forces without using them" },
    { "plover:COERCE", "repress, arrest, restrict, seize" },
    { "plover:ASSAULT", "use force that can do bodily harm" },
    -- and those of the reference of 2017 that the draft of 2021 no longer has
    { "plover:DEMAND", "demand or order (since 2021 in REQUEST)" },
    { "plover:DISAPPROVE", "object, criticise or accuse (since 2021 in ACCUSE)" },
    { "plover:INVESTIGATE", "investigate (since 2021 in ACCUSE)" },
    { "plover:CRIME", "commit a crime without political aim (dropped in 2021)" },
  },

  -- Short names of the native CSV. Several types of the tree have none: they go out under their
  -- last segment.
  flat = {
    coup = "coup",
    coup_attempt = "coup_attempt",
    election = "election",
    application = "membership.application",
    accession = "membership.accession",
    withdrawal_announcement = "membership.withdrawal_announced",
    withdrawal_notice = "membership.withdrawal_notice",
    withdrawal_effective = "membership.withdrawal_effective",
    suspension = "membership.suspension",
    reinstatement = "membership.suspension_lifted",
    sanction = "sanctions.imposed",
    sanction_lift = "sanctions.lifted",
    visit = "diplomacy.visit",
    summit = "diplomacy.summit",
    mediation = "diplomacy.mediation",
    statement = "diplomacy.statement",
    ultimatum = "diplomacy.ultimatum",
    appointment = "diplomacy.appointment",
    agreement = "treaty.signed",
    alliance_founding = "treaty.founding",
    deployment = "security.deployment",
    attack = "security.attack",
    detention = "security.detention",
    release = "security.release",
  },
}
