package vn.giaouoc.app.organisation.event;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;

/** Events of the tree as JSON: look first at what will happen, then do it, and take it back. */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
public class OrganisationEventApi {

    private final OrganisationService service;

    OrganisationEventApi(OrganisationService service) {
        this.service = service;
    }

    @Post("/found/preview")
    public OrganisationPreview previewFounding(Actor actor, @Body FoundOrganisation wish) {
        return service.preview(actor, wish);
    }

    /** Founds a unit; answers with its id. */
    @Post("/found")
    public Map<String, String> found(Actor actor, @Body FoundOrganisation wish) {
        return Map.of("organisationId", String.valueOf(service.found(actor, wish)));
    }

    @Post("/rename/preview")
    public OrganisationPreview previewRenaming(Actor actor, @Body RenameOrganisation wish) {
        return service.preview(actor, wish);
    }

    @Post("/rename")
    public Map<String, String> rename(Actor actor, @Body RenameOrganisation wish) {
        return event(service.rename(actor, wish));
    }

    @Post("/transfer/preview")
    public OrganisationPreview previewTransfer(Actor actor, @Body TransferOrganisation wish) {
        return service.preview(actor, wish);
    }

    @Post("/transfer")
    public Map<String, String> transfer(Actor actor, @Body TransferOrganisation wish) {
        return event(service.transfer(actor, wish));
    }

    @Post("/dissolve/preview")
    public OrganisationPreview previewDissolution(Actor actor, @Body DissolveOrganisation wish) {
        return service.preview(actor, wish);
    }

    @Post("/dissolve")
    public Map<String, String> dissolve(Actor actor, @Body DissolveOrganisation wish) {
        return event(service.dissolve(actor, wish));
    }

    /** Takes the unit's latest event back. */
    @Post("/events/{eventId}/undo")
    public Map<String, String> undo(Actor actor, long eventId) {
        service.undo(actor, eventId);
        return event(eventId);
    }

    private static Map<String, String> event(long id) {
        return Map.of("eventId", String.valueOf(id));
    }
}
